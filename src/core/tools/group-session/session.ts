/**
 * A group session as it runs: plain data, so that it can be written down at every deed and taken up again. What may
 * follow what is the machine's (`machine.ts`). Times are milliseconds since 1970; the machine has no clock, events
 * bring the time.
 */

import type { Journey } from '../../dialogue/journey';
import type { Brand } from '../../shared/brand';
import type { Stopwatch } from '../../steps/stopwatch';
import type { Counts, Showing, Shown } from './disclosure';
import type { Material } from './material';
import type { VotingWay } from './plan';
import type { RunSheet } from './run-sheet';

export type GroupSessionId = Brand<'GroupSessionId'>;

/** A vote on one decision. */
export interface Round {
  /** The question and the number: 'doorverwijzen#1'. */
  readonly key: string;
  readonly question: string;
  readonly number: 1 | 2;
  /** `open`: one may vote and change. `closed`: counted, not shown. `shown`: on the wall. */
  readonly state: 'open' | 'closed' | 'shown';
  /** What phones brought, as one sum; null until it was made. */
  readonly phones: Counts | null;
  /** What the facilitator counted by hand; null until something was entered. */
  readonly hand: Counts | null;
  /** What is on the wall of it; null until it is shown. What was shown once is never shown more exactly. */
  readonly shown: Shown | null;
  /** All that was on the wall of it since it was opened, the present one last; what may be shown next depends on it. */
  readonly showings: readonly Showing[];
  /** The same of the times it was opened before. */
  readonly before: readonly Showing[];
}

/** What the wall does with what it has. */
interface Wall {
  /** Nothing is on it: the room looks at each other. */
  readonly isBlack: boolean;
}

/** What every session holds. */
interface SessionParts {
  readonly id: GroupSessionId;
  readonly title: string;
  readonly people: number;
  readonly minutes: number;
  readonly voting: VotingWay;
  readonly material: Material;
  readonly sheet: RunSheet;
  readonly rounds: readonly Round[];
  /** In a story: how far the room has played, and with what. */
  readonly journey: Journey | null;
  /** Of a step with several things to show, such as the voices of the absent: which is shown now. */
  readonly shownPart: number;
  /** How many of the cards of a step hung on the wall, by its id, once it was more than the first. */
  readonly cardsShown: Readonly<Record<string, number>>;
  /** The moral question of a deliberation in the room's words, without names; empty until it was written. */
  readonly moralQuestion: string;
  /** What the room wants to keep, without names. */
  readonly harvest: readonly string[];
  /** The line that is being typed for it, which is on no wall yet. */
  readonly draft: string;
  /** The day to look back together, as YYYY-MM-DD. */
  readonly lookBackOn: string | null;
  readonly wall: Wall;
  /** When it was begun with its doors open. */
  readonly begunAt: number;
  /** Null until it was closed; then only the page of what came of it is left. */
  readonly closedAt: number | null;
}

/** The doors are open: people come in and phones join. It stands before its first step, and nothing counts yet. */
interface DoorsOpen {
  readonly startedAt: null;
  readonly at: 0;
  readonly spent: Readonly<Record<string, never>>;
  readonly watch: { readonly passed: 0; readonly since: null };
}

/** It is under way. */
interface UnderWay {
  /** When its first step began; the time that was promised counts from here. */
  readonly startedAt: number;
  /** Index of the step that is on now. */
  readonly at: number;
  /** How long each step lasted so far, by its id; what was gone back to goes on where it was. */
  readonly spent: Readonly<Record<string, number>>;
  /** The clock of the step that is on now. */
  readonly watch: Stopwatch;
}

/** A session that was started: its doors are no longer all that is open. */
export type StartedSession = SessionParts & UnderWay;

/** What a session holds while it runs. */
export type GroupSession = (SessionParts & DoorsOpen) | StartedSession;

/** What happens in a session; `at` is now. */
export type SessionEvent =
  /** The doors have been open long enough: the first step begins, and with it the time. Any way on does the same. */
  | { readonly type: 'start'; readonly at: number }
  | { readonly type: 'next'; readonly at: number }
  | { readonly type: 'back'; readonly at: number }
  /** To any step: skipping, repeating and going back are all this. */
  | { readonly type: 'go'; readonly step: string; readonly at: number }
  | { readonly type: 'pause' | 'resume'; readonly at: number }
  | { readonly type: 'add-minute'; readonly at: number }
  /** What is left is planned again for the time that is left. */
  | { readonly type: 'replan'; readonly at: number }
  | { readonly type: 'people'; readonly people: number }
  | { readonly type: 'open-vote' }
  | { readonly type: 'close-vote' }
  | { readonly type: 'phones'; readonly key: string; readonly counts: Counts }
  | { readonly type: 'hand'; readonly key: string; readonly counts: Counts }
  | { readonly type: 'show' }
  /** The room reads on: the next lines of the story, up to where it is asked something. */
  | { readonly type: 'read-on'; readonly at: number }
  /** One line of the story back; no choice is undone by it. */
  | { readonly type: 'read-back'; readonly at: number }
  /** The room goes on with this choice. */
  | { readonly type: 'choose'; readonly choice: string; readonly at: number }
  /** The room takes back its last choice in the story. */
  | { readonly type: 'take-back'; readonly at: number }
  | { readonly type: 'part'; readonly part: number }
  | { readonly type: 'moral-question'; readonly text: string }
  | { readonly type: 'harvest'; readonly lines: readonly string[]; readonly draft: string }
  | { readonly type: 'look-back'; readonly day: string | null }
  | { readonly type: 'black'; readonly isBlack: boolean }
  | { readonly type: 'close'; readonly at: number };
