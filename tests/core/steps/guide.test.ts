import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { finished, type GuideEvent, makeGuide, resting } from '../../../src/core/steps/guide';
import { guideMoves } from '../../support/builders/guide-events';

const steps = ['one', 'two', 'three', 'four'] as const;
type Step = (typeof steps)[number];
interface Draft {
  readonly text: string;
  readonly short: boolean;
}

const machine = makeGuide<Step, Draft>({
  id: 'test',
  steps: [...steps],
  takesPart: (step, { short }) => !short || step !== 'two',
});

function begin(step: Step = 'one', draft: Draft = { text: '', short: false }) {
  return createActor(machine, { input: { draft, step } }).start();
}

const events: fc.Arbitrary<GuideEvent<Step, Draft>> = fc.oneof(
  guideMoves(steps),
  fc.record({ type: fc.constant('write' as const), patch: fc.record({ text: fc.string() }) }),
  fc.record({ type: fc.constant('write' as const), patch: fc.record({ short: fc.boolean() }) }),
  fc
    .boolean()
    .map((short) => ({ type: 'write' as const, patch: (now: Draft) => ({ short, text: now.text }) })),
);

describe('a guide', () => {
  it('begins at the step that was left, and walks on and back through those that take part', () => {
    const actor = begin('three', { text: 'x', short: true });
    expect(actor.getSnapshot().value).toBe('three');
    actor.send({ type: 'back' });
    expect(actor.getSnapshot().value).toBe('one');
    actor.send({ type: 'go', step: 'two' });
    expect(actor.getSnapshot().value).toBe('one');
    actor.send({ type: 'write', patch: { short: false } });
    actor.send({ type: 'on' });
    expect(actor.getSnapshot().value).toBe('two');
  });

  it('begins at the first step where the one that was left no longer takes part', () => {
    expect(begin('two', { text: '', short: true }).getSnapshot().value).toBe('one');
  });

  it('keeps to its steps whatever they are called', () => {
    const names = ['opening', 'resting', 'finished', 'entering'] as const;
    const odd = makeGuide<(typeof names)[number], Draft>({ id: 'odd', steps: [...names] });
    for (const step of names) {
      const actor = createActor(odd, { input: { draft: { text: '', short: false }, step } }).start();
      expect(actor.getSnapshot().value).toBe(step);
      actor.send({ type: 'pause' });
      actor.send({ type: 'resume' });
      expect(actor.getSnapshot().value).toBe(step);
    }
  });

  it('rests, comes back to where it was, finishes and opens again', () => {
    const actor = begin('two');
    actor.send({ type: 'pause' });
    expect(actor.getSnapshot().value).toBe(resting);
    actor.send({ type: 'resume' });
    expect(actor.getSnapshot().value).toBe('two');
    for (let index = 0; index < 3; index += 1) actor.send({ type: 'on' });
    expect(actor.getSnapshot().value).toBe(finished);
    actor.send({ type: 'back' });
    expect(actor.getSnapshot().value).toBe('four');
  });

  it('has a way on and a way out of every state, and no way takes away what was written', () => {
    fc.assert(
      fc.property(fc.array(events, { maxLength: 40 }), (list) => {
        const actor = begin();
        let text = '';
        for (const event of list) {
          actor.send(event);
          if (event.type === 'write') {
            const { patch } = event;
            const parts = typeof patch === 'function' ? patch(actor.getSnapshot().context.draft) : patch;
            text = parts.text ?? text;
          }
          const snapshot = actor.getSnapshot();
          expect(snapshot.context.draft.text).toBe(text);
          expect(snapshot.status).toBe('active');
          const ways = (['on', 'resume'] as const).some((type) => snapshot.can({ type }));
          const out = (['pause', 'finish', 'back', 'resume'] as const).some((type) => snapshot.can({ type }));
          expect([snapshot.value, ways, out]).toEqual([snapshot.value, true, true]);
          expect(steps.some((step) => snapshot.can({ type: 'go', step }))).toBe(true);
        }
      }),
    );
  });
});
