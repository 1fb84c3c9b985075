/**
 * The phases of a moral deliberation in a session: each a step of the run sheet, by the steps and minutes of the tool
 * itself (`deliberation/course.ts`). Its opening is the ground rules of the session. With less time it is the short form.
 */
import type { AuthoredStep } from '../../scenario/group-plan';
import { minutesOf, stepsOf } from '../deliberation/course';
import { type DeliberationStep, deliberationSteps } from '../deliberation/deliberation';
import { mostPeople } from '../deliberation/room';
import { leastOf, type Share, sharedMinutes } from './share-minutes';

/** A step of the deliberation that is a step of a session. */
export type Phase = Exclude<DeliberationStep, 'opening'>;

/** In the order of the method. */
export const phases: readonly Phase[] = deliberationSteps.filter((step) => step !== 'opening');

const inShortForm: readonly DeliberationStep[] = stepsOf({ setting: 'group', form: 'short' });

/** How a step of this phase is called in the run sheet. */
export function phaseStep(phase: Phase): `deliberation-${Phase}` {
  return `deliberation-${phase}`;
}

/** The steps of the short form. */
export const shortFormSteps: readonly string[] = phases
  .filter((phase) => inShortForm.includes(phase))
  .map(phaseStep);

/** The steps that only the full form has. */
export const fullFormSteps: readonly string[] = phases
  .filter((phase) => !inShortForm.includes(phase))
  .map(phaseStep);

/** The phases that a run sheet does without although it has a deliberation; none in full, or without one. */
export function phasesLeftOut(steps: readonly { readonly phase: Phase | null }[]): readonly Phase[] {
  const kept = steps.flatMap(({ phase }) => phase ?? []);
  return kept.length === 0 ? [] : phases.filter((phase) => !kept.includes(phase));
}

/** A phase with the minutes it asks. */
export interface TimedPhase extends Share {
  readonly phase: Phase;
}

/** The least is that of the short form, the usual that of the full one; a long afternoon has two thirds more. */
function timedPhases(people: number): readonly TimedPhase[] {
  const room = {
    people: Math.min(people, mostPeople),
    writing: 'paper',
    writeMinutes: null,
    isStill: false,
  } as const;
  return phases.map((phase) => {
    const full = minutesOf({ setting: 'group', form: 'full', room }, phase);
    const short = minutesOf({ setting: 'group', form: 'short', room }, phase);
    return { phase, least: short === 0 ? full : short, usual: full, most: Math.ceil((full * 5) / 3) };
  });
}

/** So many minutes over these phases; below their least in proportion, for the author knows the group. */
function withMinutes(timed: readonly TimedPhase[], minutes: number): readonly TimedPhase[] {
  const shares =
    minutes < leastOf(timed) ? timed.map(({ least }) => ({ least: 1, usual: least, most: least })) : timed;
  const given = sharedMinutes(shares, minutes);
  return timed.map(({ phase, least, usual, most }, index) => {
    const wanted = given[index] ?? usual;
    return { phase, least: Math.min(least, wanted), usual: wanted, most: Math.max(most, wanted) };
  });
}

/** The phases for so many people; of an author who gave too few minutes for all of them, those of the short form. */
export function phasesFor(people: number, authored: AuthoredStep | null): readonly TimedPhase[] {
  const timed = timedPhases(people);
  const minutes = authored?.minutes ?? null;
  if (minutes === null) return timed;
  return withMinutes(
    minutes < leastOf(timed) ? timed.filter(({ phase }) => inShortForm.includes(phase)) : timed,
    minutes,
  );
}
