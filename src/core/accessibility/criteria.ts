/** All success criteria of WCAG 2.2, levels A and AA, with what is said of each. */
import type { Criterion } from './criterion';
import { operable } from './operable';
import { perceivable } from './perceivable';
import { understandableAndRobust } from './understandable-and-robust';

/** In the order of WCAG. */
export const criteria: readonly Criterion[] = [...perceivable, ...operable, ...understandableAndRobust];

/** The day on which the makers last went through what is said of each. */
export const lastChecked = '2026-11-29';
