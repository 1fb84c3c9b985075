/** The calendar as the sum of what is kept and what follows from the tools. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ComingMoment,
  calendarMoment,
  comingMoments,
  type Dated,
  neutralWord,
} from '../../../src/core/conversations/coming';
import { type Occasion, occasionKinds } from '../../../src/core/conversations/occasion';
import { asId } from '../../../src/core/shared/ids';
import { daysLater } from '../../../src/core/shared/iso-day';
import type { LookBack } from '../../../src/core/tools/intentions/intention';
import { talkKinds } from '../../../src/core/tools/planner/plan';

const today = '2026-11-25';
const none: Dated = { occasions: [], intentions: [], plans: [], weighings: [], deliberations: [] };
const plan: Dated['plans'][number] = {
  id: asId('plan'),
  talk: 'annual-talk',
  on: '2026-12-10',
  at: '16:30',
  lasts: 45,
  heldOn: null,
};
const talk: Occasion = {
  id: asId('gesprek'),
  kind: 'annual-talk',
  on: '2026-12-10',
  note: 'Vraag naar de werf',
  everyMonths: 12,
  refresh: null,
  doneOn: null,
  madeAt: 0,
  changedAt: 0,
};

const day = fc.integer({ min: -400, max: 400 }).map((days) => daysLater(today, days));
const maybeDay = fc.option(day);
/** The ids of the records differ for the compiler only. */
const listOf = <Item>(item: fc.Arbitrary<Item>): fc.Arbitrary<readonly (Item & { id: never })[]> =>
  fc
    .array(item, { maxLength: 4 })
    .map((items) => items.map((one, index) => ({ ...one, id: asId<never>(`record-${index}`) })));
const look = (on: string): LookBack => ({ on, outcome: 'done', words: '' });
const dated: fc.Arbitrary<Dated> = fc.record({
  occasions: listOf(
    fc.record({
      kind: fc.constantFrom(...occasionKinds),
      on: day,
      everyMonths: fc.option(fc.constantFrom(6, 12, 60)),
      doneOn: maybeDay,
    }),
  ).map((all) => all.map((one) => ({ ...talk, ...one }))),
  intentions: listOf(
    fc.record({
      lookBackOn: day,
      looks: fc.array(day.map(look), { maxLength: 2 }),
      letGoAt: fc.option(fc.constant(1)),
    }),
  ),
  plans: listOf(
    fc.record({
      talk: fc.constantFrom(...talkKinds),
      on: maybeDay,
      at: fc.option(fc.constantFrom('09:00', '16:30')),
      lasts: fc.constant(45),
      heldOn: maybeDay,
    }),
  ),
  weighings: listOf(fc.record({ againOn: maybeDay })),
  deliberations: listOf(fc.record({ lookBackOn: maybeDay })),
});

const names = (moments: readonly ComingMoment[]) =>
  moments.map(({ origin, record }) => `${origin} ${record}`);

describe('what is coming', () => {
  it('is in order of day, each record at most once, and the same whatever the order of the records', () => {
    fc.assert(
      fc.property(dated, (all) => {
        const moments = comingMoments(all, today);
        const days = moments.map(({ on }) => on);
        expect(days).toEqual([...days].sort());
        expect(new Set(names(moments)).size).toBe(moments.length);
        expect(moments.every(({ on, isPast }) => isPast === on < today)).toBe(true);
        const turned = Object.fromEntries(
          Object.entries(all).map(([kind, records]) => [kind, [...records].reverse()]),
        ) as unknown as Dated;
        expect(comingMoments(turned, today)).toEqual(moments);
      }),
    );
  });

  it('leaves the records as they are: what follows from them is nowhere stored', () => {
    fc.assert(
      fc.property(dated, (all) => {
        const before = JSON.stringify(all);
        comingMoments(all, today);
        expect(JSON.stringify(all)).toBe(before);
      }),
    );
  });

  it('takes days from the tools only while they still ask for something', () => {
    const intention: Dated['intentions'][number] = {
      id: asId('i'),
      lookBackOn: '2026-12-01',
      looks: [],
      letGoAt: null,
    };
    const open: Dated = {
      ...none,
      intentions: [
        intention,
        { ...intention, id: asId('losgelaten'), letGoAt: 5 },
        { ...intention, id: asId('teruggekeken'), looks: [look('2026-12-01')] },
        { ...intention, id: asId('eerder gekeken'), looks: [look('2026-11-01')] },
      ],
      plans: [
        plan,
        { ...plan, id: asId('gevoerd'), heldOn: '2026-12-10' },
        { ...plan, id: asId('zonder dag'), on: null },
      ],
      weighings: [
        { id: asId('w'), againOn: '2026-11-01' },
        { id: asId('nooit'), againOn: null },
      ],
      deliberations: [{ id: asId('d'), lookBackOn: '2027-01-01' }],
    };
    expect(names(comingMoments(open, today))).toEqual([
      'weighing w',
      'intention eerder gekeken',
      'intention i',
      'plan plan',
      'deliberation d',
    ]);
  });

  it('shows a moment and the conversation prepared for that day as one, at the time of that conversation', () => {
    const [one, ...others] = comingMoments({ ...none, occasions: [talk], plans: [plan] }, today);
    expect(others).toEqual([]);
    expect(one).toMatchObject({ origin: 'occasion', record: 'gesprek', plan: { id: 'plan', at: '16:30' } });
    const elsewhere = comingMoments(
      { ...none, occasions: [talk], plans: [{ ...plan, on: '2026-12-11' }] },
      today,
    );
    expect(names(elsewhere)).toEqual(['occasion gesprek', 'plan plan']);
  });
});

it('the word in a calendar file is one of three and says nothing of the kind of looking back', () => {
  fc.assert(
    fc.property(dated, (all) => {
      for (const moment of comingMoments(all, today)) {
        const word = neutralWord(moment);
        expect(['talk', 'look-back', 'moment']).toContain(word);
        if (moment.kind === 'looking-back') expect(word).toBe('look-back');
        if (moment.kind === 'screening' || moment.kind === 'publication') expect(word).toBe('moment');
      }
    }),
  );
});

it('goes to another calendar with its day, a neutral word and the id of its record, and with nothing else', () => {
  const words = { talk: 'Gesprek', 'look-back': 'Terugkijken', moment: 'Moment' };
  fc.assert(
    fc.property(dated, (all) => {
      for (const moment of comingMoments(all, today)) {
        const { id, title, on, at, lasts, everyMonths, dayOfMonth, ...rest } = calendarMoment(
          moment,
          all.occasions,
          words,
        );
        expect(rest).toEqual({});
        expect([id, title, on]).toEqual([moment.record, words[neutralWord(moment)], moment.on]);
        expect([at, lasts]).toEqual([moment.plan?.at ?? null, moment.plan?.lasts ?? 0]);
        // The time of one conversation says nothing about the next.
        expect(everyMonths).toBe(at === null ? moment.everyMonths : null);
        const first = all.occasions.find((one) => moment.origin === 'occasion' && one.id === id)?.on;
        if (first !== undefined) expect(dayOfMonth).toBe(Number(first.slice(8)));
      }
    }),
  );
});
