/**
 * The time spent in each step. The watch of a step goes on from what was spent there before; what it shows is
 * written down whenever something is written, the watch is stopped, a step is left or the page is put away, and for
 * a group every few seconds.
 */
import { useEffect, useRef, useState } from 'react';
import { atRest, passedAt, type Stopwatch, started, stopped } from '../../core/steps/stopwatch';
import type { DeliberationDraft, DeliberationStep } from '../../core/tools/deliberation/deliberation';
import { useServices } from '../../state/services';

type Spent = DeliberationDraft['spent'];

/** The watch of the step one is at. */
export interface StepTime {
  readonly watch: Stopwatch;
  readonly runs: boolean;
  /** Seconds in every step, up to now. */
  spent(): Spent;
  stop(): void;
  go(): void;
}

interface Surroundings {
  /** False while the deliberation is paused or closed. */
  readonly mayRun: boolean;
  /** The clock was stopped by hand when this was left. */
  readonly startsStill: boolean;
  /** Whether the time is written down every few seconds, so that a reload at any moment goes on where it was. */
  readonly isWatched: boolean;
}

/** How often, in milliseconds. */
const pace = 5_000;

export function useStepTime(
  step: DeliberationStep,
  before: Spent,
  { mayRun, startsStill, isWatched }: Surroundings,
  onPutAway: (spent: Spent) => void,
): StepTime {
  const { clock } = useServices();
  const begin = (isStill = false): Stopwatch => {
    const passed = { ...atRest, passed: (before[step] ?? 0) * 1000 };
    return mayRun && !isStill ? started(passed, clock.now()) : passed;
  };
  const [held, setHeld] = useState(() => ({ step, mayRun, watch: begin(startsStill) }));
  if (held.step !== step || held.mayRun !== mayRun) setHeld({ step, mayRun, watch: begin() });
  const spent = (): Spent => ({ ...before, [step]: Math.round(passedAt(held.watch, clock.now()) / 1000) });
  const putAway = useRef<() => void>(() => undefined);
  useEffect(() => {
    putAway.current = () => onPutAway(spent());
  });
  useEffect(() => {
    const look = (): void => {
      if (document.visibilityState === 'hidden' && mayRun) putAway.current();
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [mayRun]);
  const isCounted = isWatched && held.watch.since !== null;
  useEffect(() => {
    if (!isCounted) return undefined;
    const watch = setInterval(() => putAway.current(), pace);
    return () => clearInterval(watch);
  }, [isCounted]);
  const change = (watch: Stopwatch): void => setHeld({ step, mayRun, watch });
  return {
    watch: held.watch,
    runs: held.watch.since !== null,
    spent,
    stop: () => {
      change(stopped(held.watch, clock.now()));
      onPutAway(spent());
    },
    go: () => change(started(held.watch, clock.now())),
  };
}
