/** The way to the annual talk: what is there of it. */
import { describe, expect, it } from 'vitest';
import { annualThread } from '../../../src/core/conversations/annual-thread';
import { newCarryItem } from '../../../src/core/conversations/carry-item';
import { comingMoments } from '../../../src/core/conversations/coming';
import { asId } from '../../../src/core/shared/ids';
import { newIntention } from '../../../src/core/tools/intentions/intention';
import { newPlan } from '../../../src/core/tools/planner/plan';
import { talk, today } from '../../support/builders/any-dated';

const nothing = { intentions: [], carried: [], plans: [], coming: [] };
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
    expect(annualThread(nothing)).toEqual({ intention: null, questions: 0, plan: null, on: null });
  });

  it('names the intention in front, how many questions wait, the talk being prepared and its day', () => {
    const coming = comingMoments(
      { occasions: [talk], intentions: [], plans: [], weighings: [], deliberations: [] },
      today,
    );
    const thread = annualThread({ intentions: [intention], carried: [item], plans: [plan], coming });
    expect(thread).toEqual({ intention, questions: 1, plan, on: talk.on });
  });

  it('leaves out what was let go, put away, held, of another kind, or is over', () => {
    const thread = annualThread({
      intentions: [{ ...intention, letGoAt: 6 }],
      carried: [{ ...item, doneAt: 6 }],
      plans: [
        { ...plan, heldOn: today },
        { ...plan, talk: 'difficult-message' },
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
    expect(thread).toEqual({ intention: null, questions: 0, plan: null, on: null });
  });
});
