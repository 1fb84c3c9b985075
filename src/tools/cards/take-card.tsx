/** Taking the question along to a tool that prepares a conversation, weighs a dilemma or makes an intention of it. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Keeping } from '../../parts/keeping';
import { paths } from '../../state/addresses';
import { useWasTyped } from '../../state/use-draft';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import printStyles from '../../ui/print.module.css';
import textStyles from '../../ui/text.module.css';
import { TakeAlongDraft } from '../shared/carry';
import { toolRegistry } from '../shared/registry';
import type { Shown } from './deck';

const places = toolRegistry.gesprekskaarten.leadsTo;

/** Give it a key: what was typed belongs to one card. */
export function TakeCard({ shown }: { readonly shown: Shown }) {
  const { t } = useTranslation('cards');
  const [wished, setOpen] = useState<boolean | null>(null);
  const place = `cards.take.${shown.kind === 'card' ? shown.card.id : ''}`;
  const wasTyped = useWasTyped([place]);
  // What was taken along from elsewhere is with the person already.
  if (shown.kind === 'own') return null;
  const isOpen = wished ?? wasTyped;
  return (
    <div className={classNames(layoutStyles.stackM, printStyles.offPaper)}>
      <div>
        <Button kind="text" expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t('take.open')}
        </Button>
      </div>
      {isOpen && (
        <>
          <TakeAlongDraft
            place={place}
            start={shown.card.question}
            ours={shown.card.question}
            origin={{ tool: 'gesprekskaarten', record: shown.card.id }}
            kind="question"
            label={t('take.label')}
            hint={t('take.hint')}
          />
          <Keeping />
          <p className={textStyles.small}>
            {t('take.then')}{' '}
            {places.map((place, index) => (
              <span key={place}>
                {index > 0 && ', '}
                <Link to={paths.tool(place)}>{t(`take.to.${place}`)}</Link>
              </span>
            ))}
          </p>
        </>
      )}
    </div>
  );
}
