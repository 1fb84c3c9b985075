/**
 * The way of completion to a learning system. One launch is about one module. What may be said over it is that this
 * module was completed, and nothing else: there is no place here for a choice, a text, a path or a score.
 */
import type { ModuleId } from '../shared/ids';

/** How a launch stands. */
export type CompletionState =
  /** No learning system started this: the app by itself. */
  | { readonly kind: 'alone' }
  /**
   * Meant for a learning system that was not found, did not let it begin, or with which the time of this launch is over.
   * Playing goes on; nothing can be reported any more.
   */
  | { readonly kind: 'not-connected' }
  /** Started by a learning system that names an address to which this package may not speak: nothing was sent there. */
  | { readonly kind: 'not-allowed' }
  /** Started by a learning system that has not answered yet. */
  | { readonly kind: 'connecting' }
  /** Started to look, not to complete (cmi5 Browse and Review, SCORM browse and review): nothing will be reported. */
  | { readonly kind: 'for-reading' }
  /** Connected, and there is nothing to report yet. */
  | { readonly kind: 'open' }
  /** Completed here; on its way. */
  | { readonly kind: 'sending' }
  /** Completed here and not confirmed. It is sent again by itself as long as the page is open, and on asking. */
  | { readonly kind: 'not-confirmed'; readonly why: 'no-answer' | 'refused' | 'not-kept' }
  /** The learning system was asked and says that it has it: in this launch, or (`before`) when it began. */
  | { readonly kind: 'confirmed'; readonly before: boolean };

/** What an adapter of a learning system does for the app. */
export interface Completion {
  /** The module that was launched; null where the launch names none. */
  readonly module: ModuleId | null;
  state(): CompletionState;
  /** Hears of each change of `state`. @returns what ends that */
  subscribe(listener: () => void): () => void;
  /** The module is completed. Said again it changes nothing. */
  complete(): void;
  /** Tries once more now what was not confirmed. */
  retry(): void;
  /**
   * How one goes back to the learning system, which ends the launch; null where it named no address for that. Changes
   * with `state`. Left out where no learning system names one.
   */
  wayBack?(): (() => void) | null;
}

/** One that stands as it stands: nothing is to be reported, or nobody is there to hear it. */
export function standing(module: ModuleId | null, state: CompletionState): Completion {
  return {
    module,
    state: () => state,
    subscribe: () => () => undefined,
    complete: () => undefined,
    retry: () => undefined,
  };
}

/** Of the app by itself. */
export const noCompletion: Completion = standing(null, { kind: 'alone' });
