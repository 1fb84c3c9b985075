/** How long a room can last at all: what a phone keeps of one is of no use after it, and is erased. */

const greatestAge = 12 * 60 * 60_000;

/**
 * Whether the room that a phone joined must be over by now.
 * @param joinedAt in milliseconds since 1970, as `now`
 */
export function isPast(joinedAt: number, now: number): boolean {
  return now - joinedAt >= greatestAge;
}
