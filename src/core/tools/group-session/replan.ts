/**
 * Planning again under way: the steps that are left share the time that is left, to the end that was promised. None
 * goes below its least; when that does not fit, steps are left out in the same order as beforehand. Steps where the room
 * has been already are not planned again.
 */
import { fail, ok, type Result } from '../../shared/result';
import { passedAt } from '../../steps/stopwatch';
import { fewestMinutes, fitting } from './leaving-out';
import { type DoesNotFit, essentialFor, kindsLeftOut, type RunSheet, type RunStep } from './run-sheet';
import type { GroupSession } from './session';
import { sharedMinutes } from './share-minutes';
import { possibleSteps } from './step-needs';
import { stepNow } from './steps-of-session';

const minute = 60_000;

/** How a session stands towards its end. */
export interface Pace {
  /** When it was promised to end, in milliseconds since 1970. */
  readonly endsAt: number;
  /** Milliseconds by which it would end later than that as it is planned now; negative when there is time over. */
  readonly late: number;
}

/** Milliseconds that a step is still planned for. */
function leftOf(session: GroupSession, step: RunStep, now: number): number {
  const spent =
    step.id === stepNow(session).id ? passedAt(session.watch, now) : (session.spent[step.id] ?? 0);
  return Math.max(0, step.minutes * minute - spent);
}

/** How a session stands towards its end at this moment; before the start, as if it started now. */
export function paceOf(session: GroupSession, now: number): Pace {
  const endsAt = (session.startedAt ?? now) + session.minutes * minute;
  const left = session.sheet.steps
    .slice(session.at)
    .reduce((sum, step) => sum + leftOf(session, step, now), 0);
  return { endsAt, late: now + left - endsAt };
}

/**
 * The sheet planned again from the step that is on. Fails when the steps that are left do not fit any more, with the
 * minutes that they need.
 */
export function replanned(session: GroupSession, now: number): Result<RunSheet, DoesNotFit> {
  const { sheet, at } = session;
  const possible = possibleSteps(session);
  const isVisited = (step: RunStep): boolean => step.id in session.spent;
  const left = sheet.steps.slice(at + 1);
  const visited = left.filter(isVisited);
  const ahead = left.flatMap((step) => {
    if (isVisited(step)) return [];
    // A break stays as long as it was planned, or goes.
    const { minutes: usual } = step;
    if (step.kind === 'break') return [{ ...step, least: usual, usual, most: usual }];
    return possible.find(({ id }) => id === step.id) ?? [];
  });
  const taken = [stepNow(session), ...visited].reduce((sum, step) => sum + leftOf(session, step, now), 0);
  const { endsAt } = paceOf(session, now);
  const minutes = Math.max(0, Math.floor((endsAt - now - taken) / minute));
  // Who voted a second time is shown what moved.
  const isVotedTwice = !ahead.some(({ id }) => id === 'vote-2');
  const essential = [...essentialFor(session), ...(isVotedTwice ? ['moved'] : [])];
  const kept = fitting(ahead, minutes, essential);
  if (kept === null) return fail({ kind: 'too-short', needs: fewestMinutes(ahead, essential) });
  const shared = sharedMinutes(kept, minutes);
  const steps = sheet.steps.flatMap((step, index): readonly RunStep[] => {
    if (index <= at || isVisited(step)) return [step];
    const place = kept.findIndex(({ id }) => id === step.id);
    return place === -1 ? [] : [{ ...step, minutes: shared[place] ?? step.minutes }];
  });
  return ok({ steps, leftOut: kindsLeftOut([...possible, ...sheet.steps], steps) });
}
