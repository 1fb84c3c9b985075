import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { finished, type GuideEvent, resting } from '../../../../src/core/steps/guide';
import {
  angles,
  arrangementKinds,
  type WeighingDraft,
  type WeighingStep,
  weighingSteps,
} from '../../../../src/core/tools/side-activities/side-activity';
import { consider, writeAngle, writeLimit } from '../../../../src/core/tools/side-activities/weighing';
import { weighingGuide } from '../../../../src/core/tools/side-activities/weighing-guide';
import { emptyWeighing } from '../../../support/builders/begun-records';
import { aText, aWeighing } from './a-weighing';

type Event = GuideEvent<WeighingStep, WeighingDraft>;
/** Something a person does; writing needs what was written before. */
type Deed = (draft: WeighingDraft) => Event;

const walking: fc.Arbitrary<Deed> = fc
  .oneof(
    fc.constantFrom<Event>(
      { type: 'on' },
      { type: 'back' },
      { type: 'pause' },
      { type: 'resume' },
      { type: 'finish' },
    ),
    fc.constantFrom(...weighingSteps).map((step): Event => ({ type: 'go', step })),
  )
  .map((event) => () => event);

const writing: fc.Arbitrary<Deed> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(...angles),
      fc.constantFrom('pro' as const, 'con' as const, 'doubt' as const),
      aText,
    )
    .map(
      ([angle, part, text]): Deed =>
        (draft) => ({ type: 'write', patch: writeAngle(draft, angle, part, text) }),
    ),
  fc.tuple(fc.constantFrom(...arrangementKinds), aText).map(
    ([kind, text]): Deed =>
      (draft) => ({ type: 'write', patch: writeLimit(draft, kind, text) }),
  ),
  fc.subarray([...arrangementKinds]).map(
    (kinds): Deed =>
      (draft) => ({ type: 'write', patch: consider(draft, kinds) }),
  ),
  fc
    .tuple(
      fc.constantFrom('what', 'without', 'avoiding', 'outsider', 'unasked', 'choose', 'doubt' as const),
      aText,
    )
    .map(
      ([field, text]): Deed =>
        () => ({ type: 'write', patch: { [field]: text } }),
    ),
);

describe('the steps of a weighing', () => {
  it('put avoiding before weighing, and lead through all to the end and back', () => {
    const actor = createActor(weighingGuide, {
      input: { draft: emptyWeighing('K'), step: 'describe' },
    }).start();
    const walked: unknown[] = [];
    while (!actor.getSnapshot().matches(finished as never)) {
      walked.push(actor.getSnapshot().value);
      actor.send({ type: 'on' });
    }
    expect(walked).toEqual([...weighingSteps]);
    expect(walked.indexOf('avoid')).toBeLessThan(walked.indexOf('angles'));
    actor.send({ type: 'back' });
    expect(actor.getSnapshot().value).toBe('again');
  });

  it('have a way on and a way out wherever one is, and lose nothing that was written', () => {
    fc.assert(
      fc.property(
        aWeighing,
        fc.constantFrom(...weighingSteps),
        fc.array(fc.oneof(walking, writing), { maxLength: 30 }),
        (draft, step, deeds) => {
          const actor = createActor(weighingGuide, { input: { draft, step } }).start();
          let written = draft;
          for (const deed of deeds) {
            const event = deed(written);
            if (event.type === 'write') written = { ...written, ...event.patch };
            actor.send(event);
            const snapshot = actor.getSnapshot();
            expect(snapshot.context.draft).toEqual(written);
            expect(snapshot.status).toBe('active');
            expect(snapshot.can({ type: 'on' }) || snapshot.can({ type: 'resume' })).toBe(true);
            const isOut = snapshot.matches(finished as never) || snapshot.matches(resting as never);
            expect(isOut || snapshot.can({ type: 'pause' })).toBe(true);
            for (const one of weighingSteps) expect(snapshot.can({ type: 'go', step: one })).toBe(true);
          }
        },
      ),
    );
  });
});
