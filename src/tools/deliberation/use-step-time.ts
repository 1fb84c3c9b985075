/**
 * The time spent in each step. The watch of a step goes on from what was spent there before; what it shows is
 * written down whenever something is written, a step is left or the page is put away.
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

/** @param mayRun false while the deliberation is paused or closed */
export function useStepTime(
  step: DeliberationStep,
  before: Spent,
  mayRun: boolean,
  onPutAway: (spent: Spent) => void,
): StepTime {
  const { clock } = useServices();
  const begin = (): Stopwatch => {
    const passed = { ...atRest, passed: (before[step] ?? 0) * 1000 };
    return mayRun ? started(passed, clock.now()) : passed;
  };
  const [held, setHeld] = useState(() => ({ step, mayRun, watch: begin() }));
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
  const change = (watch: Stopwatch): void => setHeld({ step, mayRun, watch });
  return {
    watch: held.watch,
    runs: held.watch.since !== null,
    spent,
    stop: () => change(stopped(held.watch, clock.now())),
    go: () => change(started(held.watch, clock.now())),
  };
}
