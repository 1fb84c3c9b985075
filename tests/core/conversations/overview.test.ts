/** What stands together on the page of conversations, and in which order. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { agreementsOf, conversationsOf, thoughtsOf } from '../../../src/core/conversations/overview';
import { isWrittenAfter } from '../../../src/core/tools/planner/plan';
import { day } from '../../support/builders/any-dated';
import { anyRecordOf } from '../../support/builders/any-record';

const plans = fc.array(anyRecordOf.conversationPlan, { maxLength: 5 });
const far = '9999-12-31';

it('every conversation is coming, the nearest first and those without a day last, or been, or held, the latest first', () => {
  fc.assert(
    fc.property(plans, day, (all, today) => {
      const { coming, been, held } = conversationsOf(all, today);
      expect(new Set([...coming, ...been, ...held])).toEqual(new Set(all));
      expect(coming.length + been.length + held.length).toBe(all.length);
      expect(coming.every(({ heldOn, on }) => heldOn === null && (on ?? far) >= today)).toBe(true);
      expect(been.every((plan) => (plan.on ?? far) < today && !isWrittenAfter(plan))).toBe(true);
      expect(held.every(isWrittenAfter)).toBe(true);
      const days = coming.map(({ on }) => on ?? far);
      expect(days).toEqual([...days].sort());
      const heldDays = held.map(({ heldOn, on }) => heldOn ?? on ?? '');
      expect(heldDays).toEqual([...heldDays].sort().reverse());
    }),
  );
});

it('every agreement is named with its conversation, by the day it is to be done', () => {
  fc.assert(
    fc.property(plans, (held) => {
      const agreed = agreementsOf(held);
      expect(agreed.length).toBe(held.flatMap(({ agreements }) => agreements).length);
      expect(agreed.every(({ plan, agreement }) => plan.agreements.includes(agreement))).toBe(true);
      const days = agreed.map(({ agreement }) => agreement.before ?? far);
      expect(days).toEqual([...days].sort());
    }),
  );
});

it('what is thought through is named by its code word alone, what was changed last first', () => {
  const some = [
    fc.array(anyRecordOf.deliberation, { maxLength: 3 }),
    fc.array(anyRecordOf.sideActivity, { maxLength: 3 }),
  ] as const;
  fc.assert(
    fc.property(...some, (deliberations, weighings) => {
      const thoughts = thoughtsOf(deliberations, weighings);
      const records = [...deliberations, ...weighings].sort((a, b) => b.changedAt - a.changedAt);
      expect(thoughts.map(({ id }) => id)).toEqual(records.map(({ id }) => id));
      for (const thought of thoughts) {
        expect(Object.keys(thought).sort()).toEqual(['codeWord', 'day', 'id', 'tool']);
      }
      const days = thoughts.map(({ day }) => day);
      expect(days).toEqual(records.map((one) => ('againOn' in one ? one.againOn : one.lookBackOn)));
    }),
  );
});
