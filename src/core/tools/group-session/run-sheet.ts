/** The run sheet of a session: its steps, minute by minute, for this size and this time. */
import type { StepKind } from '../../scenario/group-plan';

/** One step as it is planned. */
export interface RunStep {
  /** Unique in the sheet and stable when it is planned again: the kind, and of a vote its number: 'vote-1'. */
  readonly id: string;
  readonly kind: StepKind;
  /** Of a vote and of what follows it: the first or the second. */
  readonly round: 1 | 2 | null;
  readonly minutes: number;
  /** What the author of the module wrote for this step: to say, and to ask. Empty where nothing was written. */
  readonly say: readonly string[];
  readonly questions: readonly string[];
}

/** Steps that one speaks in, each for so long: what fits this size. */
export interface Turns {
  /** How many are heard. */
  readonly heard: number;
  readonly secondsEach: number;
}

/** Why a session does not fit its time. `needs` in minutes. */
export interface DoesNotFit {
  readonly kind: 'too-short';
  readonly needs: number;
}

/** A run sheet. Its minutes add up to at most what was planned. */
export interface RunSheet {
  readonly steps: readonly RunStep[];
  /** What was left out for want of time, in words of the method. */
  readonly leftOut: readonly StepKind[];
}
