/** The annual talk of the last weeks, and what is known of it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { talkThatWas } from '../../../src/core/conversations/talk-that-was';
import { asId } from '../../../src/core/shared/ids';
import { daysLater } from '../../../src/core/shared/iso-day';
import { newPlan } from '../../../src/core/tools/planner/plan';
import { day, talk, today } from '../../support/builders/any-dated';

const yesterday = daysLater(today, -1);
const planOf = (on: string | null) => newPlan('annual-talk', { id: asId('p'), now: 5 }, on);
const kept = { ...talk, on: yesterday, everyMonths: null };

describe('the annual talk that was', () => {
  it('is that of yesterday, and no more after four weeks; today it still is to come', () => {
    expect(talkThatWas([], [planOf(yesterday)], today)).toMatchObject({ on: yesterday, isNoted: false });
    expect(talkThatWas([], [planOf(daysLater(today, -28))], today)).not.toBeNull();
    expect(talkThatWas([], [planOf(daysLater(today, -29))], today)).toBeNull();
    expect(talkThatWas([kept], [planOf(today)], yesterday)).toBeNull();
  });

  it('is the preparation before the calendar, and the calendar with the preparation that had no day', () => {
    const plan = planOf(yesterday);
    expect(talkThatWas([kept], [plan], today)).toEqual({ on: yesterday, plan, isNoted: false });
    const dayless = planOf(null);
    expect(talkThatWas([kept], [dayless], today)).toEqual({ on: yesterday, plan: dayless, isNoted: false });
    expect(talkThatWas([kept], [], today)).toEqual({ on: yesterday, plan: null, isNoted: false });
    expect(talkThatWas([{ ...kept, kind: 'screening' }], [], today)).toBeNull();
  });

  it('is noted once it was said that it was held, what was agreed, what came of it, or in the calendar', () => {
    const plan = planOf(yesterday);
    const isNoted = (parts: object) => talkThatWas([], [{ ...plan, ...parts }], today)?.isNoted;
    expect(isNoted({ heldOn: yesterday })).toBe(true);
    expect(isNoted({ heldOn: today })).toBe(true);
    expect(isNoted({ cameOf: 'Iets.' })).toBe(true);
    expect(isNoted({ cameOf: ' ', agreements: [{ id: 'a', text: '', by: '', before: null }] })).toBe(false);
    expect(isNoted({ agreements: [{ id: 'a', text: 'Bellen.', by: '', before: null }] })).toBe(true);
    expect(talkThatWas([{ ...kept, doneOn: today }], [], today)?.isNoted).toBe(true);
  });

  it('is never one that is still to come, nor longer ago than four weeks', () => {
    fc.assert(
      fc.property(day, day, fc.option(day), (on, planned, heldOn) => {
        const was = talkThatWas([{ ...talk, on }], [{ ...planOf(planned), heldOn }], today);
        if (was === null) return;
        expect(was.on <= today && was.on >= daysLater(today, -28)).toBe(true);
        if (was.on === today) expect(was.isNoted).toBe(true);
      }),
    );
  });
});
