/**
 * What a room works with. A session copies it whole when it begins: from then on it needs no network, no vault and no
 * library, and a new version of a story cannot change under a room.
 */
import type { ModuleGroupPlan } from '../../scenario/group-plan';
import type { CompiledScenario } from '../../scenario/scenario';
import type { ModuleId, MomentId, ScenarioId } from '../../shared/ids';

/** What is on the cards that are raised, and beside the options on the wall. */
export const optionLetters = ['A', 'B', 'C', 'D', 'E'] as const;
type OptionLetter = (typeof optionLetters)[number];

/** One thing the room can choose. */
export interface RoomOption {
  /** The id of the choice in a story; the letter in an own case. */
  readonly id: string;
  readonly letter: OptionLetter;
  readonly act: string;
  /** The words that go with it; null where it has none. */
  readonly words: string | null;
}

/** Someone who is touched by it and is not in the room. */
export interface Absent {
  readonly name: string;
  /** What they are in it, in a few words; an own case names nobody's. */
  readonly role?: string;
  /** What they say of it, to read aloud; null where only the name is known. */
  readonly says: string | null;
}

/** A decision put to a room. */
export interface RoomQuestion {
  /** The moment of a story; 'own' for an own case. */
  readonly id: string;
  readonly prompt: string;
  /** What one needs to know of the situation, in paragraphs; in a story what its lines told is not here. */
  readonly situation: readonly string[];
  /** What is fixed. */
  readonly given: readonly string[];
  readonly absent: readonly Absent[];
  readonly options: readonly RoomOption[];
  /** For the talk. */
  readonly questions: readonly string[];
  /** For the facilitator alone. */
  readonly notes: readonly string[];
  /** Minutes that its author reckons for the talk about it. */
  readonly minutes: number;
  /** A new fact, after the first talk; null where there is none. */
  readonly twist: string | null;
}

/** A dilemma that a trainer enters for one room. Nobody outside it may be recognised in it. */
export interface OwnCase {
  readonly title: string;
  readonly situation: string;
  readonly question: string;
  /** Two to five. */
  readonly options: readonly string[];
  readonly given: readonly string[];
  readonly absent: readonly string[];
  /** Empty where there is none. */
  readonly twist: string;
}

/** Fewest and most options of a decision that is put to a room. */
export const fewestOptions = 2;
export const mostOptions = 5;

/** What a plan names as its material. */
export type MaterialRef =
  | {
      readonly kind: 'story';
      readonly module: ModuleId;
      readonly scenario: ScenarioId;
      readonly decision: MomentId;
    }
  | { readonly kind: 'mini'; readonly scenario: ScenarioId }
  | { readonly kind: 'own'; readonly case: OwnCase }
  | { readonly kind: 'deliberation' }
  | { readonly kind: 'cards' };

/** The material as a session holds it. */
export type Material =
  | {
      readonly kind: 'story';
      readonly title: string;
      readonly scenario: CompiledScenario;
      readonly question: RoomQuestion;
      /** What its author planned for a group; null where that was not written. */
      readonly plan: ModuleGroupPlan | null;
    }
  | { readonly kind: 'own'; readonly title: string; readonly question: RoomQuestion }
  | { readonly kind: 'deliberation' }
  | { readonly kind: 'cards'; readonly questions: readonly string[] };
