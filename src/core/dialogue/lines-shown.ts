/** Which lines of a moment stand on the screen: the first one shows at once, each further one by a press. */
import { type Dialogue, type Place, visibleLines } from './places';

/** How many lines of a place stand there when `read` were read: the first one does at once, without a press. */
export function linesShownAt(dialogue: Dialogue, place: Place, read: number): number {
  return Math.min(visibleLines(dialogue, place).length, Math.max(1, read));
}
