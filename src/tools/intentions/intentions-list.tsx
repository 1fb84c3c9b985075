/** The intentions one has, those in the making, and the way to a new one. */
import { useLayoutEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { broughtForward, type Intention, ordered } from '../../core/tools/intentions/intention';
import type { IntentionMaking } from '../../core/tools/intentions/making';
import { paths } from '../../state/addresses';
import { useOpened } from '../../state/opened';
import { useRecords, useServices } from '../../state/services';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import { StatusMessage } from '../../ui/status-message';
import textStyles from '../../ui/text.module.css';
import { RefusedHere, useIsLocked } from '../shared/not-here';
import { RecordsList } from '../shared/records-list';
import type { Removals } from '../shared/removal';
import styles from './intentions.module.css';
import type { Way } from './look-back';
import { Behind, Front } from './shelf';

/** Puts one in front; the button went with where it was, so focus goes along to the front. */
function useForward(front: Intention | null): (intention: Intention) => void {
  const { vault, clock } = useServices();
  const [moved, setMoved] = useState<Intention['id'] | null>(null);
  const hasCome = moved !== null && front?.id === moved;
  useLayoutEffect(() => {
    if (hasCome) document.getElementById('voornemen-vooraan')?.focus();
  }, [hasCome]);
  return (intention) => {
    setMoved(intention.id);
    void vault.put('intention', broughtForward(intention, clock.now()));
  };
}

interface IntentionsListProps {
  readonly makings: Removals<IntentionMaking>;
  /** Whether beginning was refused. */
  readonly isRefused: boolean;
  /** What one does with the one that was just looked back on. */
  readonly after: Way | null;
  /** Begins a new one, or sharpens this one. */
  readonly onBegin: (former: Intention | null) => void;
  readonly onLookBack: (intention: Intention) => void;
}

export function IntentionsList({ makings, isRefused, after, onBegin, onLookBack }: IntentionsListProps) {
  const { t } = useTranslation('intentions');
  const isLocked = useIsLocked();
  const intentions = useRecords('intention');
  const { record: wanted } = useOpened();
  const { front } = ordered(intentions);
  const hasFront = front !== null;
  const forward = useForward(front);
  // Where none is in front, the way to one comes first.
  const behind = <Behind wanted={wanted} onLookBack={onLookBack} onForward={forward} />;
  return (
    <>
      {isRefused && <RefusedHere />}
      {after !== null && <StatusMessage tone="done">{t(`look.kept.${after}`)}</StatusMessage>}
      <Front wanted={wanted} onSharpen={onBegin} onLookBack={onLookBack} />
      <div className={classNames(layoutStyles.desk, styles.below)}>
        {hasFront && behind}
        <div className={layoutStyles.column2xl}>
          <RecordsList
            to={paths.tool('voornemens')}
            records={makings}
            title={t('continue.title')}
            nameOf={({ when, situation, of }) =>
              when || situation || t(of === null ? 'continue.new' : 'continue.of')
            }
            removal={{ label: t('walk.drop') }}
          >
            {({ step }) => t('continue.at', { step: t(`steps.${step}.name`) })}
          </RecordsList>
          {intentions.length === 0 && makings.shown.length === 0 && !isLocked && (
            <section className={layoutStyles.stackM} aria-labelledby="voornemen-geen">
              <h2 className={textStyles.subheading} id="voornemen-geen">
                {t('none.title')}
              </h2>
              <p className={textStyles.ownWords}>{t('none.text')}</p>
            </section>
          )}
          {intentions.length > 0 && !hasFront && <p>{t('none.front')}</p>}
          <div>
            <Button kind={hasFront ? 'secondary' : 'primary'} onClick={() => onBegin(null)}>
              {t('begin')}
            </Button>
          </div>
        </div>
        {!hasFront && behind}
        {intentions.length === 0 && <Examples />}
      </div>
    </>
  );
}

/** What an intention may sound like. */
function Examples() {
  const { t } = useTranslation('intentions');
  return (
    <section aria-labelledby="voornemen-voorbeelden" className={layoutStyles.columnM}>
      <h2 className={textStyles.label} id="voornemen-voorbeelden">
        {t('form.example')}
      </h2>
      <ul className={styles.examples}>
        {t('form.examples', { returnObjects: true }).map((example) => (
          <li key={example}>{example}</li>
        ))}
      </ul>
    </section>
  );
}
