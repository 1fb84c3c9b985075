/** What an if-then needs before it can be kept. */
import type { IntentionId, ModuleId } from '../../shared/ids';
import { type Intention, newIntention } from './intention';
import { type Distance, lookBackDay } from './look-back-days';
import { half } from './making';

/** The two halves as typed, and how far ahead to look back. */
export interface IntentionDraft {
  readonly when: string;
  readonly then: string;
  readonly distance: Distance;
}

/**
 * The intention of this draft, or null while one of its halves is empty. The sentence supplies 'Als', 'dan',
 * the comma and the full stop, so those are taken off what was typed. `adjusted` is the intention that is
 * changed by it; what was rehearsed and looked back on stays.
 */
export function intentionFrom(
  draft: IntentionDraft,
  { id, module, now }: { readonly id: IntentionId; readonly module: ModuleId; readonly now: number },
  adjusted: Intention | null = null,
): Intention | null {
  const when = half(draft.when, 'when');
  const then = half(draft.then, 'then');
  if (when === '' || then === '') return null;
  const lookBackOn = lookBackDay(now, draft.distance);
  return adjusted === null
    ? newIntention({ id, module, when, then, lookBackOn }, now)
    : { ...adjusted, when, then, lookBackOn, changedAt: now };
}
