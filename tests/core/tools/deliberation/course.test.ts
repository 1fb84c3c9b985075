import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { finished, type GuideEvent, resting } from '../../../../src/core/steps/guide';
import {
  deliberationGuide,
  methodNumber,
  minutesFrom,
  minutesOf,
  stepsOf,
} from '../../../../src/core/tools/deliberation/course';
import {
  type DeliberationDraft,
  type DeliberationForm,
  type DeliberationSetting,
  type DeliberationStep,
  deliberationForms,
  deliberationSettings,
  deliberationSteps,
  type Sheet,
} from '../../../../src/core/tools/deliberation/deliberation';
import { laidDown, shownJudgements } from '../../../../src/core/tools/deliberation/judgements';
import { emptyDeliberation } from '../../../support/builders/begun-records';

const kinds = deliberationSettings.flatMap((setting) => deliberationForms.map((form) => ({ setting, form })));

function begin(setting: DeliberationSetting, form: DeliberationForm, step: DeliberationStep = 'opening') {
  return createActor(deliberationGuide, {
    input: { draft: emptyDeliberation('Z', setting, form), step },
  }).start();
}

describe('the course of a deliberation', () => {
  it('takes a group through all ten steps in ninety minutes, and in short through five in forty-five', () => {
    const full = { setting: 'group', form: 'full' } as const;
    expect(stepsOf(full)).toEqual(deliberationSteps);
    expect(minutesFrom(full)).toBe(90);
    expect(stepsOf(full).map((step) => methodNumber(full, step))).toEqual(
      '1 2 3 4 5 6 7a 7b 8 9 10'.split(' '),
    );
    const short = { setting: 'group', form: 'short' } as const;
    expect(minutesFrom(short)).toBe(45);
    expect(stepsOf(short).map((step) => methodNumber(short, step))).toEqual('1 2 3 5 7a 7b 9'.split(' '));
    expect(minutesOf(short, 'opening')).toBe(0);
  });

  it('leaves out for someone alone what needs others', () => {
    for (const form of deliberationForms) {
      const steps = stepsOf({ setting: 'solo', form });
      expect(steps).not.toContain('round');
      expect(steps).not.toContain('compare');
      expect(steps).toContain('write');
      expect(methodNumber({ setting: 'solo', form }, 'write')).toBe('7');
    }
  });

  it('counts the minutes that follow a step', () => {
    expect(minutesFrom({ setting: 'group', form: 'full' }, 'conclude')).toBe(2);
    expect(minutesFrom({ setting: 'group', form: 'full' }, 'evaluate')).toBe(0);
  });

  it.each(kinds)('walks on to the end and back to the beginning: %o', ({ setting, form }) => {
    const actor = begin(setting, form);
    const walked: unknown[] = [];
    while (actor.getSnapshot().value !== finished) {
      walked.push(actor.getSnapshot().value);
      actor.send({ type: 'on' });
    }
    expect(walked).toEqual(stepsOf({ setting, form }));
    for (const step of [...walked].reverse()) {
      actor.send({ type: 'back' });
      expect(actor.getSnapshot().value).toBe(step);
    }
  });

  it.each(kinds)('comes back after a pause at the step that was left: %o', ({ setting, form }) => {
    for (const step of stepsOf({ setting, form })) {
      const actor = begin(setting, form, step);
      actor.send({ type: 'pause' });
      expect(actor.getSnapshot().value).toBe(resting);
      actor.send({ type: 'resume' });
      expect(actor.getSnapshot().value).toBe(step);
    }
  });
});

/** What a group or a person can do, with what they write among it. */
type Deed =
  | GuideEvent<DeliberationStep, DeliberationDraft>
  | { readonly type: 'lay'; readonly sheet: Sheet }
  | { readonly type: 'all' };

const sheet = fc.record({ right: fc.string(), because: fc.string(), harm: fc.string(), limit: fc.string() });
const deeds: fc.Arbitrary<Deed> = fc.oneof(
  fc.constantFrom<Deed>(
    { type: 'on' },
    { type: 'back' },
    { type: 'pause' },
    { type: 'resume' },
    { type: 'finish' },
    { type: 'all' },
  ),
  fc.constantFrom(...deliberationSteps).map((step): Deed => ({ type: 'go', step })),
  fc.record({ type: fc.constant('lay' as const), sheet }),
  fc.record({
    type: fc.constant('write' as const),
    patch: fc.record(
      { moment: fc.string(), conclusion: fc.string(), remains: fc.string() },
      { requiredKeys: [] },
    ),
  }),
);

describe('the machine of a deliberation', () => {
  it.each(kinds)(
    'has a way on and a way out everywhere, loses nothing written, shows no sheet before the round: %o',
    ({ setting, form }) => {
      fc.assert(
        fc.property(fc.array(deeds, { maxLength: 40 }), (list) => {
          const actor = begin(setting, form);
          const written = { moment: '', conclusion: '', remains: '' };
          let laid = 0;
          for (const deed of list) {
            const { draft } = actor.getSnapshot().context;
            if (deed.type === 'lay') {
              const change = laidDown({ ...draft, sheet: deed.sheet }, `id-${laid}`, { next: () => 0.5 });
              laid = change.judgements.length;
              actor.send({ type: 'write', patch: change });
            } else if (deed.type === 'all') {
              actor.send({ type: 'write', patch: { allWritten: true } });
            } else {
              actor.send(deed);
              if (deed.type === 'write') Object.assign(written, deed.patch);
            }
            const snapshot = actor.getSnapshot();
            const { context } = snapshot;
            expect(context.draft).toMatchObject(written);
            expect(context.draft.judgements.length).toBe(laid);
            expect(snapshot.status).toBe('active');
            expect((['on', 'resume'] as const).some((type) => snapshot.can({ type }))).toBe(true);
            expect((['pause', 'resume', 'finish'] as const).some((type) => snapshot.can({ type }))).toBe(
              true,
            );
            const isRound = deliberationSteps.indexOf(context.step) >= deliberationSteps.indexOf('round');
            const shown = shownJudgements(context.draft, context.step);
            expect(shown.length).toBe(isRound && context.draft.allWritten ? laid : 0);
          }
        }),
      );
    },
  );
});
