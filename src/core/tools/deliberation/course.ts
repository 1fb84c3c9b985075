/**
 * The course of a deliberation: which of the ten steps take part, how long each is advised to take, and the
 * machine that leads through them. Steps and minutes of a group in full follow the dilemma method (Stolper,
 * Molewijk & Widdershoven 2016; table 1 in BMC Medical Ethics 2022); the short form keeps its steps 2, 3,
 * 5, 7 and 9. The minutes of the short form and of a preparation alone are our own. In a room whose size is
 * known, writing and the round follow from that (`room.ts`).
 */
import { makeGuide } from '../../steps/guide';
import {
  type DeliberationDraft,
  type DeliberationForm,
  type DeliberationSetting,
  type DeliberationStep,
  deliberationSteps,
} from './deliberation';
import { type Room, roundMinutes, writingMinutes } from './room';

type Minutes = Partial<Record<DeliberationStep, number>>;

/** Advised minutes. A step that is not named here takes no part. */
const courses: Record<DeliberationSetting, Record<DeliberationForm, Minutes>> = {
  group: {
    full: {
      opening: 5,
      case: 10,
      question: 10,
      clarify: 10,
      perspectives: 20,
      options: 5,
      write: 5,
      round: 10,
      compare: 8,
      conclude: 5,
      evaluate: 2,
    },
    // The agreements are made in the short form too, before the clock runs.
    short: { opening: 0, case: 8, question: 8, perspectives: 12, write: 4, round: 8, conclude: 5 },
  },
  solo: {
    full: {
      opening: 1,
      case: 6,
      question: 6,
      clarify: 5,
      perspectives: 10,
      options: 5,
      write: 5,
      conclude: 5,
      evaluate: 2,
    },
    short: { opening: 0, case: 4, question: 4, perspectives: 6, write: 3, conclude: 3 },
  },
};

interface Kind extends Pick<DeliberationDraft, 'setting' | 'form'> {
  /** The room of a group, where it is known: writing and the round take as long as its size asks. */
  readonly room?: Room | null | undefined;
}

/** The steps that take part, in order. */
export function stepsOf({ setting, form }: Kind): readonly DeliberationStep[] {
  return deliberationSteps.filter((step) => courses[setting][form][step] !== undefined);
}

/** How many minutes a step is advised to take; 0 where no time is set for it. */
export function minutesOf({ setting, form, room }: Kind, step: DeliberationStep): number {
  const minutes = courses[setting][form][step] ?? 0;
  if (setting !== 'group' || room == null || minutes === 0) return minutes;
  if (step === 'write') return writingMinutes(room, minutes);
  return step === 'round' ? roundMinutes(room, minutes) : minutes;
}

/** The advised minutes of these steps together: all of them, or those after a step. */
export function minutesFrom(kind: Kind, after: DeliberationStep | null = null): number {
  const steps = stepsOf(kind);
  const rest = after === null ? steps : steps.slice(steps.indexOf(after) + 1);
  return rest.reduce((sum, step) => sum + minutesOf(kind, step), 0);
}

/** The number of a step in the method; 'write' and 'round' are the two halves of the seventh. */
export function methodNumber({ setting }: Kind, step: DeliberationStep): string {
  if (setting === 'group' && step === 'write') return '7a';
  if (step === 'round') return '7b';
  const index = deliberationSteps.indexOf(step);
  return String(index < deliberationSteps.indexOf('round') ? index + 1 : index);
}

/** The machine; its context is what was written. Switching to another setting or form loses none of it. */
export const deliberationGuide = makeGuide<DeliberationStep, DeliberationDraft>({
  id: 'deliberation',
  steps: [...deliberationSteps],
  takesPart: (step, draft) => stepsOf(draft).includes(step),
});
