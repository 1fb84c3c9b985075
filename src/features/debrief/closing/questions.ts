/** The questions a debrief offers to take to someone outside the circle. */

/**
 * The debrief questions of the scenario pattern (methods E.2, point 6), by the name of their text in the
 * interface. Their order says nothing.
 */
export const PATTERN_QUESTIONS = ['outsider', 'call', 'afterwards', 'weight', 'real'] as const;

export type PatternQuestion = (typeof PATTERN_QUESTIONS)[number];
