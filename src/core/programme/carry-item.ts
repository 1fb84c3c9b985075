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
  | { readonly place: 'tool'; readonly tool: ToolId };

/** One thing to take along. The text is the person's own; it never leaves the device by itself. */
export interface CarryItem {
  readonly id: CarryItemId;
  readonly kind: 'question' | 'doubt' | 'sentence';
  readonly text: string;
  readonly origin: CarryOrigin;
  readonly madeAt: number;
  /** Set when the person has used it in a conversation or put it away. */
  readonly doneAt: number | null;
}
