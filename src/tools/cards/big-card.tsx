/** A card on the whole screen: the question alone, the follow-up questions when someone asks for them. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { questionOf, type Shown, useDeck } from './deck';
import { FollowUps } from './stage-card';

/** Whether the follow-up questions show; another card begins without them. */
export interface Silence {
  readonly isSilent: boolean;
  toggle(): void;
}

export function useSilence(shown: Shown | null): Silence {
  const question = shown === null ? null : questionOf(shown);
  const [silentFor, setSilentFor] = useState<string | null>(null);
  const isSilent = question !== null && silentFor === question;
  return { isSilent, toggle: () => setSilentFor(isSilent ? null : question) };
}

export function SilenceButton({ silence }: { readonly silence: Silence }) {
  const { t } = useTranslation('cards');
  return (
    <Button expanded={silence.isSilent} onClick={silence.toggle}>
      {t('card.silent')}
    </Button>
  );
}

export function BigCard({ shown, silence }: { readonly shown: Shown; readonly silence: Silence }) {
  const { lang } = useDeck();
  const question = questionOf(shown);
  const isCard = shown.kind === 'card';
  return (
    <>
      <div aria-live="polite">
        <h2 key={question} lang={isCard ? lang : undefined} translate={isCard ? undefined : 'no'}>
          {question}
        </h2>
      </div>
      {silence.isSilent && <FollowUps shown={shown} look="large" />}
    </>
  );
}
