/** Step 7, second half, and step 8: the sheets laid open together, without names, and what they have in common. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Judgement } from '../../core/tools/deliberation/deliberation';
import { laidDown, shownJudgements, withJudgement } from '../../core/tools/deliberation/judgements';
import { useServices } from '../../state/services';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import textStyles from '../../ui/text.module.css';
import { deviceChance } from '../shared/chance';
import { Removed } from '../shared/removal';
import type { DeliberationProps } from './deliberation-props';
import { DraftField } from './draft-field';
import { StepHeading } from './step-heading';
import styles from './steps.module.css';
import { usePlaceFocus } from './use-place-focus';

function OpenSheet({ judgement, onWithdraw }: { readonly judgement: Judgement; onWithdraw: () => void }) {
  const { t } = useTranslation('deliberation');
  const parts = (['because', 'harm', 'limit'] as const).filter((part) => judgement[part].trim() !== '');
  return (
    <li className={styles.openSheet}>
      <p className={styles.sheetPart}>
        <span className={textStyles.small}>{t('round.right')}</span>{' '}
        <span className={textStyles.subheading} translate="no">
          {judgement.right}
        </span>
      </p>
      {parts.map((part) => (
        <p key={part} className={styles.sheetPart}>
          <span className={textStyles.small}>{t(`round.${part}`)}</span>{' '}
          <span translate="no">{judgement[part]}</span>
        </p>
      ))}
      <div>
        <Button kind="text" onClick={onWithdraw}>
          {t('round.withdraw')}
        </Button>
      </div>
    </li>
  );
}

/** The round. Nothing shows before everyone has written; no sheet can be traced to who wrote it. */
export function Round({ guide: { draft, write, go } }: DeliberationProps) {
  const { t } = useTranslation('deliberation');
  const { ids } = useServices();
  const [withdrawn, setWithdrawn] = useState<Judgement | null>(null);
  const shown = shownJudgements(draft, 'round');
  const place = !draft.allWritten ? 'waiting' : withdrawn === null ? 'open' : null;
  const holder = usePlaceFocus(place);
  if (!draft.allWritten) {
    return (
      <div ref={holder} className={styles.covered}>
        <StepHeading>{t('round.waiting')}</StepHeading>
        <p className={textStyles.reading}>{t('round.waitingText')}</p>
        <div className={layoutStyles.rowM}>
          <Button onClick={() => write({ ...laidDown(draft, ids.next(), deviceChance), allWritten: true })}>
            {t('write.all')}
          </Button>
          <Button onClick={() => go('write')}>{t('round.back')}</Button>
        </div>
      </div>
    );
  }
  return (
    <div ref={holder} className={styles.fields}>
      {withdrawn !== null && (
        <Removed
          name=""
          said={t('round.withdrawn')}
          hasFailed={false}
          onUndo={() => {
            write((now) => ({ judgements: withJudgement(now.judgements, withdrawn, deviceChance) }));
            setWithdrawn(null);
          }}
        />
      )}
      {shown.length === 0 ? (
        <p tabIndex={-1} data-place>
          {t('round.none')}
        </p>
      ) : (
        <>
          <p tabIndex={-1} data-place className={textStyles.small}>
            {t('round.order')}
          </p>
          <ul className={layoutStyles.grid}>
            {shown.map((judgement) => (
              <OpenSheet
                key={judgement.id}
                judgement={judgement}
                onWithdraw={() => {
                  write({ judgements: draft.judgements.filter(({ id }) => id !== judgement.id) });
                  setWithdrawn(judgement);
                }}
              />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** Step 8: where people agree and where they differ; no count, no vote. */
export function Compare({ guide: { draft, write } }: DeliberationProps) {
  return (
    <div className={classNames(layoutStyles.stack2xl, styles.ab)}>
      <DraftField name="agreement" rows={6} draft={draft} write={write} />
      <DraftField name="difference" rows={6} draft={draft} write={write} />
    </div>
  );
}
