/**
 * A round as the facilitator's device holds it: sealed votes that it cannot open, and the way to their sum. Everything here
 * is decided from what lies there and the time; sending is done elsewhere (`host.ts`).
 */
import type { Counts } from '../core/tools/group-session/disclosure';
import { type BatchEntry, countsOf, fewestBallots, type SealedVote } from './ballot';
import { areSame, type Bytes } from './bytes';
import type { RoomAsk } from './port';
import { type Member, mostMembers } from './room-state';
import { thresholdOf } from './shamir';

/** One attempt to count: a committee, what it is given and what it gives back. */
export interface Attempt {
  readonly tag: Bytes;
  readonly begunAt: number;
  /** Phones that said they are there, by the id of their channel, with their key for this round. */
  readonly here: Map<string, Bytes>;
  /** Empty until it is chosen. */
  members: readonly Member[];
  /** From when it is counted; null while one may vote. */
  countingFrom: number | null;
  /** Whose votes are counted; null until that is fixed. */
  batch: readonly string[] | null;
  /** What members added up, by their place. */
  readonly sums: Map<number, readonly number[]>;
  /** The sums did not agree: this attempt comes to nothing. */
  isSpoiled: boolean;
}

/** A round. */
export interface HostRound {
  readonly tag: Bytes;
  readonly ask: RoomAsk;
  state: 'open' | 'counting' | 'counted' | 'failed';
  attempt: Attempt;
  /** The last vote of each phone, by the id of its channel. Empty of shares once counted. */
  readonly ballots: Map<string, SealedVote>;
  counts: Counts | null;
}

/**
 * Milliseconds. `gather`: for phones to say that they are there; `wait`: for them when they are few; `leaveOut`: for votes to
 * be sealed anew in a recount; `enough`: for the sums of the last members; `fail`: until the facilitator is told.
 */
const times = { gather: 2000, wait: 6000, leaveOut: 12_000, enough: 3000, fail: 8000 } as const;

/** A new attempt; `here` goes along when it is a larger committee for the same round. */
export function newAttempt(
  tag: Bytes,
  now: number,
  counting: boolean,
  here = new Map<string, Bytes>(),
): Attempt {
  return {
    tag,
    begunAt: now,
    here,
    members: [],
    countingFrom: counting ? now : null,
    batch: null,
    sums: new Map(),
    isSpoiled: false,
  };
}

/** What is to be done now. */
export type NextStep =
  /** Choose the committee. */
  | 'choose'
  /** Choose a larger one: the first was of fewer than five. */
  | 'choose-again'
  /** Fix whose votes are counted and give them to the committee. */
  | 'send'
  /** Put the sums together. */
  | 'combine'
  /** Fewer than five voted: nothing is added up. */
  | 'too-few'
  /** It took too long; it goes on, and the facilitator is told. */
  | 'fail'
  | null;

function sealedForIt({ ballots, attempt }: HostRound): readonly string[] {
  return [...ballots].filter(([, ballot]) => areSame(ballot.attempt, attempt.tag)).map(([id]) => id);
}

function nextForCommittee({ here, begunAt }: Attempt, expected: number, now: number): boolean {
  const waited = now - begunAt;
  return (
    here.size > 0 &&
    (here.size >= expected || (waited >= times.gather && here.size >= fewestBallots) || waited >= times.wait)
  );
}

/**
 * Whether it was begun for a vote that had been closed. Only then may a vote be left out whose phone does not answer: the
 * facilitator, who was told that too few did, asked for it.
 */
function isRecount({ begunAt, countingFrom }: Attempt): boolean {
  return countingFrom === begunAt;
}

/** What is to be done now in a round. @param phones how many are admitted. */
export function nextStep(round: HostRound, phones: number, now: number): NextStep {
  const { attempt, ballots, state } = round;
  if (state === 'counted' || attempt.isSpoiled) return null;
  if (attempt.countingFrom === null) {
    if (attempt.members.length === 0) return nextForCommittee(attempt, phones, now) ? 'choose' : null;
    const isSmall = attempt.members.length < fewestBallots && attempt.here.size >= fewestBallots;
    return isSmall && nextForCommittee(attempt, phones, now) ? 'choose-again' : null;
  }
  if (ballots.size < fewestBallots) return 'too-few';
  const counting = now - attempt.countingFrom;
  if (attempt.members.length === 0) {
    if (nextForCommittee(attempt, ballots.size, now)) return 'choose';
  } else if (attempt.batch === null) {
    const ready = sealedForIt(round).length;
    const mayLeaveOut = isRecount(attempt) && counting >= times.leaveOut;
    if (ready === ballots.size || (ready >= fewestBallots && mayLeaveOut)) return 'send';
  } else {
    const enough = attempt.sums.size >= thresholdOf(attempt.members.length);
    const isAll = attempt.sums.size === attempt.members.length;
    if (isAll || (enough && counting >= times.enough)) return 'combine';
  }
  return counting >= times.fail && state === 'counting' ? 'fail' : null;
}

