/**
 * Making an intention in steps: the moment, what one does then, the sentence in its fixed form, what will come
 * against it, saying it aloud, and a day to look back. It becomes an intention only when both halves are there.
 */

import type { Brand } from '../../shared/brand';
import { asId, type IntentionId } from '../../shared/ids';
import type { Origin } from '../../shared/origin';
import { begunAt, type Guided } from '../../steps/guided';
import { type Intention, newIntention, type Response } from './intention';

export type MakingId = Brand<'MakingId'>;

/** The steps, in order. */
export const makingSteps = ['moment', 'response', 'sentence', 'against', 'aloud', 'look-back'] as const;
export type MakingStep = (typeof makingSteps)[number];

/** What is written while making one. */
export interface MakingDraft {
  /** Which situation will almost surely come, and what one notices first. */
  readonly situation: string;
  readonly cue: string;
  /** What one did so far. */
  readonly habit: string;
  readonly response: Response | null;
  /** What one means to say, word for word. */
  readonly words: string;
  readonly when: string;
  readonly then: string;
  readonly pushback: string;
  readonly answer: string;
  readonly rehearsed: number;
  readonly reminder: string;
  /** ISO day; null while not chosen. */
  readonly lookBackOn: string | null;
}

/** An intention in the making, as it is kept. Times are milliseconds since 1970. */
export interface IntentionMaking extends MakingDraft, Guided<MakingStep> {
  readonly id: MakingId;
  /** The intention that is being sharpened; null for a new one. */
  readonly of: IntentionId | null;
}

const emptyMaking: MakingDraft = {
  situation: '',
  cue: '',
  habit: '',
  response: null,
  words: '',
  when: '',
  then: '',
  pushback: '',
  answer: '',
  rehearsed: 0,
  reminder: '',
  lookBackOn: null,
};

/** A making that starts from an intention, to sharpen it. */
function sharpening(
  { id, response, when, then, pushback, answer, rehearsed, reminder }: Intention,
  origin: Origin<MakingId>,
): IntentionMaking {
  const draft = { ...emptyMaking, response, when, then, pushback, answer, rehearsed, reminder, of: id };
  return begunAt('sentence', draft, origin);
}

/** A making of a new intention, in which nothing has been written, or of one that is sharpened. */
export function newMaking(former: Intention | null, origin: Origin<MakingId>): IntentionMaking {
  return former === null
    ? begunAt(makingSteps[0], { ...emptyMaking, of: null }, origin)
    : sharpening(former, origin);
}

/** A half without the words and signs that the sentence adds itself: 'Als', 'dan', the comma, the full stop. */
export function half(typed: string, side: 'when' | 'then'): string {
  return typed
    .trim()
    .replace(side === 'when' ? /^(als|if)(\s+|$)/i : /^(dan|then)(\s+|$)/i, '')
    .replace(/[\s,.;]+$/, '');
}

/** Whether both halves and the day are there. */
export function isComplete({ when, then, lookBackOn }: MakingDraft): boolean {
  return half(when, 'when') !== '' && half(then, 'then') !== '' && lookBackOn !== null;
}

/** The id of the intention that a making sharpens, or becomes: whatever leads to the one leads to the other. */
export function intentionOf({ id, of }: Pick<IntentionMaking, 'id' | 'of'>): IntentionId {
  return of ?? asId<IntentionId>(id);
}

/**
 * The intention with this sentence and this day to look back, or null while one of them is missing. Of the
 * `former` intention, when that is changed by it, everything else stays.
 */
export function intentionFrom(
  { when: typedWhen, then: typedThen, lookBackOn }: Pick<MakingDraft, 'when' | 'then' | 'lookBackOn'>,
  name: Pick<Intention, 'id' | 'module'>,
  former: Intention | null,
  now: number,
): Intention | null {
  const [when, then] = [half(typedWhen, 'when'), half(typedThen, 'then')];
  if (when === '' || then === '' || lookBackOn === null) return null;
  const parts = { when, then, lookBackOn };
  if (former === null) return newIntention({ ...name, ...parts }, now);
  const isSame = former.when === when && former.then === then;
  return { ...former, ...parts, wordedAt: isSame ? former.wordedAt : now, changedAt: now };
}

/**
 * The intention that a making has become, in front; null while a half or the day is missing.
 * @param former the intention that was sharpened; what was looked back on stays with it
 */
export function madeFrom(
  draft: MakingDraft,
  id: IntentionId,
  former: Intention | null,
  now: number,
): Intention | null {
  const { response, pushback, answer, reminder, rehearsed } = draft;
  const made = intentionFrom(draft, { id, module: null }, former, now);
  if (made === null) return null;
  return {
    ...made,
    response,
    pushback: pushback.trim(),
    answer: answer.trim(),
    reminder: reminder.trim(),
    rehearsed,
    inFrontAt: now,
    letGoAt: null,
  };
}
