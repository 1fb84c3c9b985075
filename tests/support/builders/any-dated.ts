/** Everything that can have a day, as property tests draw it. */
import fc from 'fast-check';
import type { Dated } from '../../../src/core/conversations/coming';
import { type Occasion, occasionKinds } from '../../../src/core/conversations/occasion';
import { asId } from '../../../src/core/shared/ids';
import { daysLater } from '../../../src/core/shared/iso-day';
import type { LookBack } from '../../../src/core/tools/intentions/intention';
import { talkKinds } from '../../../src/core/tools/planner/plan';

/** The day on which they are looked at. */
export const today = '2026-11-25';

/** A moment in the calendar, that comes every year. */
export const talk: Occasion = {
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

/** A day within a year or so of today. */
export const day = fc.integer({ min: -400, max: 400 }).map((days) => daysLater(today, days));
const maybeDay = fc.option(day);
/** The ids of the records differ for the compiler only. */
const listOf = <Item>(item: fc.Arbitrary<Item>): fc.Arbitrary<readonly (Item & { id: never })[]> =>
  fc
    .array(item, { maxLength: 4 })
    .map((items) => items.map((one, index) => ({ ...one, id: asId<never>(`record-${index}`) })));
/** A look back on a day. */
export const look = (on: string): LookBack => ({ on, outcome: 'done', words: '' });

/** Records of every kind, with days behind and ahead. */
export const anyDated: fc.Arbitrary<Dated> = fc.record({
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
