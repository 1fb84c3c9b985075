/** The refresh schedule of the person, read from the vault. */
import type { ComingMoment } from '../core/conversations/coming';
import type { OccasionId } from '../core/conversations/occasion';
import type { ToRecall } from '../core/conversations/recall';
import { dueRefresher, type RefreshBase, type RefreshSuggestion } from '../core/conversations/refresh';
import { overNow, refreshBase } from '../core/conversations/refresh-base';
import type { ModuleCover } from '../core/scenario/vocabulary';
import { asId } from '../core/shared/ids';
import { isoDay } from '../core/shared/iso-day';
import { useRecords, useServices } from './services';

/** What the schedule is counted from; the next annual talk is read from the calendar as it stands. */
export function useRefreshBase(
  modules: readonly ModuleCover[],
  coming: readonly ComingMoment[],
): RefreshBase {
  const { clock, policy } = useServices();
  const { networkMap } = policy;
  const today = isoDay(clock.now());
  const maps = useRecords('networkMap');
  const records = {
    closings: useRecords('moduleClosing'),
    journeys: useRecords('journey'),
    intentions: useRecords('intention'),
    // Where the map is off it is not to be drawn again either.
    maps: networkMap ? maps : [],
    plans: useRecords('conversationPlan'),
    occasions: useRecords('occasion'),
    pauses: useRecords('refreshPause'),
  };
  return refreshBase(records, modules, coming, today);
}

/** Says that a step is over, in the calendar; whether that could be kept. */
export function useOver(): (due: RefreshSuggestion) => Promise<boolean> {
  const { vault, clock, ids } = useServices();
  const occasions = useRecords('occasion');
  return async (due) => {
    const over = overNow(due, occasions, asId<OccasionId>(ids.next()), clock.now());
    return (await vault.put('occasion', over)).ok;
  };
}

/** What laying one's own words of then beside those of now does: the intention was recalled, and is not asked again. */
export function useRecalled(base: RefreshBase): (subject: ToRecall) => void {
  const over = useOver();
  return ({ kind }) => {
    const due = dueRefresher(base);
    if (kind === 'intention' && due?.step === 'intention') void over(due);
  };
}
