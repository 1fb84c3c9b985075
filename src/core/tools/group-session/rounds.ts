/** Votes: opening, closing, what was counted, what is shown. Nothing is ever added twice: what comes in replaces. */
import { type Counts, disclose, isSame, type Showing, type Shown, summed, votersIn } from './disclosure';
import { roomQuestion } from './room-question';
import type { GroupSession, Round } from './session';

/** The key of a vote. */
function roundKey(question: string, number: 1 | 2): string {
  return `${question}#${number}`;
}

/** The first or second vote on what the room is asked; null when it was never opened. */
export function roundOf(session: GroupSession, number: 1 | 2): Round | null {
  const question = roomQuestion(session);
  if (question === null) return null;
  const key = roundKey(question.id, number);
  return session.rounds.find((round) => round.key === key) ?? null;
}

/** The vote that is open now; at most one is. */
export function openRound({ rounds }: Pick<GroupSession, 'rounds'>): Round | null {
  return rounds.find(({ state }) => state === 'open') ?? null;
}

/** All that was counted in a vote; null while nothing was. For the facilitator alone. */
export function countsOf({ phones, hand }: Round): Counts | null {
  return summed(phones, hand);
}

function withRound(session: GroupSession, round: Round): GroupSession {
  const isKnown = session.rounds.some(({ key }) => key === round.key);
  return {
    ...session,
    rounds: isKnown
      ? session.rounds.map((one) => (one.key === round.key ? round : one))
      : [...session.rounds, round],
  };
}

/** Opens the vote of this number, anew when it was open before; another one that was open is closed. */
export function withOpened(session: GroupSession, number: 1 | 2): GroupSession {
  const question = roomQuestion(session);
  if (question === null) return session;
  const known = roundOf(session, number);
  return withRound(withClosed(session), {
    key: roundKey(question.id, number),
    question: question.id,
    number,
    state: 'open',
    phones: null,
    hand: null,
    shown: null,
    showings: [],
    before: known === null ? [] : [...known.before, ...known.showings],
  });
}

/** Nobody can vote any more. */
export function withClosed(session: GroupSession): GroupSession {
  const round = openRound(session);
  return round === null ? session : withRound(session, { ...round, state: 'closed' });
}

/**
 * What may be shown of it by now. A vote with raised cards was seen by everyone as it was cast: no difference between
 * two counts of it tells anything new, so a miscount is put right on the wall. Phones and ballots are guarded.
 */
function disclosedOf(session: GroupSession, round: Round): Showing {
  const counts = countsOf(round) ?? {};
  if (session.voting === 'cards') return { shown: disclose(counts), voters: votersIn(counts) };
  const others = session.rounds.filter(
    ({ question, key }) => question === round.question && key !== round.key,
  );
  const other = [...round.before, ...others.flatMap(({ before, showings }) => [...before, ...showings])];
  return { shown: disclose(counts, { same: round.showings, other }), voters: votersIn(counts) };
}

/** What may be shown of a vote that was counted; null while it is open, or was not counted yet. */
export function mayBeShown(session: GroupSession, round: Round): Shown | null {
  return round.state === 'open' ? null : (round.shown ?? disclosedOf(session, round).shown);
}

/** Whether more votes were counted than there are people: then something is not right, or somebody came. */
export function isOverCounted({ people }: Pick<GroupSession, 'people'>, round: Round): boolean {
  return votersIn(countsOf(round) ?? {}) > people;
}

/**
 * What hangs there is not what was counted since, and may not be put right: the difference would tell of a few. Only
 * where the figures themselves hang there does the room see a number that was wrong.
 */
export function isHeldBack(round: Round): boolean {
  const { shown } = round;
  if (shown?.kind !== 'counts') return false;
  const counts = countsOf(round) ?? {};
  return Object.entries(shown.counts).some(([id, count]) => (counts[id] ?? 0) !== count);
}

/** On the wall, as far as it may be; what was shown stays where what came since may not be. */
export function withShown(session: GroupSession, round: Round): GroupSession {
  const showing = disclosedOf(session, round);
  const isAsItWas = round.shown !== null && isSame(showing.shown, round.shown);
  return withRound(session, {
    ...round,
    state: 'shown',
    shown: isAsItWas ? round.shown : showing.shown,
    showings: isAsItWas ? round.showings : [...round.showings, showing],
  });
}

/** Only what can have been chosen, in whole numbers. */
function sound(counts: Counts, options: readonly string[]): Counts {
  return Object.fromEntries(
    options.map((option) => {
      const count = counts[option];
      return [option, count !== undefined && Number.isFinite(count) ? Math.max(0, Math.floor(count)) : 0];
    }),
  );
}

/**
 * What phones brought, or what was counted by hand. Of a vote that is open phones have no sum yet: what comes in then is
 * of the time it was open before.
 */
export function withCounts(
  session: GroupSession,
  from: 'phones' | 'hand',
  key: string,
  counts: Counts,
): GroupSession {
  const round = session.rounds.find((one) => one.key === key);
  const question = roomQuestion(session);
  if (round === undefined || question === null) return session;
  if (from === 'phones' && round.state === 'open') return session;
  const options = question.options.map(({ id }) => id);
  const counted: Round = { ...round, [from]: sound(counts, options) };
  return round.state === 'shown' ? withShown(session, counted) : withRound(session, counted);
}
