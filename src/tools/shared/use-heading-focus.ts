/** To arrive is to be at a heading: focus follows where one is in a tool, so that it is read and the keyboard goes on from there. */
import { type RefObject, useEffect, useRef } from 'react';

/**
 * The heading of `place`; focus and sight go there when the place changes.
 * @param isArrival whether one came to the first place from elsewhere in the tool, so that it counts too
 * @param top what comes to the top of the screen, where that is more than the heading
 */
export function useHeadingFocus(
  place: string,
  isArrival: boolean,
  top?: RefObject<HTMLElement | null>,
): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(isArrival ? null : place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    heading.current?.focus({ preventScroll: true });
    (top ?? heading).current?.scrollIntoView({ block: 'start' });
  }, [place, top]);
  return heading;
}

function focusTitle(): void {
  window.scrollTo(0, 0);
  document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
}

/** Different screens at one path: on coming to another one, to the top of the page and the heading of the tool. */
export function useScreenFocus(screen: string): void {
  const before = useRef(screen);
  useEffect(() => {
    if (before.current === screen) return;
    before.current = screen;
    focusTitle();
  }, [screen]);
}

/** Back among all of them from one: to the heading of the tool. The one takes the focus to its own heading. */
export function useListFocus(isAmongAll: boolean): void {
  const before = useRef(isAmongAll);
  useEffect(() => {
    if (isAmongAll && !before.current) focusTitle();
    before.current = isAmongAll;
  }, [isAmongAll]);
}
