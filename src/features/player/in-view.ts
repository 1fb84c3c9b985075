/** What one is to see is scrolled to as far as it must, and no further. */

/** To the question and not past it: all that can be chosen, and as many of the last lines as fit above it. */
export function bringDecisionIntoView(heading: HTMLElement | null): void {
  heading?.closest('section')?.scrollIntoView({ block: 'end' });
  heading?.scrollIntoView({ block: 'nearest' });
}
