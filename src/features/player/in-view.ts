/** What one is to see is scrolled to as far as it must, and no further; and nothing is cut under the head that stays. */

/** Room between what is brought into view and the edge it stands at, in pixels. */
const room = 12;

/** As far past the head's edge what goes under it is taken: the page may still settle by a pixel or two. */
const slack = 4;

/** What is nearer than this to the lower edge of the window is not in view yet, in pixels. */
export const besideEdge = 4;

/** The lower edge of the head that stays, or of the window's top where it scrolls away. */
function headEdge(): number {
  return Math.max(0, document.querySelector('header')?.getBoundingClientRect().bottom ?? 0);
}

/**
 * The line that is answered stands above the question where it fits with all that can be chosen. Else, or where there
 * is room for more: what the head would cut through goes under it whole.
 */
function clearHead(section: Element): void {
  const edge = headEdge();
  const main = section.closest('main');
  const last = main?.querySelector('[data-lines] > :last-child')?.getBoundingClientRect();
  const choices = section.querySelector('ol')?.getBoundingClientRect();
  if (main === null || last === undefined || choices === undefined) return;
  if (last.top < edge) {
    const missing = edge + room - last.top;
    if (choices.bottom + missing <= window.innerHeight - room) window.scrollBy(0, -missing);
    return;
  }
  const cut = [...main.querySelectorAll('h1, p, summary, [data-lines] > *')]
    // What is folded has a place all the same.
    .filter((part) => part.tagName === 'SUMMARY' || part.closest('details:not([open])') === null)
    .map((part) => part.getBoundingClientRect())
    .filter(({ top, bottom }) => top < edge && bottom > edge && bottom <= last.top)
    .map(({ bottom }) => bottom - edge);
  if (cut.length > 0) window.scrollBy(0, Math.max(...cut) + slack);
}

/** To the question and not past it: all that can be chosen, and as many of the last lines as fit above it. */
export function bringDecisionIntoView(heading: HTMLElement | null): void {
  const section = heading?.closest('section');
  if (section == null) return;
  section.scrollIntoView({ block: 'end' });
  heading?.scrollIntoView({ block: 'nearest' });
  clearHead(section);
}

/** What of the question must be in view for it to be seen: all there is to choose, where that fits; else the question. */
export function endOfAsked(heading: HTMLElement | null): Element | null {
  const last = heading?.closest('section')?.querySelector('ol')?.lastElementChild ?? null;
  if (heading === null || last === null) return heading;
  const height = last.getBoundingClientRect().bottom - heading.getBoundingClientRect().top;
  return height <= window.innerHeight - headEdge() - 2 * room ? last : heading;
}

/** Whether one must still scroll down to see what is asked. */
export function isBelow(heading: HTMLElement | null): boolean {
  const end = endOfAsked(heading);
  return end !== null && end.getBoundingClientRect().bottom > window.innerHeight - besideEdge;
}

/** Lines that came at once, from the first of them on: with the end of them (`end`) where all fit. */
export function bringLinesIntoView(first: HTMLElement | null, end: HTMLElement | null): void {
  end?.scrollIntoView({ block: 'nearest' });
  first?.scrollIntoView({ block: 'nearest' });
}
