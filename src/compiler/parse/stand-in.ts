/**
 * Stand-ins: what a part that is missing or of the wrong kind is replaced by, so that the checks that remain
 * can run. They are recognisable, so that no check complains about a stand-in itself.
 */

/** Fits where a text or an id is asked for. No author writes this. */
export const standIn = 'x0-ontbreekt-0x';

/** Whether a text or id is a stand-in and not the author's. */
export function isStandIn(text: string): boolean {
  return text === standIn;
}
