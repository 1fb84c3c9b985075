/** The one thing that is put first for who comes back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comingMoments, type Dated } from '../../../src/core/conversations/coming';
import { backAfter, dueThing, type Refresher } from '../../../src/core/conversations/due';
import type { TalkThatWas } from '../../../src/core/conversations/talk-that-was';
import { asId } from '../../../src/core/shared/ids';
import { daysLater } from '../../../src/core/shared/iso-day';
import { newPlan } from '../../../src/core/tools/planner/plan';
import { anyDated, day, talk, today } from '../../support/builders/any-dated';

const none: Dated = { occasions: [], intentions: [], plans: [], weighings: [], deliberations: [] };
const due = (dated: Partial<Dated>, refresher: Refresher | null = null, was: TalkThatWas | null = null) =>
  dueThing(comingMoments({ ...none, ...dated }, today), was, refresher, today);
const resolved = (lookBackOn: string): Dated['intentions'][number] => ({
  id: asId(`voornemen ${lookBackOn}`),
  lookBackOn,
  looks: [],
  letGoAt: null,
});
const [yesterday, tomorrow] = [daysLater(today, -1), daysLater(today, 1)];

describe('the one thing that is due', () => {
  it('is the look back before the refresher, and the refresher before a moment that is near', () => {
    const all = { intentions: [resolved(yesterday)], occasions: [{ ...talk, on: tomorrow }] };
    expect(due(all, { on: today })).toMatchObject({ kind: 'look-back', moment: { origin: 'intention' } });
    expect(due({ ...all, intentions: [] }, { on: today })).toEqual({
      kind: 'refresher',
      refresher: { on: today },
    });
    expect(due({ ...all, intentions: [] }, { on: tomorrow })).toMatchObject({
      kind: 'moment',
      moment: { origin: 'occasion', on: tomorrow },
    });
  });

  it('is an intention before what was weighed or deliberated on longer ago', () => {
    const weighings = [{ id: asId<never>('nevenwerk'), againOn: daysLater(today, -200) }];
    const deliberations = [{ id: asId<never>('beraad'), lookBackOn: daysLater(today, -100) }];
    const all = { intentions: [resolved(today)], weighings, deliberations };
    expect(due(all)).toMatchObject({ moment: { origin: 'intention' } });
    expect(due({ ...all, intentions: [] })).toMatchObject({ moment: { origin: 'deliberation' } });
    expect(due({ weighings })).toMatchObject({ moment: { origin: 'weighing' } });
  });

  it('is the talk that was after the look backs, until something is noted or when nothing was prepared', () => {
    const plan = newPlan('annual-talk', { id: asId('p'), now: 5 }, yesterday);
    const was = { on: yesterday, plan, isNoted: false };
    const all = { intentions: [resolved(yesterday)] };
    expect(due(all, { on: today }, was)).toMatchObject({ kind: 'look-back' });
    expect(due({}, { on: today }, was)).toEqual({ kind: 'talk-was', talk: was });
    expect(due({}, { on: today }, { ...was, isNoted: true })).toMatchObject({ kind: 'refresher' });
    expect(due({}, null, { ...was, plan: null })).toBeNull();
  });

  it('is nothing when nothing has come, and a moment further away than two weeks waits', () => {
    expect(due({})).toBeNull();
    expect(due({ intentions: [resolved(tomorrow)] })).toBeNull();
    expect(due({ occasions: [{ ...talk, on: daysLater(today, 14) }] })).not.toBeNull();
    expect(due({ occasions: [{ ...talk, on: daysLater(today, 15) }] })).toBeNull();
  });

  it('is for any calendar at most one, always the same one, and in it', () => {
    fc.assert(
      fc.property(anyDated, fc.option(day), (dated, on) => {
        const coming = comingMoments(dated, today);
        const refresher = on === null ? null : { on };
        const chosen = dueThing(coming, null, refresher, today);
        expect(dueThing(comingMoments(dated, today), null, refresher, today)).toEqual(chosen);
        if (chosen === null) return;
        if (chosen.kind === 'refresher') expect(chosen.refresher.on <= today).toBe(true);
        else expect(coming).toContainEqual('moment' in chosen ? chosen.moment : null);
        if (chosen.kind === 'look-back') expect(chosen.moment.on <= today).toBe(true);
        const waits = coming.some((one) => one.origin === 'intention' && one.on <= today);
        if (waits) expect(chosen).toMatchObject({ kind: 'look-back', origin: 'intention' });
      }),
    );
  });

  it('is never what was looked back on, closed, let go or moved to a later day', () => {
    fc.assert(
      fc.property(anyDated, (dated) => {
        const later = daysLater(today, 60);
        const settled: Dated = {
          intentions: dated.intentions.map((one, index) =>
            index % 2 === 0 ? { ...one, letGoAt: 1 } : { ...one, lookBackOn: later },
          ),
          occasions: dated.occasions.map((one, index) =>
            index % 2 === 0
              ? { ...one, everyMonths: null, doneOn: today }
              : { ...one, on: later, doneOn: null },
          ),
          plans: dated.plans.map((one) => ({ ...one, heldOn: today })),
          weighings: dated.weighings.map((one) => ({ ...one, againOn: null })),
          deliberations: dated.deliberations.map((one) => ({ ...one, lookBackOn: later })),
        };
        const coming = comingMoments(settled, today);
        expect(dueThing(coming, null, null, today)).toBeNull();
      }),
    );
  });
});

describe('coming back', () => {
  const now = 1_000 * 86_400_000;

  it('is after two weeks or more, and not for who was never here', () => {
    expect(backAfter(null, now)).toBeNull();
    expect(backAfter(now - 13 * 86_400_000, now)).toBeNull();
    expect(backAfter(now - 14 * 86_400_000, now)).toBe(now - 14 * 86_400_000);
  });
});
