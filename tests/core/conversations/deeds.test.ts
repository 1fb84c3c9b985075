/** What a deed leaves of a record: the day it is about changes, and nothing that was written. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comingMoments, type Dated } from '../../../src/core/conversations/coming';
import {
  type Deed,
  deliberationAfter,
  intentionAfter,
  occasionAfter,
  openDeeds,
  planAfter,
  weighingAfter,
} from '../../../src/core/conversations/deeds';
import { daysLater } from '../../../src/core/shared/iso-day';
import { anyRecordOf } from '../../support/builders/any-record';

const today = '2026-11-25';
const now = 5;
const none: Dated = { occasions: [], intentions: [], plans: [], weighings: [], deliberations: [] };
const day = fc.integer({ min: -400, max: 400 }).map((days) => daysLater(today, days));
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.constant({ kind: 'done' as const }),
  fc.constant({ kind: 'let-go' as const }),
  day.map((on) => ({ kind: 'move' as const, on })),
);

/** Everything in a record but what a deed may change. */
function rest<Kept extends { readonly changedAt: number }>(record: Kept, may: readonly (keyof Kept)[]) {
  return Object.entries(record).filter(([key]) => key !== 'changedAt' && !may.some((one) => one === key));
}

describe('a deed', () => {
  it('closes, moves or takes away a moment of the calendar', () => {
    fc.assert(
      fc.property(anyRecordOf.occasion, deed, (occasion, what) => {
        const after = occasionAfter(occasion, what, today, now);
        if (what.kind === 'let-go') {
          expect(after).toBeNull();
          return;
        }
        const change = what.kind === 'done' ? { doneOn: today } : { doneOn: null, on: what.on };
        expect(after).toEqual({ ...occasion, ...change, changedAt: now });
      }),
    );
  });

  it('says of a conversation that it was held on its day, is on another, or has none; what was prepared stays', () => {
    fc.assert(
      fc.property(anyRecordOf.conversationPlan, deed, day, (plan, what, on) => {
        const after = planAfter(plan, what, on, now);
        expect(rest(after, ['on', 'at', 'heldOn'])).toEqual(rest(plan, ['on', 'at', 'heldOn']));
        expect(after.changedAt).toBe(now);
        const { at, heldOn } = plan;
        if (what.kind === 'done') expect(after).toMatchObject({ on: plan.on, at, heldOn: on });
        if (what.kind === 'move') expect(after).toMatchObject({ on: what.on, at, heldOn });
        if (what.kind === 'let-go') expect(after).toMatchObject({ on: null, at: null, heldOn });
      }),
    );
  });

  it('lets an intention be held on to or let go; what came of it before stays', () => {
    fc.assert(
      fc.property(anyRecordOf.intention, deed, (intention, what) => {
        const after = intentionAfter(intention, what, now);
        expect(rest(after, ['lookBackOn', 'letGoAt'])).toEqual(rest(intention, ['lookBackOn', 'letGoAt']));
        if (what.kind === 'move') {
          expect([after.lookBackOn, after.letGoAt]).toEqual([what.on, intention.letGoAt]);
        } else expect([after.lookBackOn, after.letGoAt]).toEqual([intention.lookBackOn, now]);
      }),
    );
  });

  it('moves the day of a weighing and of a deliberation, or takes it away', () => {
    fc.assert(
      fc.property(
        anyRecordOf.sideActivity,
        anyRecordOf.deliberation,
        deed,
        (weighing, deliberation, what) => {
          const on = what.kind === 'move' ? what.on : null;
          expect(weighingAfter(weighing, what, now)).toEqual({ ...weighing, againOn: on, changedAt: now });
          const after = deliberationAfter(deliberation, what, now);
          expect(after).toEqual({ ...deliberation, lookBackOn: on, changedAt: now });
        },
      ),
    );
  });

  it('is answered by the calendar: what moved stands on its new day, what is over or let go stands there no more', () => {
    const all = fc.record({
      plan: anyRecordOf.conversationPlan,
      intention: anyRecordOf.intention,
      weighing: anyRecordOf.sideActivity,
      deliberation: anyRecordOf.deliberation,
    });
    fc.assert(
      fc.property(all, deed, (records, what) => {
        const before: Dated = {
          ...none,
          plans: [records.plan],
          intentions: [records.intention],
          weighings: [records.weighing],
          deliberations: [records.deliberation],
        };
        for (const moment of comingMoments(before, today)) {
          // In a moment that is past every deed stands open that it ever has.
          if (!openDeeds({ ...moment, isPast: true }).includes(what.kind)) continue;
          const after: Dated = {
            ...none,
            ...(moment.origin === 'plan' && { plans: [planAfter(records.plan, what, moment.on, now)] }),
            ...(moment.origin === 'intention' && {
              intentions: [{ ...intentionAfter(records.intention, what, now), looks: [] }],
            }),
            ...(moment.origin === 'weighing' && { weighings: [weighingAfter(records.weighing, what, now)] }),
            ...(moment.origin === 'deliberation' && {
              deliberations: [deliberationAfter(records.deliberation, what, now)],
            }),
          };
          const found = comingMoments(after, today).map(({ origin, on }) => ({ origin, on }));
          expect(found).toEqual(what.kind === 'move' ? [{ origin: moment.origin, on: what.on }] : []);
        }
      }),
    );
  });
});

describe('which deeds are open', () => {
  const origins = ['occasion', 'plan', 'intention', 'weighing', 'deliberation'] as const;

  it('is none before its day where the moment follows from a tool, and never that it has been', () => {
    for (const origin of origins) {
      const open = openDeeds({ origin, isPast: false });
      expect(open).toEqual(origin === 'occasion' ? ['move', 'let-go'] : []);
    }
  });

  it('is always to move once its day has been; an intention is looked back on in its own place', () => {
    for (const origin of origins) {
      const open = openDeeds({ origin, isPast: true });
      expect(open).toContain('move');
      expect(open.includes('done')).toBe(origin !== 'intention');
    }
  });
});
