/**
 * A meeneem-item: a question, a doubt or a sentence that a person takes from one place in the app to
 * another (from a debrief to a conversation, from the network map to an intention). Every tool reads
 * and writes this one type.
 */

import type { ToolId } from '../scenario/vocabulary';
import type { CarryItemId, JourneyId, ModuleId, MomentId, ScenarioId } from '../shared/ids';

/** Where an item was picked up; enough to lead back there. */
export type CarryOrigin =
  | {
      readonly place: 'debrief';
      readonly module: ModuleId;
      readonly scenario: ScenarioId;
      readonly journey: JourneyId;
      readonly moment: MomentId | null;
    }
  | CarryPlace;

/** A tool, and which of the person's records in it; null where the tool keeps none. */
export interface CarryPlace {
  readonly place: 'tool';
  readonly tool: ToolId;
  readonly record: string | null;
}

/** One thing to take along. The text is the person's own; it never leaves the device by itself. */
export interface CarryItem {
  readonly id: CarryItemId;
  readonly kind: 'question' | 'doubt' | 'sentence';
  readonly text: string;
  readonly origin: CarryOrigin;
  /** Where it was brought to, first to last. */
  readonly broughtTo: readonly CarryPlace[];
  readonly madeAt: number;
  /** Set when the person has used it in a conversation or put it away. */
  readonly doneAt: number | null;
}

/** The item brought to one more place; to be there twice says no more than once. */
export function broughtTo(item: CarryItem, place: CarryPlace): CarryItem {
  const isThere = item.broughtTo.some(({ tool, record }) => tool === place.tool && record === place.record);
  return isThere ? item : { ...item, broughtTo: [...item.broughtTo, place] };
}

/** A new item; of what was written the spaces around it fall away. */
export function newCarryItem(
  { id, kind, text, origin }: Pick<CarryItem, 'id' | 'kind' | 'text' | 'origin'>,
  now: number,
): CarryItem {
  return { id, kind, text: text.trim(), origin, broughtTo: [], madeAt: now, doneAt: null };
}

/** Those that are still taken along, the newest first. */
export function openItems(items: readonly CarryItem[]): readonly CarryItem[] {
  return items.filter(({ doneAt }) => doneAt === null).sort((a, b) => b.madeAt - a.madeAt);
}

/** Those that were put away, the latest first. */
export function itemsPutAway(items: readonly CarryItem[]): readonly CarryItem[] {
  return items.filter(({ doneAt }) => doneAt !== null).sort((a, b) => (b.doneAt ?? 0) - (a.doneAt ?? 0));
}
