/** The one thing that is due for who comes back, read from all that the person keeps. */
import { type ComingMoment, comingMoments } from '../../core/conversations/coming';
import { type DueThing, dueThing } from '../../core/conversations/due';
import type { RefreshSuggestion } from '../../core/conversations/refresh';
import type { ModuleCover } from '../../core/scenario/vocabulary';
import { isoDay } from '../../core/shared/iso-day';
import { useRecords, useServices } from '../../state/services';
import { useDueRefresher } from '../../state/use-refresh';

/** What is coming, and what of it is put first. */
export function useDue(modules: readonly ModuleCover[]): {
  readonly coming: readonly ComingMoment[];
  readonly due: DueThing<RefreshSuggestion> | null;
} {
  const { clock } = useServices();
  const dated = {
    occasions: useRecords('occasion'),
    intentions: useRecords('intention'),
    plans: useRecords('conversationPlan'),
    weighings: useRecords('sideActivity'),
    deliberations: useRecords('deliberation'),
  };
  const today = isoDay(clock.now());
  const coming = comingMoments(dated, today);
  const refresher = useDueRefresher(modules);
  // Before the annual talk the talk itself stands there, with the way to prepare it.
  const toRecall = refresher?.step === 'before-talk' ? null : refresher;
  return { coming, due: dueThing(coming, toRecall, today) };
}
