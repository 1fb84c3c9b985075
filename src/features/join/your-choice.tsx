/** What one gave, for oneself to see: covered until one asks for it, for a neighbour reads along. */
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChoiceOnceClosed, ChoiceWhileOpen, RoomAsk } from '../../room/port';
import { Button } from '../../ui/button';
import layoutStyles from '../../ui/layout.module.css';
import textStyles from '../../ui/text.module.css';
import styles from './join.module.css';

type Choice = Exclude<ChoiceWhileOpen | ChoiceOnceClosed, { readonly kind: 'none' }>;

interface YourChoiceProps {
  readonly ask: RoomAsk;
  readonly choice: Choice;
  readonly children?: ReactNode;
}

/** What is behind the cover: what one chose, and where two choices differ which is which. */
function linesOf(choice: Choice) {
  switch (choice.kind) {
    case 'changing':
      return [
        { label: 'vote.on-its-way', option: choice.option },
        { label: 'vote.until-then', option: choice.earlier },
      ] as const;
    case 'earlier':
      return [
        { label: 'vote.stands', option: choice.option },
        { label: 'vote.too-late', option: choice.tooLate },
      ] as const;
    case 'too-late':
      return [{ label: 'vote.too-late', option: choice.option }] as const;
    default:
      return [{ label: 'vote.yours', option: choice.option }] as const;
  }
}

export function YourChoice({ ask: { options, lang }, choice, children = null }: YourChoiceProps) {
  const { t } = useTranslation('join');
  const [isShown, setIsShown] = useState(false);
  const id = useId();
  const lines = linesOf(choice).flatMap(({ label, option }) =>
    options.filter((one) => one.id === option).map((one) => ({ label, ...one })),
  );
  return (
    <div className={styles.given}>
      <div className={styles.deeds}>
        <Button kind="text" expanded={isShown} controls={id} onClick={() => setIsShown(!isShown)}>
          {t(isShown ? 'vote.cover' : 'vote.uncover')}
        </Button>
        {children}
      </div>
      <div id={id} hidden={!isShown}>
        {isShown && (
          <div className={layoutStyles.stackS}>
            {lines.map(({ label, letter, act, words }) => (
              <div key={label}>
                <p className={textStyles.kicker}>{t(label)}</p>
                <div lang={lang ?? ''}>
                  <p className={textStyles.strong}>
                    {letter}. {act}
                  </p>
                  {words !== null && <p className={styles.spoken}>‘{words}’</p>}
                </div>
              </div>
            ))}
          </div>
        )}
      </div>
    </div>
  );
}
