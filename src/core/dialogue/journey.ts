/**
 * A journey is one play-through: the list of choices made and a cursor. It is the truth; every machine
 * state is derived from it by replay. It holds ids only, so it fits every language and survives a new
 * version of the content as far as the choices still fit.
 */
import type { ChoiceId, JourneyId, ModuleId, MomentId, NoteId, ScenarioId } from '../shared/ids';

/** One decision taken: where, and what. */
export interface JourneyStep {
  readonly moment: MomentId;
  readonly choice: ChoiceId;
}

/** The place in the story up to which the player has read. */
export interface Cursor {
  readonly moment: MomentId;
  /** How many of the visible lines of that moment have been shown, from 0. */
  readonly lines: number;
}

/** One play-through of one scenario. Times are milliseconds since 1970. */
export interface Journey {
  readonly id: JourneyId;
  readonly module: ModuleId;
  readonly scenario: ScenarioId;
  /** The content hash under which the last step was taken. */
  readonly contentHash: string;
  readonly steps: readonly JourneyStep[];
  /** Null until the first line has been shown. */
  readonly cursor: Cursor | null;
  readonly startedAt: number;
  readonly changedAt: number;
  /** When an ending was reached first; null while under way. */
  readonly endedAt: number | null;
  /** When the debrief was first seen to its end; null before. */
  readonly debriefSeenAt: number | null;
  /** The journey this one was split from ('what if'), and how many steps they share. */
  readonly branchedFrom: { readonly journey: JourneyId; readonly sharedSteps: number } | null;
}

/** Private text: a note at a moment, or what the player does instead of the choices on offer. */
export interface Note {
  readonly id: NoteId;
  readonly journey: JourneyId;
  readonly moment: MomentId;
  readonly kind: 'note' | 'own-choice';
  readonly text: string;
  readonly changedAt: number;
}
