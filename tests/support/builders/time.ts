/** The time of the tests that say none of their own. */

/** 23 November 2026, 14.02 uur. */
export const now = new Date(2026, 10, 23, 14, 2).getTime();

/** One day, in milliseconds. */
export const day = 86_400_000;
