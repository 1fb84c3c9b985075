import { describe, expect, test } from 'vitest';
import { roundOf } from '../../../../src/core/tools/group-session/rounds';
import { stepNow } from '../../../../src/core/tools/group-session/steps-of-session';
import { storyOf } from '../../../../src/core/tools/group-session/story';
import { aSession, begunAt, dinnerMaterial, happen } from './a-session';

const at = begunAt + 60_000;
const toVote = { type: 'go', step: 'vote-1', at } as const;
const counts = { A: 6, B: 3, C: 1 };

describe('a vote in a session', () => {
  test('is open, closed, shown, each a deed of its own', () => {
    const open = happen(aSession(), toVote, { type: 'open-vote' });
    expect(roundOf(open, 1)?.state).toBe('open');
    expect(happen(open, { type: 'show' })).toBe(open);
    const closed = happen(open, { type: 'close-vote' }, { type: 'hand', key: 'own#1', counts });
    expect(roundOf(closed, 1)).toMatchObject({ state: 'closed', shown: null });
    const shown = happen(closed, { type: 'show' });
    expect(roundOf(shown, 1)?.shown).toEqual({ kind: 'counts', counts, voters: 10 });
  });
});

describe('a story in a session', () => {
  test('waits between a choice and what comes of it', () => {
    const scene = happen(aSession(dinnerMaterial), { type: 'go', step: 'scene', at });
    let session = scene;
    for (let read = 0; read < 20; read += 1) session = happen(session, { type: 'read-on', at });
    expect(storyOf(session)?.offered).toHaveLength(3);
    expect(happen(session, { type: 'choose', choice: 'speak', at })).toBe(session);
    const chosen = happen(
      session,
      { type: 'go', step: 'onward', at },
      { type: 'choose', choice: 'speak', at },
    );
    expect(storyOf(chosen)?.justChosen?.id).toBe('speak');
    const further = happen(chosen, { type: 'read-on', at });
    expect(storyOf(further)).toMatchObject({ justChosen: null, moment: 'night' });
    expect(stepNow(further).kind).toBe('onward');
  });
});

describe('going through the steps', () => {
  test('a vote that is open stays open when the room goes on, and keeps its counts when it comes back', () => {
    const away = happen(aSession(), toVote, { type: 'open-vote' }, { type: 'go', step: 'talk', at });
    expect(roundOf(away, 1)?.state).toBe('open');
    const counted = happen(away, { type: 'close-vote' }, { type: 'phones', key: 'own#1', counts });
    const back = happen(counted, toVote, { type: 'next', at }, { type: 'back', at });
    expect(roundOf(back, 1)).toMatchObject({ state: 'closed', phones: counts });
  });

  test('opened anew a vote begins anew; counts that come in late are of the time before', () => {
    const shown = happen(
      aSession(undefined, { voting: 'ballots' }),
      toVote,
      { type: 'open-vote' },
      { type: 'close-vote' },
      { type: 'hand', key: 'own#1', counts },
      { type: 'show' },
    );
    const anew = happen(shown, { type: 'open-vote' });
    expect(roundOf(anew, 1)).toMatchObject({ state: 'open', hand: null, shown: null });
    expect(happen(anew, { type: 'phones', key: 'own#1', counts })).toBe(anew);
    const again = happen(
      anew,
      { type: 'close-vote' },
      { type: 'hand', key: 'own#1', counts: { A: 7, B: 3, C: 1 } },
      { type: 'show' },
    );
    expect(roundOf(again, 1)?.shown).toMatchObject({ kind: 'band' });
  });

  test('opening the second vote closes a first that was left open', () => {
    const session = happen(
      aSession(),
      toVote,
      { type: 'open-vote' },
      { type: 'go', step: 'vote-2', at },
      { type: 'open-vote' },
    );
    expect(session.rounds.map(({ number, state }) => [number, state])).toEqual([
      [1, 'closed'],
      [2, 'open'],
    ]);
  });

  test('phones and hands are counted together, each once', () => {
    const session = happen(
      aSession(),
      toVote,
      { type: 'open-vote' },
      { type: 'close-vote' },
      { type: 'phones', key: 'own#1', counts: { A: 5 } },
      { type: 'phones', key: 'own#1', counts: { A: 5 } },
      { type: 'hand', key: 'own#1', counts: { A: 1, B: 2, elsewhere: 4 } },
      { type: 'show' },
    );
    expect(roundOf(session, 1)?.shown).toEqual({
      kind: 'counts',
      counts: { A: 6, B: 2, C: 0 },
      voters: 8,
    });
  });

  test('a step that is gone back to goes on where its clock was', () => {
    const session = happen(
      aSession(),
      { type: 'next', at: begunAt + 90_000 },
      { type: 'back', at: begunAt + 120_000 },
    );
    expect(session.watch).toEqual({ passed: 90_000, since: begunAt + 120_000 });
    expect(happen(session, { type: 'back', at })).toBe(session);
  });

  test('a choice can be taken back, and another be taken', () => {
    const chosen = happen(
      aSession(dinnerMaterial),
      { type: 'go', step: 'onward', at },
      { type: 'choose', choice: 'speak', at },
    );
    expect(happen(chosen, { type: 'choose', choice: 'tell', at })).toBe(chosen);
    const back = happen(chosen, { type: 'take-back', at });
    expect(storyOf(back)?.offered.map(({ id }) => id)).toContain('stay-silent');
    const other = happen(back, { type: 'choose', choice: 'stay-silent', at }, { type: 'read-on', at });
    expect(storyOf(other)?.moment).toBe('night');
  });
});
