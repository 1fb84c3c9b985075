/** Where a session stands in its run sheet, and how long its steps took. */
import { atRest, passedAt, started, stopped } from '../../steps/stopwatch';
import type { RunStep } from './run-sheet';
import type { GroupSession, StartedSession } from './session';

/** The step that is on now. @throws Error for a run sheet without steps, which none is. */
export function stepNow({ sheet, at }: GroupSession): RunStep {
  const step = sheet.steps[at];
  if (step === undefined) throw new Error(`The run sheet has no step ${at}.`);
  return step;
}

/** Where a step, or the story in it, begins again: of what it shows one by one the first. */
export function fromItsBeginning<Of extends GroupSession>(session: Of): Of {
  return session.shownPart === 0 ? session : { ...session, shownPart: 0 };
}

/** Under way: the clock of the first step runs, where the doors were still open. */
export function withStart(session: GroupSession, now: number): StartedSession {
  return session.startedAt === null ? { ...session, startedAt: now, watch: started(atRest, now) } : session;
}

/** How long each step lasted, the present one up to now. */
function spentAt(session: StartedSession, now: number): Readonly<Record<string, number>> {
  return { ...session.spent, [stepNow(session).id]: passedAt(session.watch, now) };
}

/** At the step of this index; its clock goes on where it was. */
export function withStep(before: GroupSession, index: number, now: number): GroupSession {
  const step = before.sheet.steps[index];
  if (step === undefined) return before;
  const session = withStart(before, now);
  if (index === session.at) return session;
  const spent = spentAt(session, now);
  return fromItsBeginning({
    ...session,
    at: index,
    spent,
    watch: started({ ...atRest, passed: spent[step.id] ?? 0 }, now),
  });
}

/** With the clock standing still, or running again; before the start there is none. */
export function withClock(session: GroupSession, runs: boolean, now: number): GroupSession {
  if (session.startedAt === null) return session;
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
