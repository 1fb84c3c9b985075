/** What an if-then needs before it can be kept. */
import type { Intention } from '../../core/dialogue/journey';
import type { IntentionId, ModuleId } from '../../core/shared/ids';
import { type Distance, lookBackDay } from './look-back-days';

/** The two halves as typed, and how far ahead to look back. */
export interface IntentionDraft {
  readonly when: string;
  readonly then: string;
  readonly distance: Distance;
}

/**
 * The intention of this draft, or null while one of its halves is empty. The sentence supplies 'Als', 'dan',
 * the comma and the full stop, so those are taken off what was typed.
 */
export function intentionFrom(
  draft: IntentionDraft,
  { id, module, now }: { readonly id: IntentionId; readonly module: ModuleId; readonly now: number },
): Intention | null {
  const when = half(draft.when, /^(als|if)\s+/i);
  const then = half(draft.then, /^(dan|then)\s+/i);
  if (when === '' || then === '') return null;
  return { id, module, when, then, lookBackOn: lookBackDay(now, draft.distance), madeAt: now };
}

function half(typed: string, opening: RegExp): string {
  return typed
    .trim()
    .replace(opening, '')
    .replace(/[\s,.;]+$/, '');
}
