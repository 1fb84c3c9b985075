/** Reading on: which journey one goes on with, one line further, and all lines that come before a choice. */

import { moveOnward, showLines } from './edit';
import { linesShownAt } from './lines-shown';
import type { OwnJourney } from './own-journey';
import { type Dialogue, visibleLines } from './places';
import { playerView } from './player-view';
import { replay } from './replay';

/** The journey to play: the one that is named, otherwise the latest that is under way, otherwise none. */
export function journeyToPlay(own: readonly OwnJourney[], wanted: string | null): OwnJourney | null {
  const named = own.find(({ id }) => id === wanted);
  if (named !== undefined) return named;
  return own
    .filter(({ endedAt }) => endedAt === null)
    .reduce<OwnJourney | null>(
      (best, next) => (best === null || next.changedAt > best.changedAt ? next : best),
      null,
    );
}

/**
 * One line further; after the last line of a moment, on to the next moment.
 * @throws Error when all has been read and something is asked, or the story has ended.
 */
export function readOn(dialogue: Dialogue, journey: OwnJourney, now: number): OwnJourney {
  const { place, linesShown } = replay(dialogue, journey);
  const shown = linesShownAt(dialogue, place, linesShown);
  const read = showLines(dialogue, journey, shown + 1, now);
  return shown < visibleLines(dialogue, place).length ? read : moveOnward(dialogue, read, now);
}

/** All lines up to the next choice, or to the end of the scene when nothing is asked before it. */
export function readAhead(dialogue: Dialogue, journey: OwnJourney, now: number): OwnJourney {
  const read = showLines(dialogue, journey, Number.POSITIVE_INFINITY, now);
  const view = playerView(dialogue, read);
  return view.kind === 'scene' && view.ahead.lines > 0
    ? readAhead(dialogue, moveOnward(dialogue, read, now), now)
    : read;
}
