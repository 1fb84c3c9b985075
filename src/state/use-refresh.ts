/** The refresh schedule of the person, read from the vault. */
import { type ComingMoment, comingMoments } from '../core/conversations/coming';
import { dueRefresher, type RefreshBase, type RefreshSuggestion } from '../core/conversations/refresh';
import { refreshBase } from '../core/conversations/refresh-base';
import type { ModuleCover } from '../core/scenario/vocabulary';
import { isoDay } from '../core/shared/iso-day';
import { useRecords, useServices } from './services';

/** The calendar as far as the schedule counts from it: the talks that are planned. */
function usePlanned(today: string): readonly ComingMoment[] {
  const occasions = useRecords('occasion');
  const plans = useRecords('conversationPlan');
  return comingMoments({ occasions, plans, intentions: [], weighings: [], deliberations: [] }, today);
}

/** What the schedule is counted from. */
export function useRefreshBase(modules: readonly ModuleCover[]): RefreshBase {
  const today = isoDay(useServices().clock.now());
  const records = {
    closings: useRecords('moduleClosing'),
    journeys: useRecords('journey'),
    intentions: useRecords('intention'),
    maps: useRecords('networkMap'),
    plans: useRecords('conversationPlan'),
    occasions: useRecords('occasion'),
    pauses: useRecords('refreshPause'),
  };
  return refreshBase(records, modules, usePlanned(today), today);
}

/** The one thing to retrieve now; null when there is none. `/opfrissen` says what it is and how to do it. */
export function useDueRefresher(modules: readonly ModuleCover[]): RefreshSuggestion | null {
  return dueRefresher(useRefreshBase(modules));
}
