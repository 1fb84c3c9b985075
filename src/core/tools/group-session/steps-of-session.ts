/** Where a session stands in its run sheet, and how long its steps took. */
import { atRest, passedAt, started, stopped } from '../../steps/stopwatch';
import type { RunStep } from './run-sheet';
import type { GroupSession } from './session';

/** The step that is on now. @throws Error for a run sheet without steps, which none is. */
export function stepNow({ sheet, at }: GroupSession): RunStep {
  const step = sheet.steps[at];
  if (step === undefined) throw new Error(`The run sheet has no step ${at}.`);
  return step;
}

/** How long each step lasted, the present one up to now. */
function spentAt(session: GroupSession, now: number): Readonly<Record<string, number>> {
  return { ...session.spent, [stepNow(session).id]: passedAt(session.watch, now) };
}

/** At the step of this index; its clock goes on where it was. */
export function withStep(session: GroupSession, index: number, now: number): GroupSession {
  const step = session.sheet.steps[index];
  if (step === undefined || index === session.at) return session;
  const spent = spentAt(session, now);
  return {
    ...session,
    at: index,
    spent,
    watch: started({ ...atRest, passed: spent[step.id] ?? 0 }, now),
    shownPart: 0,
  };
}

/** With the clock standing still, or running again. */
export function withClock(session: GroupSession, runs: boolean, now: number): GroupSession {
  const watch = runs ? started(session.watch, now) : stopped(session.watch, now);
  return { ...session, watch, spent: { ...session.spent, [stepNow(session).id]: watch.passed } };
}

/** With a minute more for the step that is on. */
export function withMinuteMore(session: GroupSession): GroupSession {
  const { id } = stepNow(session);
  const steps = session.sheet.steps.map((step) =>
    step.id === id ? { ...step, minutes: step.minutes + 1 } : step,
  );
  return { ...session, sheet: { ...session.sheet, steps } };
}

/** Closed: every clock stands still and no vote is open. */
export function withEnd(session: GroupSession, now: number): GroupSession {
  const still = withClock(session, false, now);
  return {
    ...still,
    rounds: still.rounds.map((round) => (round.state === 'open' ? { ...round, state: 'closed' } : round)),
    closedAt: now,
  };
}
