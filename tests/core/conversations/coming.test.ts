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
import { asId } from '../../../src/core/shared/ids';
import { anyDated, look, talk, today } from '../../support/builders/any-dated';

const none: Dated = { occasions: [], intentions: [], plans: [], weighings: [], deliberations: [] };
const plan: Dated['plans'][number] = {
  id: asId('plan'),
  talk: 'annual-talk',
  on: '2026-12-10',
  at: '16:30',
  lasts: 45,
  heldOn: null,
};

const names = (moments: readonly ComingMoment[]) =>
  moments.map(({ origin, record }) => `${origin} ${record}`);

describe('what is coming', () => {
  it('is in order of day, each record at most once, and the same whatever the order of the records', () => {
    fc.assert(
      fc.property(anyDated, (all) => {
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
      fc.property(anyDated, (all) => {
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
    fc.property(anyDated, (all) => {
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
    fc.property(anyDated, (all) => {
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
