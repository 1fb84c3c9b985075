/**
 * The planned breaks of a session. From two hours on a room pauses once for ten minutes, from three hours on twice: an hour
 * and a half is about as long as people listen to each other without one. The figures are our own, after what chairs of
 * long meetings hold to. A break comes about half way, where something has ended: never between a vote and its result,
 * nor between the first vote and the talk about it, for what one voted would be told in the corridor; not between what
 * one heard or wrote and what one does with it; and not just before the end.
 */
import type { StepKind } from '../../scenario/group-plan';
import type { Phase } from './phases';
import type { PossibleStep } from './step-needs';

const minutesOfBreak = 10;

/** From how many minutes on a session has its first break, and its second. */
const from = [120, 180] as const;

/** The ids of the breaks, in order. */
export const breakSteps = ['break-1', 'break-2'] as const;

/**
 * The breaks of a session, as steps that have no place yet.
 * @param minutes how long it was asked to be
 * @param most what its other steps can fill of that
 */
export function breaksFor(minutes: number, most: number): readonly PossibleStep[] {
  const isLongEnough = (least: number, index: number): boolean =>
    Math.min(minutes, most + minutesOfBreak * (index + 1)) >= least;
  return breakSteps.slice(0, from.filter(isLongEnough).length).map((id) => ({
    id,
    kind: 'break',
    round: null,
    phase: null,
    least: minutesOfBreak,
    usual: minutesOfBreak,
    most: minutesOfBreak,
    say: [],
    questions: [],
  }));
}

/** A step as a break looks at it. */
interface Placed {
  readonly kind: StepKind;
  readonly phase: Phase | null;
}

/** After these something has ended, so that a room can rise. */
const ends: readonly StepKind[] = ['plenary', 'moved', 'absent', 'cards', 'roads', 'deliberation'];

/** The phases after which a deliberation goes on with what was just written or said. */
const goesOn: readonly Phase[] = ['question', 'write', 'options', 'compare'];

/** Whether a room can have a break between these two. */
function canRest({ kind, phase }: Placed, next: Placed): boolean {
  if (!ends.includes(kind) || (phase !== null && goesOn.includes(phase))) return false;
  return next.kind !== 'if-then' && next.kind !== 'look-back' && next.kind !== 'close';
}

/**
 * These steps, with the breaks between them as near as can be to equal parts; null where one has no place. A break that
 * is further from its part than half of one is none: it would come just after the beginning or just before the end.
 */
export function withBreaks<Step extends Placed & { readonly minutes: number }>(
  steps: readonly Step[],
  breaks: readonly Step[],
): readonly Step[] | null {
  const total = steps.reduce((sum, { minutes }) => sum + minutes, 0);
  const part = total / (breaks.length + 1);
  const places: { readonly after: number; readonly minute: number }[] = [];
  let minute = 0;
  for (const [after, step] of steps.entries()) {
    minute += step.minutes;
    const next = steps[after + 1];
    if (next !== undefined && canRest(step, next)) places.push({ after, minute });
  }
  const found = new Map<number, Step>();
  for (const [index, pause] of breaks.entries()) {
    const wanted = part * (index + 1);
    const [nearest] = places
      .filter(({ after, minute: at }) => !found.has(after) && Math.abs(at - wanted) <= part / 2)
      .sort((a, b) => Math.abs(a.minute - wanted) - Math.abs(b.minute - wanted));
    if (nearest === undefined) return null;
    found.set(nearest.after, pause);
  }
  return steps.flatMap((step, index) => {
    const pause = found.get(index);
    return pause === undefined ? [step] : [step, pause];
  });
}
