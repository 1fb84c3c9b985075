/**
 * How a person closed a module: with an intention, with a conversation they chose to hold, or by knowingly
 * doing without. One of the three is part of completion; none is worth more than another.
 */
import type { ModuleId } from '../shared/ids';

/** The closing of one module; there is at most one per module, the latest counts. */
export interface ModuleClosing {
  readonly module: ModuleId;
  readonly way: 'intention' | 'conversation' | 'declined';
  readonly closedAt: number;
}
