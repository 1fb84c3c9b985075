/**
 * The run sheet of a session: its steps, minute by minute, for this size and this time. A long one has a break or two
 * (`breaks.ts` says why and where), within the time that was asked for.
 */
import type { StepKind } from '../../scenario/group-plan';
import { fail, ok, type Result } from '../../shared/result';
import { breaksFor, withBreaks } from './breaks';
import { fewestMinutes, fitting } from './leaving-out';
import { type Phase, shortFormSteps } from './phases';
import { sharedMinutes } from './share-minutes';
import { type PossibleStep, possibleSteps, type SheetFor } from './step-needs';

/** One step as it is planned. */
export interface RunStep {
  /** Unique in the sheet and stable when it is planned again: the kind, of a vote with its number, of a deliberation with its phase: 'vote-1'. */
  readonly id: string;
  readonly kind: StepKind;
  /** Of a vote and of what follows it: the first or the second. */
  readonly round: 1 | 2 | null;
  /** Of a deliberation: which part of it. */
  readonly phase: Phase | null;
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
function runStep({ id, kind, round, phase, say, questions }: PossibleStep, minutes: number): RunStep {
  return { id, kind, round, phase, minutes, say, questions };
}

/** The kinds of which a step is left out; of a deliberation that lost some of its phases the rest is one. */
export function kindsLeftOut(
  possible: readonly { readonly id: string; readonly kind: StepKind }[],
  kept: readonly { readonly id: string; readonly kind: StepKind }[],
): readonly StepKind[] {
  const gone = possible.filter(({ id }) => !kept.some((step) => step.id === id)).map(({ kind }) => kind);
  const isShort = kept.some(({ kind }) => kind === 'deliberation');
  return [...new Set(gone)].filter((kind) => !(isShort && kind === 'deliberation'));
}

/** The steps that this material cannot do without, beside those that no session can. */
export function essentialFor({ material }: Pick<SheetFor, 'material'>): readonly string[] {
  if (material.kind === 'deliberation') return shortFormSteps;
  return material.kind === 'cards' ? ['cards', 'cards-2'] : [];
}

/** These steps with the minutes that there are, and so many breaks as have a place and still fit. */
function sheetWith(
  possible: readonly PossibleStep[],
  breaks: readonly PossibleStep[],
  minutes: number,
  essential: readonly string[],
): RunSheet | null {
  const all = [...possible, ...breaks];
  const kept = fitting(all, minutes, essential);
  if (kept === null) return null;
  const shared = sharedMinutes(kept, minutes);
  const steps = kept.map((step, index) => runStep(step, shared[index] ?? step.least));
  const isBreak = ({ kind }: RunStep): boolean => kind === 'break';
  const placed = withBreaks(
    steps.filter((step) => !isBreak(step)),
    steps.filter(isBreak),
  );
  if (placed === null) return sheetWith(possible, breaks.slice(0, -1), minutes, essential);
  return { steps: placed, leftOut: kindsLeftOut(all, kept) };
}

/** The run sheet for this material, size, time and way of voting. */
export function makeRunSheet(sheetFor: SheetFor): Result<RunSheet, DoesNotFit> {
  const possible = possibleSteps(sheetFor);
  const essential = essentialFor(sheetFor);
  const { minutes } = sheetFor;
  // What asks for less time than there is, is no longer for that.
  const most = possible.reduce((sum, step) => sum + step.most, 0);
  const sheet = sheetWith(possible, breaksFor(minutes, most), minutes, essential);
  return sheet === null ? fail({ kind: 'too-short', needs: fewestMinutes(possible, essential) }) : ok(sheet);
}