/** So many phones at random of those that are there. @param random a whole number below its bound. */
export function chooseMembers({ here }: Attempt, random: (bound: number) => number): readonly Member[] {
  const rest = [...here].map(([id, publicKey]) => ({ id, publicKey }));
  const chosen: Member[] = [];
  while (rest.length > 0 && chosen.length < mostMembers) chosen.push(...rest.splice(random(rest.length), 1));
  return chosen;
}

/** Whose votes are counted, in the order of their ids: nothing tells who came first. */
export function fixBatch(round: HostRound): void {
  round.attempt.batch = [...sealedForIt(round)].sort();
}

/** What a member is given to add up. */
export function entriesFor(round: HostRound, place: number): readonly BatchEntry[] {
  return (round.attempt.batch ?? []).flatMap((voter) => {
    const ballot = round.ballots.get(voter);
    const share = ballot?.shares[place];
    return ballot && share ? [{ voter, publicKey: ballot.publicKey, share }] : [];
  });
}

/** Takes in the sealed vote of a phone, when it may. A repeat changes nothing; a later one takes the place of the former. */
export function takeBallot(round: HostRound, voter: string, ballot: SealedVote): void {
  const { attempt } = round;
  const held = round.ballots.get(voter);
  const isForIt = areSame(ballot.attempt, attempt.tag) && ballot.shares.length === attempt.members.length;
  if (!isForIt || attempt.members.length === 0 || ballot.sequence === 0) return;
  const isHeldForIt = held !== undefined && areSame(held.attempt, attempt.tag);
  if (attempt.countingFrom === null) {
    const isNext = held === undefined || ballot.sequence > held.sequence;
    const isAnew = !isHeldForIt && ballot.sequence === held?.sequence;
    if (isNext || isAnew) round.ballots.set(voter, ballot);
    return;
  }
  // Closed: the same vote may be sealed anew for another committee, and nothing else.
  const mayReseal = attempt.batch === null && !isHeldForIt && round.state !== 'counted';
  if (mayReseal && held?.sequence === ballot.sequence) round.ballots.set(voter, ballot);
}

/** What a phone is told of its vote. */
export function receiptFor(round: HostRound, voter: string) {
  const { attempt, ballots } = round;
  const held = ballots.get(voter);
  // Whose vote came too late to be sealed again is told that it does not count.
  const isLeftOut = attempt.batch !== null && !attempt.batch.includes(voter);
  const counts = held !== undefined && !isLeftOut;
  return {
    kind: 'receipt',
    attempt: attempt.tag,
    sequence: counts ? held.sequence : 0,
    isClosed: attempt.countingFrom !== null,
    isSealedForIt: counts && areSame(held.attempt, attempt.tag),
  } as const;
}

/** Puts the sums together. What does not agree is not shown: the round failed. Of what was counted no share is left. */
export function combineSums(round: HostRound): void {
  const { attempt, ask } = round;
  const batch = attempt.batch ?? [];
  const counts = countsOf(attempt.sums, attempt.members.length, batch.length, ask.options);
  if (counts === null) {
    attempt.isSpoiled = true;
    round.state = 'failed';
    return;
  }
  finish(round, counts);
}

/** The round is over, with these counts. */
export function finish(round: HostRound, counts: Counts | null): void {
  round.state = 'counted';
  round.counts = counts;
  round.attempt.sums.clear();
  for (const [voter, ballot] of round.ballots) round.ballots.set(voter, { ...ballot, shares: [] });
}

/** Votes that lie here; once counted, those that were counted. */
export function receivedIn({ state, attempt, ballots }: HostRound): number {
  return state === 'counted' && attempt.batch !== null ? attempt.batch.length : ballots.size;
}
