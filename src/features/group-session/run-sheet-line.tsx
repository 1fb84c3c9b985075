/** The run sheet as a line: walked, here, ahead, each with its minutes. Every step can be gone to, at any time. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/formats';
import { classNames } from '../../ui/class-names';
import { LineNode } from '../../ui/line-node';
import textStyles from '../../ui/text.module.css';
import { isToSkip } from './deeds';
import type { Leading } from './leading';
import styles from './run-sheet-line.module.css';
import { useStepWords } from './use-step-words';

export function RunSheetLine({ session, send }: Omit<Leading, 'room'>) {
  const { t } = useTranslation('groupSession');
  const formats = useFormats();
  const { nameOf } = useStepWords(session);
  const [isOpen, setIsOpen] = useState(false);
  const { steps, leftOut } = session.sheet;
  const minutes = steps.reduce((sum, step) => sum + step.minutes, 0);
  const label = t('sheet.title', { duration: formats.duration(minutes) });
  return (
    <nav aria-label={label} className={styles.sheet}>
      <p className={classNames(textStyles.kicker, styles.sheetTitle)}>{label}</p>
      {/* On a narrow screen it lies folded. */}
      <button
        type="button"
        className={styles.sheetFold}
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        {label}
      </button>
      <ol className={classNames(styles.steps, !isOpen && styles.folded)}>
        {steps.map((step, index) => {
          const isHere = index === session.at && session.startedAt !== null;
          const state = index < session.at ? 'walked' : isHere ? 'here' : 'open';
          return (
            <li key={step.id} className={classNames(styles.step, styles[state])}>
              <button
                type="button"
                aria-current={state === 'here' ? 'step' : undefined}
                onClick={() => send({ type: 'go', step: step.id })}
              >
                <LineNode state={state} className={styles.node} />
                <span>
                  <span className={styles.stepName}>{nameOf(step)}</span>
                  {isToSkip(session, step) && (
                    <span className={classNames(textStyles.small, styles.toSkip)}> {t('sheet.toSkip')}</span>
                  )}
                </span>{' '}
                <span className={styles.stepMinutes}>{t('sheet.minutes', { count: step.minutes })}</span>
              </button>
            </li>
          );
        })}
      </ol>
      {leftOut.length > 0 && (
        <p className={classNames(textStyles.small, styles.leftOut, !isOpen && styles.folded)}>
          {t('sheet.leftOut', {
            steps: formats.list(leftOut.map((kind) => nameOf({ kind, round: null, phase: null }))),
          })}
        </p>
      )}
    </nav>
  );
}
