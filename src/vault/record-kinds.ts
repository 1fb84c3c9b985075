/** The kinds of records by themselves: what shows an empty vault needs no more of them. */
import type { RecordKind } from './port';

/** A kind that is missing here does not compile. */
const kinds: Readonly<Record<RecordKind, true>> = {
  journey: true,
  note: true,
  intention: true,
  intentionMaking: true,
  carryItem: true,
  moduleClosing: true,
  networkMap: true,
  conversationPlan: true,
  sideActivity: true,
  deliberation: true,
  precedent: true,
  groupPlan: true,
  occasion: true,
  refreshPause: true,
  draft: true,
  mapDraft: true,
};

/** The kinds of records, in the order in which they are shown. */
export const recordKinds = Object.keys(kinds) as readonly RecordKind[];
