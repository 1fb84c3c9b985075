/** When votes are given to those who add up: with all of them, unless the facilitator was told and asked for a recount. */
import { describe, expect, test } from 'vitest';
import { fewestBallots, type SealedVote } from '../../src/room/ballot';
import { fixBatch, type HostRound, newAttempt, nextStep } from '../../src/room/host-round';
import { anAsk } from './support/a-room';

const [before, now] = [Uint8Array.of(1), Uint8Array.of(2)];
const key = Uint8Array.of(0);
const closedAt = 1000;

function sealedFor(attempt: Uint8Array<ArrayBuffer>): SealedVote {
  return { attempt, sequence: 1, publicKey: key, shares: [key] };
}

/** A closed vote of six, one of which is still sealed for those who were to add up before. */
function withOneBehind(isRecount: boolean): HostRound {
  const attempt = newAttempt(now, isRecount ? closedAt : 0, isRecount);
  attempt.countingFrom = closedAt;
  attempt.members = [{ id: 'voter0', publicKey: key }];
  const ballots = Array.from({ length: fewestBallots + 1 }, (_, at): [string, SealedVote] => [
    `voter${at}`,
    sealedFor(at === 0 ? before : now),
  ]);
  return {
    tag: key,
    ask: anAsk(1),
    state: 'counting',
    attempt,
    ballots: new Map(ballots),
    counts: null,
  };
}

/** What is done in each second of a minute after the closing. */
function stepsOf(round: HostRound) {
  return Array.from({ length: 60 }, (_, second) =>
    nextStep(round, round.ballots.size, closedAt + second * 1000),
  );
}

describe('a vote that is not sealed anew', () => {
  test('is waited for, and the facilitator is told within ten seconds', () => {
    const steps = stepsOf(withOneBehind(false));
    expect(steps).not.toContain('send');
    expect(steps.indexOf('fail')).toBeGreaterThan(0);
    expect(steps.indexOf('fail')).toBeLessThan(10);
  });

  test('is left out in a recount only, after those who do answer had time to', () => {
    const round = withOneBehind(true);
    expect(stepsOf(round).indexOf('send')).toBeGreaterThanOrEqual(10);
    fixBatch(round);
    expect(round.attempt.batch).toHaveLength(fewestBallots);
  });

  test('holds up nothing once it is there', () => {
    const round = withOneBehind(false);
    round.ballots.set('voter0', sealedFor(now));
    expect(stepsOf(round)[0]).toBe('send');
  });
});
