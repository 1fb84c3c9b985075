/** Step 7, second half, and step 8: the sheets laid open together, without names, and what they have in common. */
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Judgement } from '../../core/tools/deliberation/deliberation';
import { laidDown, shownJudgements, withJudgement } from '../../core/tools/deliberation/judgements';
import { useServices } from '../../state/services';
import { Button } from '../../ui/button';
import { StatusMessage } from '../../ui/status-message';
import { deviceChance } from '../shared/chance';
import { DraftField } from './draft-field';
import type { StepProps } from './step-props';
import styles from './steps.module.css';

function OpenSheet({ judgement, onWithdraw }: { readonly judgement: Judgement; onWithdraw: () => void }) {
  const { t } = useTranslation('deliberation');
  const parts = (['because', 'harm', 'limit'] as const).filter((part) => judgement[part].trim() !== '');
  return (
    <li className={styles.openSheet}>
      <p className={styles.sheetPart}>
        <span>{t('round.right')}</span>{' '}
        <span className={styles.right} translate="no">
          {judgement.right}
        </span>
      </p>
      {parts.map((part) => (
        <p key={part} className={styles.sheetPart}>
          <span>{t(`round.${part}`)}</span> <span translate="no">{judgement[part]}</span>
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
export function Round({ draft, write, onBack }: StepProps & { readonly onBack: () => void }) {
  const { t } = useTranslation('deliberation');
  const { ids } = useServices();
  const [withdrawn, setWithdrawn] = useState<Judgement | null>(null);
  const undo = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (withdrawn !== null) undo.current?.querySelector('button')?.focus();
  }, [withdrawn]);
  const shown = shownJudgements(draft, 'round');
  if (!draft.allWritten) {
    return (
      <div className={styles.covered}>
        <h3>{t('round.waiting')}</h3>
        <p>{t('round.waitingText')}</p>
        <div className={styles.row}>
          <Button onClick={() => write({ ...laidDown(draft, ids.next(), deviceChance), allWritten: true })}>
            {t('write.all')}
          </Button>
          <Button onClick={onBack}>{t('round.back')}</Button>
        </div>
      </div>
    );
  }
  return (
    <>
      {withdrawn !== null && (
        <div className={styles.undo} ref={undo}>
          <StatusMessage tone="calm">{t('round.withdrawn')}</StatusMessage>
          <Button
            kind="text"
            onClick={() => {
              write({ judgements: withJudgement(draft.judgements, withdrawn, deviceChance) });
              setWithdrawn(null);
            }}
          >
            {t('round.undo')}
          </Button>
        </div>
      )}
      {shown.length === 0 ? (
        <p>{t('round.none')}</p>
      ) : (
        <>
          <p className={styles.small}>{t('round.order')}</p>
          <ul className={styles.openSheets}>
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
    </>
  );
}

/** Step 8: where people agree and where they differ; no count, no vote. */
export function Compare({ draft, write }: StepProps) {
  return (
    <div className={styles.ab}>
      <DraftField name="agreement" rows={6} draft={draft} write={write} />
      <DraftField name="difference" rows={6} draft={draft} write={write} />
    </div>
  );
}
