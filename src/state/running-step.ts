/**
 * A step of a tool for which time was planned and whose watch runs. People who talk touch nothing, so the vault
 * does not take it for rest: not before the planned end, and not until some minutes after it.
 */
import { useEffect, useRef } from 'react';
import type { RecordName } from '../vault/port';

/** A step that runs. */
export interface RunningStep {
  /** When it is planned to end, in milliseconds since 1970. */
  readonly until: number;
  /** The record that people are at work in; it stays open when the rest is locked. */
  readonly keepOpen?: RecordName;
  /** Writes down what the step still holds; called before the vault locks. */
  readonly putAway?: () => void;
}

const running = new Set<{ readonly current: RunningStep | null }>();

/** The step that runs longest; null while none does. */
export function runningStep(): RunningStep | null {
  return [...running].reduce<RunningStep | null>(
    (last, { current }) => (current !== null && current.until >= (last?.until ?? 0) ? current : last),
    null,
  );
}

/** Tells that a step runs, as long as the view is there; null while its watch stands still. */
export function useRunningStep(step: RunningStep | null): void {
  const latest = useRef(step);
  useEffect(() => {
    latest.current = step;
  });
  useEffect(() => {
    running.add(latest);
    return () => void running.delete(latest);
  }, []);
}
