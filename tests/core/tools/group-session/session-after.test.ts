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
