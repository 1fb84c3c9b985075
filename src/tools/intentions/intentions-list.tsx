/** The intentions one has, those in the making, and the way to a new one. */
import { useTranslation } from 'react-i18next';
import type { Intention } from '../../core/tools/intentions/intention';
import type { IntentionMaking } from '../../core/tools/intentions/making';
import { useOpened } from '../../state/opened';
import { useRecords } from '../../state/services';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import textStyles from '../../ui/text.module.css';
import { RefusedHere, useIsLocked } from '../shared/not-here';
import { RecordsList } from '../shared/records-list';
import type { Removals } from '../shared/removal';
import styles from './intentions.module.css';
import { Behind, Front } from './shelf';

interface IntentionsListProps {
  readonly makings: Removals<IntentionMaking>;
  /** Whether beginning was refused. */
  readonly isRefused: boolean;
  /** Begins a new one, or sharpens this one. */
  readonly onBegin: (former: Intention | null) => void;
  readonly onLookBack: (intention: Intention) => void;
}

export function IntentionsList({ makings, isRefused, onBegin, onLookBack }: IntentionsListProps) {
  const { t } = useTranslation('intentions');
  const isLocked = useIsLocked();
  const intentions = useRecords('intention');
  const { record: wanted } = useOpened();
  return (
    <>
      {isRefused && <RefusedHere />}
      <Front wanted={wanted} onSharpen={onBegin} onLookBack={onLookBack} />
      <div className={classNames(layoutStyles.desk, styles.below)}>
        <Behind wanted={wanted} onLookBack={onLookBack} />
        <div className={layoutStyles.column2xl}>
          <RecordsList
            tool="voornemens"
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
          <div>
            <Button kind={intentions.length === 0 ? 'primary' : 'secondary'} onClick={() => onBegin(null)}>
              {t('begin')}
            </Button>
          </div>
        </div>
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
