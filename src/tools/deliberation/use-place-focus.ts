/** Where something takes the place of what was pressed, the focus goes along: the button is gone, and nobody is lost with it. */
import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * What holds it. When `place` changes, focus goes to what is marked `data-place` in it, else to its first field; what
 * takes the focus itself has the place null.
 */
export function usePlaceFocus(place: string | null): RefObject<HTMLDivElement | null> {
  const holder = useRef<HTMLDivElement>(null);
  const before = useRef(place);
  useLayoutEffect(() => {
    if (before.current === place) return;
    before.current = place;
    if (place === null) return;
    const found =
      holder.current?.querySelector<HTMLElement>('[data-place]') ??
      holder.current?.querySelector<HTMLElement>('textarea');
    found?.focus();
  }, [place]);
  return holder;
}
