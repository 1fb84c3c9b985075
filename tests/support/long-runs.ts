/** How many slow runs a test does: few in `npm test`, all in `npm run test:long`. */

/** Whether this is the long run. */
export const isLongRun = process.env.SPEELVELD_LONG === '1';

/** The number of runs: `few` normally, `many` in the long run. */
export function runs(few: number, many: number): number {
  return isLongRun ? many : few;
}
