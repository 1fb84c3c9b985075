/**
 * Reading a scene aloud, as a process: which saying is said now, and what comes after. It follows the lines that are
 * shown and never the other way round: at the last one it waits until the reader shows more.
 */
import type { Saying } from './sayings';

/** Where in the lines it is. */
type Spot = Pick<Saying, 'line' | 'part'>;

/** How far reading aloud is. */
export type ReadAloud =
  | { readonly kind: 'still'; readonly failed: boolean }
  | { readonly kind: 'speaking' | 'paused' | 'waiting'; readonly at: Spot };

/** What can happen: what the reader does, what the voice does, and that other lines are shown. */
export type ReadAloudEvent = 'start' | 'pause' | 'resume' | 'next' | 'stop' | 'said' | 'failed' | 'shown';

/** Before anything was said. */
export const still: ReadAloud = { kind: 'still', failed: false };

function indexOf(sayings: readonly Saying[], { line, part }: Spot): number {
  return sayings.findIndex((saying) => saying.line === line && saying.part === part);
}

/** The saying that is said now; null when nothing is. */
export function saidNow(state: ReadAloud, sayings: readonly Saying[]): Saying | null {
  if (state.kind === 'still' || state.kind === 'waiting') return null;
  return sayings[indexOf(sayings, state.at)] ?? null;
}

/** The line that is read, also while it pauses; null when none is. */
export function lineRead(state: ReadAloud): string | null {
  return state.kind === 'speaking' || state.kind === 'paused' ? state.at.line : null;
}

function speakingAt({ line, part }: Saying): ReadAloud {
  return { kind: 'speaking', at: { line, part } };
}

/** Goes on behind a spot, or waits there for more; where the spot is gone (another scene), from the first on. */
function onwardFrom(at: Spot, sayings: readonly Saying[]): ReadAloud {
  const next = sayings[indexOf(sayings, at) + 1];
  return next === undefined ? { kind: 'waiting', at } : speakingAt(next);
}

/** The end of the line that a spot is in. */
function endOfLine({ line, part }: Spot, sayings: readonly Saying[]): Spot {
  return sayings.findLast((saying) => saying.line === line) ?? { line, part };
}

/** After other lines were shown: one that waited goes on, one whose line is gone (another scene) begins there. */
function afterShowing(state: ReadAloud, sayings: readonly Saying[]): ReadAloud {
  if (state.kind === 'still') return state;
  if (sayings.length === 0) return still;
  if (state.kind !== 'waiting' && indexOf(sayings, state.at) !== -1) return state;
  return state.kind === 'paused' ? still : onwardFrom(state.at, sayings);
}

/** The state after an event, with the sayings of the lines that are shown by then. */
export function afterEvent(state: ReadAloud, event: ReadAloudEvent, sayings: readonly Saying[]): ReadAloud {
  if (event === 'stop') return still;
  if (event === 'shown') return afterShowing(state, sayings);
  if (state.kind === 'still' || state.kind === 'waiting') {
    const [first] = sayings;
    return event === 'start' && first !== undefined ? speakingAt(first) : state;
  }
  const { kind, at } = state;
  if (event === 'next') return onwardFrom(endOfLine(at, sayings), sayings);
  if (kind === 'paused') return event === 'resume' ? { kind: 'speaking', at } : state;
  switch (event) {
    case 'said':
      return onwardFrom(at, sayings);
    case 'pause':
      return { kind: 'paused', at };
    case 'failed':
      return { kind: 'still', failed: true };
    default:
      return state;
  }
}
