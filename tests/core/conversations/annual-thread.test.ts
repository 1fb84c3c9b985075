/** The way to the annual talk: what is there of it. */
import { describe, expect, it } from 'vitest';
import { annualThread } from '../../../src/core/conversations/annual-thread';
import { newCarryItem } from '../../../src/core/conversations/carry-item';
import { comingMoments } from '../../../src/core/conversations/coming';
import { asId, type IntentionId } from '../../../src/core/shared/ids';
import { newIntention } from '../../../src/core/tools/intentions/intention';
import { newPlan } from '../../../src/core/tools/planner/plan';
import { talk, today } from '../../support/builders/any-dated';

const nothing = {
  intentions: [],
  carried: [],
  plans: [],
  occasions: [],
  coming: [],
  was: null,
  today,
};
const intention = newIntention(
  { id: asId('i'), module: null, when: 'als', then: 'dan', lookBackOn: '2027-01-01' },
  5,
);
const item = newCarryItem(
  {
    id: asId('c'),
    kind: 'question',
    text: 'Wie weet dit nog meer?',
    origin: { place: 'tool', tool: 'netwerkkaart', record: null },
  },
  5,
);
const plan = newPlan('annual-talk', { id: asId('p'), now: 5 });

describe('the thread to the annual talk', () => {
  it('is empty for who has made nothing yet', () => {
    expect(annualThread(nothing)).toEqual({ intention: null, questions: 0, plan: null, was: null, on: null });
  });

  it('names the intention in front, how many questions wait, the talk being prepared and its day', () => {
    const coming = comingMoments(
      { occasions: [talk], intentions: [], plans: [], weighings: [], deliberations: [] },
      today,
    );
    const thread = annualThread({
      ...nothing,
      intentions: [intention],
      carried: [item],
      plans: [plan],
      coming,
    });
    expect(thread).toEqual({ intention, questions: 1, plan, was: null, on: talk.on });
  });

  it('leaves out what was put away, held, of another kind, or is over', () => {
    const thread = annualThread({
      ...nothing,
      carried: [{ ...item, doneAt: 6 }],
      plans: [
        { ...plan, heldOn: today },
        { ...plan, talk: 'difficult-message' },
        { ...plan, on: '2026-01-10' },
      ],
      coming: comingMoments(
        {
          occasions: [{ ...talk, on: '2026-01-10', everyMonths: null }],
          intentions: [],
          plans: [],
          weighings: [],
          deliberations: [],
        },
        today,
      ),
    });
    expect(thread).toEqual({ intention: null, questions: 0, plan: null, was: null, on: null });
  });

  it('names the intention that was let go last when none is held any more', () => {
    const [earlier, later] = [
      { ...intention, id: asId<IntentionId>('j'), letGoAt: 6 },
      { ...intention, letGoAt: 7 },
    ];
    expect(annualThread({ ...nothing, intentions: [earlier, later] }).intention).toEqual(later);
    expect(annualThread({ ...nothing, intentions: [earlier, later, intention] }).intention).toEqual(
      intention,
    );
  });

  it('names the next day of a yearly talk whose last day was never closed', () => {
    const occasions = [{ ...talk, on: '2025-12-10', doneOn: null }];
    const dated = { occasions, intentions: [], plans: [], weighings: [], deliberations: [] };
    const later = '2026-02-01';
    const coming = comingMoments(dated, later);
    expect(annualThread({ ...nothing, occasions, coming, today: later }).on).toBe('2026-12-10');
  });

  it('keeps the preparation of a talk that was', () => {
    const held = { ...plan, heldOn: '2026-11-24' };
    const was = { on: '2026-11-24', plan: held, isNoted: true };
    expect(annualThread({ ...nothing, plans: [held], was })).toMatchObject({ plan: held, was });
  });
});
