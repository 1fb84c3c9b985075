/**
 * The record that a tool with steps keeps: how it begins, and how its steps stand on the line. Apart from the
 * machine, so that who only reads records needs none.
 */

import type { Origin } from '../shared/origin';

/** What every record has that a guide fills: the step it was left at, and times in milliseconds since 1970. */
export interface Guided<Step extends string> {
  readonly id: string;
  readonly step: Step;
  readonly madeAt: number;
  readonly changedAt: number;
}

/** A record that begins at `step`, with this written in it. */
export function begunAt<Step extends string, Draft extends object, Id extends string>(
  step: Step,
  draft: Draft,
  { id, now }: Origin<Id>,
): Draft & Guided<Step> & { readonly id: Id } {
  return { ...draft, id, step, madeAt: now, changedAt: now };
}

/** A step on the line: behind one, where one is, or still ahead. */
export interface LineStep<Step extends string> {
  readonly step: Step;
  readonly state: 'walked' | 'here' | 'open';
}

/** The line of these steps with one at `here`; null when all of them have been walked. */
export function lineOf<Step extends string>(
  steps: readonly Step[],
  here: Step | null,
): readonly LineStep<Step>[] {
  const at = here === null ? steps.length : steps.indexOf(here);
  return steps.map((step, index) => ({
    step,
    state: index < at ? 'walked' : index === at ? 'here' : 'open',
  }));
}
