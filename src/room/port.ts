/**
 * A room with phones, as views know it: the facilitator's side and the side of one phone. How it travels and how it is
 * sealed is behind this.
 */
import type { ContentLanguage } from '../core/scenario/scenario';
import type { Counts, Shown } from '../core/tools/group-session/disclosure';
import type { RoomOption } from '../core/tools/group-session/material';
import type { WallInvitation } from '../core/tools/group-session/wall-view';

/** Whether the relay can be reached. */
export type Connection = 'connecting' | 'open' | 'lost';

/** What is asked on phones. */
export interface RoomAsk {
  /** The key of the round. */
  readonly key: string;
  readonly number: 1 | 2;
  readonly title: string;
  readonly prompt: string;
  readonly options: readonly RoomOption[];
  /** The language of these texts; null where a person wrote them and nobody knows. */
  readonly lang: ContentLanguage | null;
}

/** What the facilitator knows of the phones: how many, never who chose what. */
export interface HostView {
  readonly connection: Connection;
  /** Phones that are there, and those that went but whose vote lies here in this round. */
  readonly phones: number;
  readonly isJoiningOpen: boolean;
  readonly round: {
    readonly key: string;
    /** Votes that lie here sealed; of one phone at most one. */
    readonly received: number;
    /** `counting`: phones are adding up together. `failed`: too few of them answered; nothing is lost, they can be asked again. */
    readonly state: 'open' | 'counting' | 'counted' | 'failed';
    /** The sum, once counted; null when fewer than five voted, for then nothing is added up. */
    readonly counts: Counts | null;
  } | null;
}

/** The facilitator's side. */
export interface RoomHost {
  readonly invitation: WallInvitation;
  view(): HostView;
  subscribe(listener: () => void): () => void;
  /** Asks; what was asked before is over. Asking again with the key of a round that was counted begins it anew. */
  ask(ask: RoomAsk): void;
  /** Nobody can vote or change any more; phones add up together. */
  closeRound(): void;
  /** Asks the phones that are there to add up again. */
  countAgain(): void;
  /** Puts on the phones what is on the wall. */
  show(key: string, options: readonly RoomOption[], shown: Shown): void;
  /** Phones wait: the room talks. */
  rest(): void;
  setJoining(isOpen: boolean): void;
  /** What must be kept to take this room up again after a crash. It holds no vote that can be opened. */
  state(): string;
  /** Ends the room for everyone; nothing of it remains. */
  end(): Promise<void>;
}

/** The own choice while one may vote. It has arrived only once the facilitator's device said so. */
export type ChoiceWhileOpen =
  | { readonly kind: 'none' }
  | { readonly kind: 'sending'; readonly option: string }
  /** On its way, in the place of one that arrived: that one counts until it does. */
  | { readonly kind: 'changing'; readonly option: string; readonly earlier: string }
  | { readonly kind: 'received'; readonly option: string };

/** What became of the own choice once nobody could vote any more. */
export type ChoiceOnceClosed =
  | { readonly kind: 'none' }
  /** Nobody said yet whether it arrived in time. */
  | { readonly kind: 'unsure'; readonly option: string }
  | { readonly kind: 'received'; readonly option: string }
  /** The change did not arrive in time; the one before it stands. */
  | { readonly kind: 'earlier'; readonly option: string; readonly tooLate: string }
  /** Nothing that counts arrived in time. */
  | { readonly kind: 'too-late'; readonly option: string };

/** A vote that was closed, as the phone of one who voted or not has it. */
export interface ClosedVote {
  readonly ask: RoomAsk;
  readonly choice: ChoiceOnceClosed;
}

/** What a phone shows. */
export type GuestStage =
  | { readonly kind: 'joining' }
  /**
   * The room does not answer, or no more to who was in it (`silent`), was closed to joining, is full, or is not one that
   * this link belongs to.
   */
  | { readonly kind: 'refused'; readonly why: 'no-room' | 'silent' | 'closed' | 'full' | 'not-this-room' }
  /** `after`: the last vote, of which one may come to hear late how it went; null before the first. */
  | { readonly kind: 'waiting'; readonly after: ClosedVote | null }
  | {
      readonly kind: 'vote';
      readonly ask: RoomAsk;
      readonly choice: ChoiceWhileOpen;
      /** What was asked before, where this phone never heard, and cannot any more, whether its choice arrived in time. */
      readonly unheard: RoomAsk | null;
    }
  | ({ readonly kind: 'counting' } & ClosedVote)
  | ({ readonly kind: 'result'; readonly shown: Shown } & ClosedVote)
  /** Another tab of this browser took its place. */
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'ended' };

export interface GuestView {
  /** `quiet`: the relay is reached, and the room no longer speaks: it is over, or its facilitator is away. */
  readonly connection: Connection | 'quiet';
  /** The same two words as on the wall; null until the room answered. */
  readonly words: readonly [string, string] | null;
  readonly stage: GuestStage;
  /** How many phones take part, as the facilitator's device says; null until it said so. */
  readonly phones: number | null;
  /** Whether something was asked already. */
  readonly wasAsked: boolean;
}

/** The side of one phone. */
export interface RoomGuest {
  view(): GuestView;
  subscribe(listener: () => void): () => void;
  /** Votes, or changes the vote while the round is open. */
  vote(option: string): void;
  /** The two words are the same: from now on it speaks to the room. Only for a phone that was held until then. */
  enter(): void;
  /** The page goes, perhaps for good, perhaps to be loaded again: it says that it is gone, and what it says next undoes that. */
  away(): void;
  /** Gives its place to another tab: its state, after which it says nothing any more. */
  handOver(): string;
  /** What must be kept in this tab to come back after a reload. */
  state(): string;
  /** Goes, and leaves nothing behind. */
  leave(): void;
}
