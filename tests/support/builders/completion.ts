/** A launch from a learning system whose state a test sets. */
import { vi } from 'vitest';
import type { Completion, CompletionState } from '../../../src/core/programme/completion';
import type { ModuleId } from '../../../src/core/shared/ids';

export function aCompletion(module: ModuleId | null, kind: CompletionState) {
  let state = kind;
  const listeners = new Set<() => void>();
  const complete = vi.fn();
  const retry = vi.fn();
  const wayBack = vi.fn((): (() => void) | null => null);
  const completion: Completion = {
    module,
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    complete,
    retry,
    wayBack,
  };
  const becomes = (next: CompletionState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  return { completion, becomes, complete, retry, wayBack };
}
