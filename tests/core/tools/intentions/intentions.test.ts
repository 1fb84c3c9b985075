import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { asId, type IntentionId } from '../../../../src/core/shared/ids';
import {
  broughtForward,
  type Intention,
  intentionToRetrieve,
  isDue,
  lookBackOutcomes,
  lookedBack,
  newIntention,
  nextLookOn,
  ordered,
} from '../../../../src/core/tools/intentions/intention';
import { isComplete, madeFrom, makingSteps } from '../../../../src/core/tools/intentions/making';
import { makingGuide } from '../../../../src/core/tools/intentions/making-guide';
import { emptyMaking } from '../../../support/builders/begun-records';
import { guideMoves } from '../../../support/builders/guide-events';

function made(id: string, at: number, change: Partial<Intention> = {}): Intention {
  const parts = { module: null, when: 'a', then: 'b', lookBackOn: '2026-12-14' };
  return { ...newIntention({ id: asId<IntentionId>(id), ...parts }, at), ...change };
}

describe('intentions', () => {
  it('stand one in front, one after it, the rest aside, and what is let go apart', () => {
    const all = [made('a', 1), made('b', 4), made('c', 3), made('d', 2), made('e', 9, { letGoAt: 10 })];
    const { front, next, aside, letGo } = ordered(all);
    expect([front?.id, next?.id]).toEqual(['b', 'c']);
    expect(aside.map(({ id }) => id)).toEqual(['d', 'a']);
    expect(letGo.map(({ id }) => id)).toEqual(['e']);
  });

  it('are each in one place, whatever was brought forward or let go', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.nat(99), fc.boolean()), { selector: ([at]) => at, maxLength: 8 }),
        (list) => {
          const all = list.map(([at, gone]) => made(`i${at}`, at, gone ? { letGoAt: at } : {}));
          const { front, next, aside, letGo } = ordered(all);
          const placed = [front, next, ...aside, ...letGo].flatMap((one) => one?.id ?? []);
          expect(placed.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
          const [some] = all;
          if (some === undefined) return;
          const forward = all.map((one) => (one === some ? broughtForward(one, 1000) : one));
          expect(ordered(forward).front?.id).toBe(some.id);
        },
      ),
    );
  });

  it('are due on their day, not after they were let go', () => {
    expect(isDue(made('a', 1), '2026-12-13')).toBe(false);
    expect(isDue(made('a', 1), '2026-12-14')).toBe(true);
    expect(isDue(made('a', 1, { letGoAt: 2 }), '2026-12-14')).toBe(false);
  });

  it('are looked back on further apart each time, and keep every look', () => {
    const look = { on: '2026-12-14', outcome: 'not' as const, words: 'Geen bondgenoot.' };
    const held = lookedBack(made('a', 1), look, { kind: 'hold', until: '2027-02-08' }, 50);
    expect(held).toMatchObject({ looks: [look], lookBackOn: '2027-02-08', letGoAt: null });
    expect(nextLookOn(made('a', 1), '2026-12-14')).toBe('2027-01-04');
    expect(nextLookOn(held, '2026-12-14')).toBe('2027-02-08');
    expect(lookedBack(held, { ...look, outcome: 'done' }, { kind: 'let-go' }, 60)).toMatchObject({
      looks: [look, { outcome: 'done' }],
      letGoAt: 60,
    });
  });

  it('are asked about from memory a day after they were made at the soonest, the latest first', () => {
    const day = 86_400_000;
    const all = [made('a', day), made('b', 2 * day), made('c', 3 * day)];
    expect(intentionToRetrieve(all, 3 * day)?.id).toBe('b');
    expect(intentionToRetrieve(all, 2 * day - 1)).toBeNull();
    const [a, b] = all;
    const letGo = b === undefined ? [] : [{ ...b, letGoAt: 5 }];
    expect(intentionToRetrieve([...letGo, ...(a === undefined ? [] : [a])], 3 * day)?.id).toBe('a');
  });

  it('tell four ways in which a moment can go, none of them a grade', () => {
    expect(lookBackOutcomes).toEqual(['done', 'other', 'not', 'not-come']);
  });
});

describe('making an intention', () => {
  const draft = {
    ...emptyMaking(),
    when: 'Als hij begint,',
    then: 'dan vraag ik door.',
    lookBackOn: '2027-01-04',
  };

  it('gives one when both halves and the day are there, without the words the sentence adds', () => {
    expect(isComplete(draft)).toBe(true);
    expect(madeFrom(draft, asId<IntentionId>('n'), null, 7)).toMatchObject({
      id: 'n',
      module: null,
      when: 'hij begint',
      then: 'vraag ik door',
      madeAt: 7,
      inFrontAt: 7,
    });
    for (const lack of [{ when: ' ' }, { then: 'dan ' }, { lookBackOn: null }]) {
      expect(isComplete({ ...draft, ...lack })).toBe(false);
      expect(madeFrom({ ...draft, ...lack }, asId<IntentionId>('n'), null, 7)).toBeNull();
    }
  });

  it('that sharpens keeps whose it is and what was looked back on', () => {
    const looks = [{ on: '2026-12-14', outcome: 'other' as const, words: '' }];
    const former = made('a', 1, { looks, rehearsed: 2, module: asId('netwerkbewust') });
    const next = madeFrom(
      { ...emptyMaking(former), then: 'c', lookBackOn: '2027-01-04' },
      asId('n'),
      former,
      9,
    );
    expect(next).toMatchObject({
      id: 'a',
      module: 'netwerkbewust',
      looks,
      rehearsed: 2,
      then: 'c',
      madeAt: 1,
    });
  });

  it('loses nothing that was typed on any way through its steps', () => {
    const ways = guideMoves(makingSteps);
    fc.assert(
      fc.property(fc.string(), fc.array(ways, { maxLength: 25 }), (situation, list) => {
        const actor = createActor(makingGuide, { input: { draft: emptyMaking(), step: 'moment' } }).start();
        actor.send({ type: 'write', patch: { situation } });
        for (const event of list) actor.send(event);
        expect(actor.getSnapshot().context.draft).toEqual({ ...emptyMaking(), situation });
      }),
    );
  });
});
