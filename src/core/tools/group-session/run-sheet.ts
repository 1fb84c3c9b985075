/** The run sheet of a session: its steps, minute by minute, for this size and this time. */
import type { StepKind } from '../../scenario/group-plan';
import { fail, ok, type Result } from '../../shared/result';
import { fewestMinutes, fitting } from './leaving-out';
import { sharedMinutes } from './share-minutes';
import { type PossibleStep, possibleSteps, type SheetFor } from './step-needs';

/** One step as it is planned. */
export interface RunStep {
  /** Unique in the sheet and stable when it is planned again: the kind, and of a vote its number: 'vote-1'. */
  readonly id: string;
  readonly kind: StepKind;
  /** Of a vote and of what follows it: the first or the second. */
  readonly round: 1 | 2 | null;
  readonly minutes: number;
  /** What the author of the module wrote for this step: to say, and to ask. Empty where nothing was written. */
  readonly say: readonly string[];
  readonly questions: readonly string[];
}

/** Steps that one speaks in, each for so long: what fits this size. */
export interface Turns {
  /** How many are heard; none where nobody has a turn. */
  readonly heard: number;
  readonly secondsEach: number;
}

/** Why a session does not fit its time. `needs` in minutes. */
export interface DoesNotFit {
  readonly kind: 'too-short';
  readonly needs: number;
}

/** A run sheet. Its minutes add up to at most what was planned. */
export interface RunSheet {
  readonly steps: readonly RunStep[];
  /** What was left out for want of time, in words of the method. */
  readonly leftOut: readonly StepKind[];
}

/** A step of which the minutes are known. */
function runStep({ id, kind, round, say, questions }: PossibleStep, minutes: number): RunStep {
  return { id, kind, round, minutes, say, questions };
}

/** The kinds of which nothing is left of what could have been. */
export function kindsLeftOut(
  possible: readonly { readonly id: string; readonly kind: StepKind }[],
  kept: readonly { readonly id: string }[],
): readonly StepKind[] {
  const gone = possible.filter(({ id }) => !kept.some((step) => step.id === id)).map(({ kind }) => kind);
  return [...new Set(gone)];
}

/** The steps that this material cannot do without, beside those that no session can. */
export function essentialFor({ material }: Pick<SheetFor, 'material'>): readonly string[] {
  return material.kind === 'deliberation' || material.kind === 'cards' ? [material.kind] : [];
}

/** The run sheet for this material, size, time and way of voting. */
export function makeRunSheet(sheetFor: SheetFor): Result<RunSheet, DoesNotFit> {
  const possible = possibleSteps(sheetFor);
  const essential = essentialFor(sheetFor);
  const kept = fitting(possible, sheetFor.minutes, essential);
  if (kept === null) return fail({ kind: 'too-short', needs: fewestMinutes(possible, essential) });
  const minutes = sharedMinutes(kept, sheetFor.minutes);
  return ok({
    steps: kept.map((step, index) => runStep(step, minutes[index] ?? step.least)),
    leftOut: kindsLeftOut(possible, kept),
  });
}
