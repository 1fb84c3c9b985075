import { describe, expect, test } from 'vitest';
import { paceOf } from '../../../../src/core/tools/group-session/replan';
import { roundOf } from '../../../../src/core/tools/group-session/rounds';
import { stepNow } from '../../../../src/core/tools/group-session/steps-of-session';
import { storyOf } from '../../../../src/core/tools/group-session/story';
import { aSession, begunAt, dinnerMaterial, happen, withDoorsOpen } from './a-session';

const at = begunAt + 60_000;
const toVote = { type: 'go', step: 'vote-1', at } as const;
const counts = { A: 6, B: 3, C: 1 };

describe('the doors of a session', () => {
  test('are open until the first step begins: then its clock runs, and the time that was promised', () => {
    const doors = withDoorsOpen();
    expect(doors.startedAt).toBeNull();
    expect(happen(doors, { type: 'resume', at }, { type: 'back', at }, { type: 'pause', at })).toBe(doors);
    expect(paceOf(doors, at)).toMatchObject({ endsAt: at + 60 * 60_000 });
    const begun = happen(doors, { type: 'next', at });
    expect(begun).toMatchObject({ startedAt: at, at: 0, watch: { passed: 0, since: at } });
    expect(paceOf(begun, at + 60_000).endsAt).toBe(at + 60 * 60_000);
    expect(happen(begun, { type: 'start', at: at + 5 })).toBe(begun);
  });

  test('are closed by going to any step, the first too', () => {
    expect(happen(withDoorsOpen(), toVote)).toMatchObject({
      startedAt: at,
      spent: { 'ground-rules': 0 },
      watch: { passed: 0, since: at },
    });
    expect(happen(withDoorsOpen(), { type: 'go', step: 'ground-rules', at })).toMatchObject({
      startedAt: at,
      at: 0,
    });
    const doors = withDoorsOpen();
    expect(happen(doors, { type: 'go', step: 'nowhere', at })).toBe(doors);
  });

  test('may be closed again without a beginning', () => {
    expect(happen(withDoorsOpen(), { type: 'close', at })).toMatchObject({ startedAt: null, closedAt: at });
  });
});

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

describe('a line back', () => {
  const story = () => happen(aSession(dinnerMaterial), { type: 'go', step: 'scene', at });
  const on = { type: 'read-on', at } as const;
  const back = { type: 'read-back', at } as const;

  test('goes line by line to before the first, over what asks nothing', () => {
    let session = story();
    const passed = [];
    while (happen(session, on) !== session) {
      passed.push(session);
      session = happen(session, on);
    }
    expect(passed.length).toBeGreaterThan(2);
    for (const one of passed.toReversed()) {
      session = happen(session, back);
      expect(session.journey?.cursor).toEqual(one.journey?.cursor);
    }
    expect(happen(session, back)).toBe(session);
  });

  test('stops at a choice, and in the step after the vote at where that begins', () => {
    const onward = happen(story(), on, on, { type: 'go', step: 'onward', at });
    expect(happen(onward, back)).toBe(onward);
    const chosen = happen(onward, { type: 'choose', choice: 'speak', at });
    expect(happen(chosen, back)).toBe(chosen);
    const again = happen(chosen, on, back);
    expect(storyOf(again)?.justChosen?.id).toBe('speak');
    expect(again.journey?.steps).toEqual(chosen.journey?.steps);
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
