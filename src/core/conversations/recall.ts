/**
 * What to ask about from memory before anything is shown: retrieving is what makes it last (Cepeda et al. 2008;
 * Kang et al. 2014). One's own intention first, then a question taken along, then a story that was played.
 */
import type { ModuleId, ScenarioId } from '../shared/ids';
import { daysBetween } from '../shared/iso-day';
import { type Intention, intentionToRetrieve } from '../tools/intentions/intention';
import type { CarryItem } from './carry-item';

/** A story that ended, as far as it matters here. */
interface Ended {
  readonly module: ModuleId;
  readonly scenario: ScenarioId;
  readonly endedAt: number | null;
}

/** What is asked about. */
export type ToRecall =
  | { readonly kind: 'intention'; readonly intention: Intention }
  | { readonly kind: 'carried'; readonly item: CarryItem }
  | { readonly kind: 'story'; readonly story: Ended };

/** Not on the same day: asking sooner would be asking what is still on the table. */
function hasSunk(time: number, now: number): boolean {
  return daysBetween(time, now) >= 1;
}

function latest<Item>(items: readonly Item[], at: (item: Item) => number): Item | null {
  return items.reduce<Item | null>(
    (best, item) => (best === null || at(item) > at(best) ? item : best),
    null,
  );
}

/** What a person can be asked about now; null when there is nothing, or nothing that has had time to sink. */
export function toRecall(
  intentions: readonly Intention[],
  items: readonly CarryItem[],
  stories: readonly Ended[],
  now: number,
): ToRecall | null {
  const intention = intentionToRetrieve(intentions, now);
  if (intention !== null) return { kind: 'intention', intention };
  const sunk = items.filter(({ doneAt, madeAt }) => doneAt === null && hasSunk(madeAt, now));
  const item = latest(sunk, ({ madeAt }) => madeAt);
  if (item !== null) return { kind: 'carried', item };
  const played = stories.filter(({ endedAt }) => endedAt !== null && hasSunk(endedAt, now));
  const story = latest(played, ({ endedAt }) => endedAt ?? 0);
  return story === null ? null : { kind: 'story', story };
}
