import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import type { GuideEvent } from '../../../../src/core/steps/guide';
import { type PlanDraft, type PlanStep, planSteps, talkKinds } from '../../../../src/core/tools/planner/plan';
import { planGuide } from '../../../../src/core/tools/planner/plan-guide';
import { answersOf, questionsOf } from '../../../../src/core/tools/planner/questions';
import { emptyPlan } from '../../../support/builders/begun-records';
import { guideMoves } from '../../../support/builders/guide-events';
import { keepingMove } from './plan-arbitraries';

const steps: fc.Arbitrary<GuideEvent<PlanStep, PlanDraft>> = guideMoves(planSteps);

const writing: fc.Arbitrary<Partial<PlanDraft>> = fc.record(
  {
    talk: fc.constantFrom(...talkKinds),
    title: fc.string(),
    background: fc.string(),
    opening: fc.string(),
    cameOf: fc.string(),
    answers: fc.dictionary(fc.constantFrom(...questionsOf['annual-talk']), fc.string()),
  },
  { requiredKeys: [] },
);

describe('the way through a preparation', () => {
  it('leads from which talk it is to what came of it, and back', () => {
    const actor = createActor(planGuide, {
      input: { draft: emptyPlan('annual-talk'), step: 'talk' },
    }).start();
    for (const step of planSteps) {
      expect(actor.getSnapshot().value).toBe(step);
      actor.send({ type: 'on' });
    }
    for (const step of [...planSteps].reverse()) {
      actor.send({ type: 'back' });
      expect(actor.getSnapshot().value).toBe(step);
    }
    expect(actor.getSnapshot().can({ type: 'back' })).toBe(false);
  });

  it.each(planSteps)('goes on at %s when it was left there', (step) => {
    const actor = createActor(planGuide, { input: { draft: emptyPlan('annual-talk'), step } }).start();
    expect(actor.getSnapshot().value).toBe(step);
  });

  it('has a way on and a way out of every state that can be reached, and no step takes words away', () => {
    const acts = fc.array(fc.oneof(steps, writing, keepingMove), { maxLength: 50 });
    fc.assert(
      fc.property(acts, (list) => {
        const actor = createActor(planGuide, {
          input: { draft: emptyPlan('difficult-message'), step: 'talk' },
        }).start();
        let expected = emptyPlan('difficult-message');
        for (const act of list) {
          if (typeof act === 'function' || !('type' in act)) {
            const patch = typeof act === 'function' ? act(expected) : act;
            expected = { ...expected, ...patch };
            actor.send({ type: 'write', patch });
          } else actor.send(act);
          const snapshot = actor.getSnapshot();
          expect(snapshot.context.draft).toEqual(expected);
          expect(snapshot.status).toBe('active');
          const on = snapshot.can({ type: 'on' }) || snapshot.can({ type: 'resume' });
          const out = (['pause', 'finish', 'resume'] as const).some((type) => snapshot.can({ type }));
          expect([snapshot.value, on, out]).toEqual([snapshot.value, true, true]);
          expect(planSteps.every((step) => snapshot.can({ type: 'go', step }))).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the questions', () => {
  it('are three to five for each kind of conversation, and no two share an id', () => {
    for (const talk of talkKinds) {
      expect(questionsOf[talk].length).toBeGreaterThanOrEqual(3);
      expect(questionsOf[talk].length).toBeLessThanOrEqual(5);
    }
    const all = talkKinds.flatMap((talk) => [...questionsOf[talk]]);
    expect(new Set(all).size).toBe(all.length);
  });

  it('keep the answers of another kind of conversation without offering them', () => {
    const answers = { changed: ' veel ', 'file-close': 'een dossier', 'if-no': 'dan niet' };
    expect(answersOf('annual-talk', answers)).toEqual([
      { question: 'changed', text: 'veel' },
      { question: 'file-close', text: 'een dossier' },
    ]);
    expect(answersOf('compliance-officer', answers)).toEqual([
      { question: 'changed', text: 'veel' },
      { question: 'if-no', text: 'dan niet' },
    ]);
  });
});
