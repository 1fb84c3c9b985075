/** The one thing that is due, read from all that the person keeps: the same wherever it is said. */
import { type ComingMoment, comingMoments } from '../core/conversations/coming';
import { type DueThing, dueThing, type LookedBackOn } from '../core/conversations/due';
import { dueRefresher, type RefreshBase, type RefreshSuggestion } from '../core/conversations/refresh';
import { type TalkThatWas, talkThatWas } from '../core/conversations/talk-that-was';
import type { ModuleCover, ToolId } from '../core/scenario/vocabulary';
import { isoDay } from '../core/shared/iso-day';
import { useRecords, useServices } from './services';
import { useRefreshBase } from './use-refresh';

/** What is coming, what was, what of it is put first, and what the days to recall are counted from. */
interface Due {
  readonly coming: readonly ComingMoment[];
  readonly due: DueThing<RefreshSuggestion> | null;
  /** The annual talk of the last weeks. */
  readonly was: TalkThatWas | null;
  /** What there is to recall, whatever goes before it. */
  readonly refresher: RefreshSuggestion | null;
  readonly base: RefreshBase;
}

/** The due thing among the modules on offer. */
export function useDue(modules: readonly ModuleCover[]): Due {
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
  const base = useRefreshBase(modules, coming);
  const was = talkThatWas(dated.occasions, dated.plans, today);
  const refresher = dueRefresher(base);
  return { coming, due: dueThing(coming, was, refresher, today), was, refresher, base };
}

/** The tool in which each is looked back on. */
export const toolOfLookBack: Readonly<Record<LookedBackOn, ToolId>> = {
  intention: 'voornemens',
  deliberation: 'moreel-beraad',
  weighing: 'nevenactiviteiten',
};
