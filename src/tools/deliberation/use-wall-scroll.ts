/**
 * The keys of who stands before a room scroll what is written on the wall, wherever the focus is: a clicker sends
 * PageDown and PageUp, and the heading that has the focus stands beside what scrolls.
 */
import { type RefObject, useEffect } from 'react';

/** How far each key goes: a share of what is in view. */
const shares: Readonly<Record<string, number>> = {
  PageDown: 0.85,
  PageUp: -0.85,
  ' ': 0.85,
  ArrowDown: 0.15,
  ArrowUp: -0.15,
};

/** What has keys of its own. */
const takesKeys = 'input, textarea, select, button, summary, a[href]';

/** @param scrolled what scrolls on the wall */
export function useWallScroll(isOn: boolean, scrolled: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (!isOn) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      const { key, target } = event;
      const share = shares[key];
      const part = scrolled.current;
      if (share === undefined || part === null || event.defaultPrevented) return;
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const isInField = target instanceof Element && target.matches('input, textarea, select');
      const isOwn = target instanceof Element && target.matches(takesKeys);
      if (key.startsWith('Page') ? isInField : isOwn) return;
      // Where the whole of a small wall scrolls, the browser does it.
      if (part.scrollHeight <= part.clientHeight) return;
      event.preventDefault();
      const up = key === ' ' && event.shiftKey ? -1 : 1;
      part.scrollBy(0, up * share * part.clientHeight);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isOn, scrolled]);
}
