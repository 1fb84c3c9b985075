import { describe, expect, test } from 'vitest';
import { afterwards } from '../../../../src/core/tools/group-session/afterwards';
import type { GroupSession } from '../../../../src/core/tools/group-session/session';
import { canReadOn } from '../../../../src/core/tools/group-session/story';
import { aSession, begunAt, dinnerMaterial, happen, voted } from './a-session';

const at = begunAt;
const minute = 60_000;

function been(session: GroupSession, ...steps: readonly string[]): GroupSession {
  return happen(session, ...steps.map((step) => ({ type: 'go', step, at }) as const), { type: 'close', at });
}

describe('what is left afterwards', () => {
  test('is what was shown, asked and kept, and nothing that was only counted', () => {
    const shown = happen(voted(1, { A: 6, B: 3, C: 1 }), { type: 'show' });
    const session = happen(
      voted(2, { A: 1, B: 1, C: 7 }, shown),
      { type: 'harvest', lines: ['Eerst bellen.', ' '], draft: '' },
      { type: 'look-back', day: '2026-12-01' },
      { type: 'close', at: at + 50 * minute },
    );
    const page = afterwards(session);
    expect(page).toMatchObject({
      title: 'De uitnodiging',
      vote: { rounds: [{ number: 1, shown: { voters: 10 } }] },
      harvest: ['Eerst bellen.'],
      lookBackOn: '2026-12-01',
    });
    expect(page.vote?.rounds).toHaveLength(1);
    expect(Object.keys(page).sort()).toEqual([
      ...['begunAt', 'given', 'harvest', 'ifThen', 'lookBackOn', 'moralQuestion', 'people', 'questions'],
      ...['road', 'situation', 'subject', 'title', 'twist', 'vote'],
    ]);
    expect(happen(session, { type: 'harvest', lines: [], draft: '' })).toBe(session);
  });

  test('it says how many took part, but not beside more votes than that', () => {
    const at9 = happen(voted(1, { A: 6, B: 3, C: 0 }), { type: 'show' });
    expect(afterwards(at9).people).toBe(10);
    expect(afterwards(happen(at9, { type: 'people', people: 8 })).people).toBeNull();
  });

  test('of ballots that were counted anew it says so, for what the room saw stays; raised cards are put right', () => {
    const corrected = (voting: 'ballots' | 'cards') =>
      afterwards(
        happen(
          voted(1, { A: 6, B: 3, C: 1 }, aSession(undefined, { voting })),
          { type: 'show' },
          { type: 'hand', key: 'own#1', counts: { A: 6, B: 2, C: 1 } },
        ),
      ).vote?.rounds[0];
    expect(corrected('ballots')).toMatchObject({ isRecounted: true, shown: { voters: 10 } });
    expect(corrected('cards')).toMatchObject({ isRecounted: false, shown: { voters: 9, counts: { B: 2 } } });
  });

  test('tells of an own case its situation, what was fixed, and the new fact once the room was told it', () => {
    expect(been(aSession(), 'plenary')).toSatisfy(
      (session: GroupSession) => afterwards(session).twist === null,
    );
    expect(afterwards(been(aSession(), 'twist', 'if-then'))).toMatchObject({
      subject: { kind: 'own' },
      situation: ['Een bureau nodigt uit voor een diner.', 'Het bureau dong mee naar een opdracht.'],
      given: ['De opdracht is nog niet gegund.'],
      twist: 'De gastheer is een oud-studiegenoot.',
      ifThen: [],
      road: null,
    });
    expect(afterwards(been(aSession(), 'close')).ifThen).toBeNull();
  });

  test('has the questions of the steps where the room has been, and of no other', () => {
    const dinner = aSession(dinnerMaterial, { minutes: 90 });
    expect(afterwards(been(dinner, 'vote-1')).questions).toEqual([]);
    expect(afterwards(been(dinner, 'talk')).questions).toEqual(['Aan wie dacht je?']);
    expect(afterwards(been(dinner, 'talk', 'close')).questions).toEqual([
      'Aan wie dacht je?',
      'Wie bel je morgen?',
    ]);
  });

  test('has the cards that hung there, however far one went back', () => {
    const cards = { kind: 'cards', questions: ['Een?', 'Twee?', 'Drie?'] } as const;
    const asked = (session: GroupSession) => afterwards(been(session)).questions;
    expect(asked(aSession(cards))).toEqual([]);
    const first = happen(aSession(cards), { type: 'go', step: 'cards', at });
    expect(asked(first)).toEqual(['Een?']);
    const second = happen(first, { type: 'part', part: 1 }, { type: 'part', part: 0 }, { type: 'next', at });
    expect(asked(second)).toEqual(['Een?', 'Twee?']);
  });

  test('tells the road of the room through its story and how that ended; nothing where it did not choose', () => {
    let session = happen(aSession(dinnerMaterial, { minutes: 90 }), { type: 'go', step: 'onward', at });
    expect(afterwards(been(session)).road).toBeNull();
    session = happen(session, { type: 'choose', choice: 'speak', at }, { type: 'read-on', at });
    expect(afterwards(been(session))).toMatchObject({
      subject: { kind: 'story' },
      road: { ending: null, taken: [expect.any(String)] },
    });
    while (canReadOn(session)) session = happen(session, { type: 'read-on', at });
    session = happen(session, { type: 'choose', choice: 'keep', at }, { type: 'read-on', at });
    const { road } = afterwards(been(session));
    expect(road?.taken).toHaveLength(2);
    expect(road?.ending?.title).toBe('Einde kept');
  });
});
