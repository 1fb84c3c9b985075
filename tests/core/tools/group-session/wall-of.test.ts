import { describe, expect, test } from 'vitest';
import { afterwards } from '../../../../src/core/tools/group-session/afterwards';
import { deliberationMaterial } from '../../../../src/core/tools/group-session/material-of';
import type { GroupSession } from '../../../../src/core/tools/group-session/session';
import { canReadOn } from '../../../../src/core/tools/group-session/story';
import { type WallExtra, wallOf } from '../../../../src/core/tools/group-session/wall-of';
import { aSession, begunAt, dinnerMaterial, happen, voted } from './a-session';

const at = begunAt;
const minute = 60_000;
const alone: WallExtra = { invitation: null, phones: null };
const invitation = { link: 'https://zaal/#x', code: 'ABCDEFGHJKMN', words: ['anker', 'boot'] } as const;

function stageOf(session: GroupSession, extra = alone) {
  return wallOf(session, extra, at).stage;
}

/** The dinner, read up to the decision at the table. */
function readToTable(): GroupSession {
  let session = happen(aSession(dinnerMaterial, { minutes: 90 }), { type: 'go', step: 'scene', at });
  for (let press = 0; press < 20; press += 1) session = happen(session, { type: 'read-on', at });
  return session;
}

describe('the wall', () => {
  test('can be black, and is then nothing else', () => {
    expect(stageOf(happen(aSession(), { type: 'black', isBlack: true }))).toEqual({ kind: 'black' });
  });

  test('says when a step is planned to end, and what is left when the clock stands still', () => {
    const view = wallOf(aSession(), alone, at + minute);
    const step = aSession().sheet.steps[0]?.minutes ?? 0;
    expect(view).toMatchObject({ endsAt: at + step * minute, left: (step - 1) * minute });
    const still = happen(aSession(), { type: 'pause', at: at + minute });
    expect(wallOf(still, alone, at + 9 * minute)).toMatchObject({ endsAt: null, left: (step - 1) * minute });
  });

  test('tells how many have voted from five on, and only while one votes by phone', () => {
    const open = happen(
      aSession(undefined, { voting: 'phones' }),
      { type: 'go', step: 'vote-1', at },
      { type: 'open-vote' },
    );
    const seen = (count: number) => stageOf(open, { invitation, phones: { of: 10, count } });
    expect(seen(4)).toMatchObject({ kind: 'vote', isOpen: true, received: null });
    expect(seen(5)).toMatchObject({ received: { of: 10, count: 5 } });
    const closed = happen(open, { type: 'close-vote' });
    expect(stageOf(closed, { invitation, phones: { of: 10, count: 9 } })).toMatchObject({
      isOpen: false,
      received: null,
    });
    expect(wallOf(open, { invitation, phones: null }, at).invitation).toEqual(invitation);
    expect(wallOf(aSession(), { invitation, phones: null }, at).invitation).toBeNull();
    // After the last vote there is nothing to join for, unless who leads asks for it.
    const after = happen(open, { type: 'go', step: 'harvest', at });
    expect(wallOf(after, { invitation, phones: null }, at)).toMatchObject({
      invitation: null,
      situation: [],
    });
    expect(wallOf(after, { invitation, phones: null, isInviting: true }, at)).toMatchObject({
      invitation,
      stage: { kind: 'join' },
    });
    expect(wallOf(open, { invitation, phones: null, isAway: true }, at).isJoiningAway).toBe(true);
    expect(wallOf(open, { invitation: null, phones: null, isAway: true }, at).isJoiningAway).toBeUndefined();
  });

  test('shows a vote when it is shown, in its step and where it is talked about', () => {
    const closed = voted(1, { A: 6, B: 3, C: 1 });
    expect(stageOf(closed)).toMatchObject({ kind: 'vote', isOpen: false });
    expect(stageOf(happen(closed, { type: 'go', step: 'talk', at }))).not.toHaveProperty('way');
    const shown = happen(closed, { type: 'go', step: 'spread', at }, { type: 'show' });
    expect(stageOf(shown)).toMatchObject({ kind: 'result', rounds: [{ number: 1, shown: { voters: 10 } }] });
    const talk = happen(shown, { type: 'go', step: 'talk', at });
    expect(stageOf(talk)).toMatchObject({ kind: 'text', step: 'talk', way: 'pairs' });
    expect(JSON.stringify(stageOf(talk))).not.toContain('"counts"');
  });

  test('lays both votes side by side, a first that was never shown with it', () => {
    const both = voted(2, { A: 2, B: 4, C: 4 }, voted(1, { A: 6, B: 3, C: 1 }));
    const moved = happen(both, { type: 'go', step: 'moved', at });
    expect(stageOf(moved)).toMatchObject({ kind: 'text', step: 'moved' });
    expect(stageOf(happen(moved, { type: 'show' }))).toMatchObject({
      kind: 'result',
      rounds: [
        { number: 1, shown: { counts: { A: 6, B: 3, C: 1 } } },
        { number: 2, shown: { counts: { A: 2, B: 4, C: 4 } } },
      ],
    });
  });

  test('a first vote that was skipped is empty beside the second', () => {
    const shown = happen(voted(2, { A: 8 }), { type: 'show' });
    expect(stageOf(shown)).toMatchObject({ rounds: [{ number: 1, shown: null }, { number: 2 }] });
  });

  test('reads the story up to where it asks, and waits after a choice', () => {
    const prelude = [{ text: 'U bent directeur.' }, { text: 'U komt binnen.' }];
    const begun = happen(aSession(dinnerMaterial, { minutes: 90 }), { type: 'go', step: 'scene', at });
    expect(stageOf(begun)).toMatchObject({ kind: 'story', lines: prelude, asks: 'nothing' });
    expect(stageOf(happen(begun, { type: 'read-on', at }))).toMatchObject({
      lines: [...prelude, { text: 'Regel 1.' }],
    });
    const table = readToTable();
    expect(stageOf(table)).toMatchObject({
      kind: 'story',
      asks: 'vote',
    });
    expect(stageOf(happen(table, { type: 'go', step: 'onward', at }))).toMatchObject({
      kind: 'vote',
      number: null,
      options: [{ letter: 'A' }, { letter: 'B' }, { letter: 'C' }],
      isOpen: false,
    });
    const chosen = happen(table, { type: 'go', step: 'onward', at }, { type: 'choose', choice: 'speak', at });
    expect(stageOf(chosen)).toEqual({ kind: 'text', step: 'onward', lines: ['U kiest speak.'] });
    expect(stageOf(happen(chosen, { type: 'read-on', at }))).toMatchObject({
      kind: 'story',
      lines: [{ text: 'Regel 1.' }],
    });
  });

  test('plays to an ending together, and shows the road that was not taken', () => {
    let session = happen(
      readToTable(),
      { type: 'go', step: 'onward', at },
      { type: 'choose', choice: 'speak', at },
      { type: 'read-on', at },
    );
    while (canReadOn(session)) session = happen(session, { type: 'read-on', at });
    // The room reads what leads to a choice before it sees what can be chosen.
    expect(stageOf(session)).toMatchObject({ kind: 'story', asks: 'choice' });
    session = happen(session, { type: 'part', part: 1 });
    expect(stageOf(session)).toMatchObject({ kind: 'vote', number: null });
    session = happen(session, { type: 'choose', choice: 'keep', at });
    expect(stageOf(session)).toMatchObject({ kind: 'text' });
    session = happen(session, { type: 'read-on', at });
    expect(stageOf(session)).toMatchObject({ kind: 'roads', ending: { title: 'Einde kept' } });
    const roads = happen(session, { type: 'go', step: 'roads', at });
    expect(stageOf(roads)).toMatchObject({
      taken: ['speak', 'keep'],
      left: ['stay-silent', 'leave', 'tell'],
    });
    expect(happen(session, { type: 'read-on', at })).toBe(session);
  });

  test('lets each of the absent speak in turn', () => {
    const absent = happen(aSession(dinnerMaterial, { minutes: 90 }), { type: 'go', step: 'absent', at });
    expect(stageOf(absent)).toEqual({
      kind: 'absent',
      who: { name: 'Mira', role: 'inschrijver', says: 'Mij belt niemand.' },
    });
    expect(happen(absent, { type: 'part', part: 1 })).toBe(absent);
  });

  test('shows the harvest in its own step, as it is written', () => {
    const written = happen(aSession(), { type: 'harvest', lines: ['Eerst bellen.'], draft: 'Vaker vra' });
    expect(JSON.stringify(wallOf(written, alone, at))).not.toContain('Eerst bellen.');
    expect(stageOf(happen(written, { type: 'go', step: 'harvest', at }))).toMatchObject({
      lines: ['Eerst bellen.'],
    });
  });

  test('names the day to look back once there is one', () => {
    const session = happen(aSession(), { type: 'go', step: 'look-back', at });
    expect(stageOf(session)).not.toHaveProperty('day');
    expect(stageOf(happen(session, { type: 'look-back', day: '2026-12-01' }))).toMatchObject({
      day: '2026-12-01',
    });
  });

  test('has the moral question in the middle where it is written, and beside everything from then on', () => {
    const begun = happen(aSession(deliberationMaterial, { minutes: 100 }), {
      type: 'go',
      step: 'deliberation-question',
      at,
    });
    expect(stageOf(begun)).toEqual({ kind: 'text', step: 'deliberation', phase: 'question', lines: [] });
    const asked = happen(begun, { type: 'moral-question', text: ' Mag ik hem bellen? ' });
    expect(stageOf(asked)).toMatchObject({ lines: ['Mag ik hem bellen?'] });
    expect(wallOf(asked, alone, at).situation).toEqual([]);
    for (let session = asked; session.at + 1 < session.sheet.steps.length; ) {
      session = happen(session, { type: 'next', at });
      expect(wallOf(session, alone, at).situation).toEqual(['Mag ik hem bellen?']);
    }
    // Skipped, repeated or gone back to, it is the same.
    const again = happen(
      asked,
      { type: 'back', at },
      { type: 'go', step: 'close', at },
      { type: 'back', at },
    );
    expect(again.moralQuestion).toBe(asked.moralQuestion);
    expect(afterwards(happen(again, { type: 'close', at })).moralQuestion).toBe('Mag ik hem bellen?');
  });

  test('puts one card at a time', () => {
    const cards = { kind: 'cards', questions: ['Een?', 'Twee?'] } as const;
    const session = happen(aSession(cards), { type: 'go', step: 'cards', at }, { type: 'part', part: 1 });
    expect(stageOf(session)).toMatchObject({ lines: ['Twee?'] });
    expect(happen(session, { type: 'next', at }).shownPart).toBe(0);
  });
});
