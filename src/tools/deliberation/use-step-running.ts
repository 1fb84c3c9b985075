/** A deliberation whose step runs is in use, though nobody touches the screen; it is what stays open at the lock. */
import { plannedEnd } from '../../core/steps/stopwatch';
import { minutesOf } from '../../core/tools/deliberation/course';
import type {
  Deliberation,
  DeliberationDraft,
  DeliberationStep,
} from '../../core/tools/deliberation/deliberation';
import { useRunningStep } from '../../state/running-step';
import { useServices } from '../../state/services';
import type { Held } from '../../vault/port';
import type { StepTime } from './use-step-time';

/** Tells it, as long as the watch of a step with minutes runs. */
export function useStepRunning(
  record: Deliberation,
  draft: DeliberationDraft,
  step: DeliberationStep,
  time: StepTime,
  held: Held | undefined,
): void {
  const { vault, clock } = useServices();
  const minutes = minutesOf({ ...draft, room: held?.room }, step);
  const until = minutes === 0 ? null : plannedEnd(time.watch, minutes);
  useRunningStep(
    until === null
      ? null
      : {
          until,
          // What is held beside the vault is not locked with it.
          ...(held === undefined ? { keepOpen: { kind: 'deliberation', key: record.id } as const } : {}),
          putAway: () =>
            void vault.put('deliberation', { ...record, spent: time.spent(), changedAt: clock.now() }),
        },
  );
}
