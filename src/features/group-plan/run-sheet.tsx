/** The run sheet that follows from a plan: a line of steps with their minutes, who speaks how long, and what was left out. */
import { useTranslation } from 'react-i18next';
import type { StepKind } from '../../core/scenario/group-plan';
import type { Result } from '../../core/shared/result';
import type { Material } from '../../core/tools/group-session/material';
import { phasesLeftOut } from '../../core/tools/group-session/phases';
import { type GroupPlan, longestMinutes } from '../../core/tools/group-session/plan';
import type { DoesNotFit, RunSheet, RunStep } from '../../core/tools/group-session/run-sheet';
import { turnsFor } from '../../core/tools/group-session/turns';
import { useFormats } from '../../i18n/formats';
import { useStepTitle } from '../../parts/group-script/use-step-title';
import { useTurnLength } from '../../parts/group-script/use-turn-length';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import { LineNode } from '../../ui/line-node';
import { StatusMessage } from '../../ui/status-message';
import textStyles from '../../ui/text.module.css';
import styles from './group-plan.module.css';

const inPairs: readonly StepKind[] = ['talk', 'if-then'];

/** Who is heard in a step; nothing where nobody has a turn. */
function useTurns(people: number): (step: RunStep) => string | null {
  const { t } = useTranslation('groupPlan');
  const lengthOf = useTurnLength();
  return (step) => {
    const { heard, secondsEach } = turnsFor(step, people);
    if (heard === 0) return null;
    const time = lengthOf(secondsEach);
    if (inPairs.includes(step.kind)) return t('sheet.turns.pairs', { time });
    return heard === people ? t('sheet.turns.all', { time }) : t('sheet.turns.some', { heard, people, time });
  };
}

interface RunSheetLineProps {
  readonly plan: GroupPlan;
  readonly material: Material;
  readonly made: Result<RunSheet, DoesNotFit>;
  readonly onMinutes: (minutes: number) => void;
}

export function RunSheetLine({ plan, material, made, onMinutes }: RunSheetLineProps) {
  const { t } = useTranslation('groupPlan');
  const formats = useFormats();
  const { people, minutes, voting } = plan;
  const turnsOf = useTurns(people);
  const nameOf = useStepTitle({ people, voting, material, talk: null });
  if (!made.ok) {
    const { needs } = made.failure;
    return (
      <div className={layoutStyles.stackL}>
        <h2 id="draaiboek">{t('sheet.empty')}</h2>
        <StatusMessage tone="problem">
          {t('sheet.tooShort', { duration: formats.duration(minutes), needs: formats.duration(needs) })}
        </StatusMessage>
        {needs <= longestMinutes ? (
          <div>
            <Button onClick={() => onMinutes(needs)}>
              {t('sheet.takeTime', { duration: formats.duration(needs) })}
            </Button>
          </div>
        ) : (
          <p className={textStyles.small}>{t('sheet.otherMaterial')}</p>
        )}
      </div>
    );
  }
  const { steps, leftOut } = made.value;
  const gone = [
    ...leftOut.map((kind) => nameOf({ kind, round: 2 })),
    ...phasesLeftOut(steps).map((phase) => nameOf({ kind: 'deliberation', round: null, phase })),
  ];
  const breaks = steps.filter(({ kind }) => kind === 'break').length;
  const total = steps.reduce((sum, step) => sum + step.minutes, 0);
  return (
    <div className={layoutStyles.stackL}>
      <h2 id="draaiboek">{t('sheet.title', { duration: formats.duration(total) })}</h2>
      {gone.length > 0 && (
        <p className={textStyles.small}>
          {t('sheet.leftOut', {
            steps: formats.list(gone.map((name) => `‘${name}’`)),
          })}
        </p>
      )}
      {minutes > total && (
        <p className={textStyles.small}>
          {t('sheet.room', {
            asked: formats.duration(minutes),
            filled: formats.duration(total),
            rest: formats.duration(minutes - total),
          })}
        </p>
      )}
      <ol className={styles.sheet}>
        {steps.map((step) => {
          const turns = turnsOf(step);
          return (
            <li key={step.id} className={styles.step}>
              <LineNode state="open" className={styles.node} />
              <span className={styles.stepName}>{nameOf(step)}</span>{' '}
              <span className={styles.stepMinutes}>{t('sheet.minutes', { count: step.minutes })}</span>
              {turns !== null && <span className={classNames(textStyles.small, styles.turns)}> {turns}</span>}
            </li>
          );
        })}
      </ol>
      {breaks > 0 && <p className={textStyles.small}>{t('sheet.breaks', { count: breaks })}</p>}
      <p className={textStyles.small}>{t('sheet.advice')}</p>
    </div>
  );
}
