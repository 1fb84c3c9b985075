/** The one thing that is due, read from all that the person keeps: the same wherever it is said. */
import { type ComingMoment, comingMoments } from '../core/conversations/coming';
import { type DueThing, dueThing, type LookedBackOn } from '../core/conversations/due';
import { dueRefresher, type RefreshBase, type RefreshSuggestion } from '../core/conversations/refresh';
import { type TalkThatWas, talkThatWas } from '../core/conversations/talk-that-was';
import type { ModuleCover, ToolId } from '../core/scenario/vocabulary';
import { isoDay } from '../core/shared/iso-day';
import { useRecords, useServices } from './services';
import { useRefreshBase } from './use-refresh';

/** What of it is done at refreshing: a moment that is near and a talk that was are said on the start page. */
export type DueHere = Exclude<DueThing<RefreshSuggestion>, { readonly kind: 'moment' | 'talk-was' }>;

/** What is coming, what was, what of it is put first, and what the days to recall are counted from. */
interface Due {
  readonly coming: readonly ComingMoment[];
  readonly due: DueThing<RefreshSuggestion> | null;
  /** The annual talk of the last weeks. */
  readonly was: TalkThatWas | null;
  /** The due thing at refreshing; what is only said on the start page does not hide it. */
  readonly dueHere: DueHere | null;
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
  const due = dueThing(coming, was, refresher, today);
  const toRecall = refresher === null ? null : ({ kind: 'refresher', refresher } as const);
  return { coming, due, was, dueHere: due?.kind === 'look-back' ? due : toRecall, base };
}

/** The tool in which each is looked back on. */
export const toolOfLookBack: Readonly<Record<LookedBackOn, ToolId>> = {
  intention: 'voornemens',
  deliberation: 'moreel-beraad',
  weighing: 'nevenactiviteiten',
};
