/**
 * What hangs on the wall: everything that the second window is told, and no more. What the facilitator alone may know
 * (notes, what was counted and not shown) has no place in it.
 */
import type { StepKind } from '../../scenario/group-plan';
import type { FloorPlan, Person } from '../../scenario/scenario';
import type { Shown } from './disclosure';
import type { Absent, RoomOption } from './material';
import type { Phase } from './phases';
import type { VotingWay } from './plan';
import type { TalkWay } from './talk-way';

/** How one can join with a phone. */
export interface WallInvitation {
  readonly link: string;
  /** Twelve characters to type. */
  readonly code: string;
  /** The two words that phone and wall show, to see that they are the same room. */
  readonly words: readonly [string, string];
}

/** A line of the story as it is read in a room. */
export interface WallLine {
  readonly id: string;
  /** Who says it: a name of the cast, 'you' for who plays it; null for narration. */
  readonly by: string | null;
  readonly text: string;
  /** Whether it is thought, and nobody hears it. */
  readonly isThought?: boolean;
}

/** What is shown of one step. */
export type WallStage =
  | { readonly kind: 'black' }
  /** How one joins with a phone, as large as it gets, for who comes later. */
  | { readonly kind: 'join' }
  /** The step in a sentence: ground rules, pairs, plenary, if-then, looking back, closing. */
  | {
      readonly kind: 'text';
      readonly step: StepKind;
      readonly lines: readonly string[];
      /** Of the talk: in which way, once the first vote was shown. */
      readonly way?: TalkWay;
      /** Of a deliberation: which part of it. */
      readonly phase?: Phase;
      /** Of the talk: what the room chose from, for it talks about that. */
      readonly options?: readonly RoomOption[];
      /** Of a case of one's own: which part of it is told. */
      readonly told?: {
        readonly given: readonly string[];
        readonly asks: string | null;
        readonly number: number;
        readonly of: number;
      };
      /** Of looking back together: the day, as YYYY-MM-DD, once there is one. */
      readonly day?: string;
      /** Of a break: when one goes on, in whole minutes of the clock; milliseconds since 1970. */
      readonly until?: number;
    }
  | {
      readonly kind: 'story';
      readonly place: string;
      readonly lines: readonly WallLine[];
      readonly cast: readonly Person[];
      /** In its first scene: who one is in it. Read before the first line, it stays beside what follows. */
      readonly role?: string;
      /** Whether it has come to where something is chosen: aloud, or in the vote that follows. */
      readonly asks: 'nothing' | 'choice' | 'vote';
    }
  | {
      readonly kind: 'vote';
      /** Null where the story asks something that is not voted on: the room chooses aloud. */
      readonly number: 1 | 2 | null;
      readonly prompt: string;
      readonly options: readonly RoomOption[];
      readonly isOpen: boolean;
      /** Whether it was open and is closed now. */
      readonly isClosed?: boolean;
      /** How many voted with their phones, of how many; null where the room votes otherwise, and under five votes. */
      readonly received: { readonly of: number; readonly count: number } | null;
    }
  | {
      readonly kind: 'result';
      readonly prompt: string;
      readonly options: readonly RoomOption[];
      /** One after the other; at most two. Null of the first where it was never shown. */
      readonly rounds: readonly { readonly number: 1 | 2; readonly shown: Shown | null }[];
    }
  | { readonly kind: 'absent'; readonly who: Absent }
  | {
      readonly kind: 'roads';
      readonly taken: readonly string[];
      readonly left: readonly string[];
      readonly ending: { readonly title: string; readonly text: string; readonly question: string } | null;
    };

/** The room of a story in which it stands, with who can be in it. */
export interface WallDrawing {
  readonly plan: FloorPlan;
  readonly cast: readonly Person[];
}

/** What the wall shows now. */
export interface WallView {
  readonly title: string;
  /** How the room votes; null where it does not vote at all. */
  readonly voting: VotingWay | null;
  /** The room's moral question, what is asked and the case, as they stay beside the talk; empty where there is none. */
  readonly situation: readonly string[];
  /** What is fixed in it. */
  readonly given?: readonly string[];
  /** Null where there is no story, or nobody sits in the room. */
  readonly drawing: WallDrawing | null;
  readonly step: { readonly kind: StepKind; readonly round: 1 | 2 | null };
  readonly stage: WallStage;
  /** Planned end of this step, in milliseconds since 1970; null when the clock stands still. */
  readonly endsAt: number | null;
  /** What is left when it stands still, in milliseconds. */
  readonly left: number;
  /** Null where nobody can join with a phone now. */
  readonly invitation: WallInvitation | null;
  /** Whether joining is open and does not work for the moment, for want of a connection: then that stands in its place. */
  readonly isJoiningAway?: boolean;
}
