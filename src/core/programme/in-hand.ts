/** What one is in the middle of: it stays in front of what is due. */
import { daysLater, isoDay } from '../shared/iso-day';
import { type ModuleState, nextStep } from './module-state';

/** So many days a story that has ended waits in front for its debrief and for the closing of its module. */
const daysAfterEnding = 7;

/**
 * Whether somebody is in the middle of a module: in a story that was touched today or yesterday, or before the debrief
 * or the closing of what was played in the last week.
 */
export function isInHand(module: ModuleState, now: number): boolean {
  const step = nextStep(module);
  const since = (days: number): string => daysLater(isoDay(now), -days);
  const touchedSince = (days: number): boolean =>
    module.scenarios.some(({ journey }) => journey !== null && isoDay(journey.changedAt) >= since(days));
  switch (step.kind) {
    case 'play':
      return step.resumes && isoDay(step.scenario.journey?.changedAt ?? 0) >= since(1);
    case 'debrief':
    case 'close':
      return touchedSince(daysAfterEnding);
    case 'done':
      return false;
  }
}
