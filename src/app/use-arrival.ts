/**
 * What happens when one arrives at another page: to its top, and focus to its heading so that it is read; where
 * the page marks the one thing that the address names (`data-arrival`), to that.
 */
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { useLockCount } from '../state/on-lock';

function focusHeading(): boolean {
  const named = document.querySelector<HTMLElement>('main [data-arrival]');
  if (named !== null) {
    named.focus({ preventScroll: true });
    named.scrollIntoView({ block: 'start' });
    return true;
  }
  const heading = document.querySelector<HTMLElement>('main h1');
  heading?.focus({ preventScroll: true });
  return heading !== null;
}

/**
 * Follows the address, and the lock, which builds the page anew. The first page is left alone: the browser
 * itself announces that.
 */
export function useArrival(): void {
  const { pathname } = useLocation();
  const locks = useLockCount();
  const here = `${pathname} ${locks}`;
  const before = useRef(here);
  useEffect(() => {
    if (before.current === here) return;
    before.current = here;
    window.scrollTo(0, 0);
    if (focusHeading()) return;
    // The page is still on its way.
    const observer = new MutationObserver(() => {
      if (focusHeading()) observer.disconnect();
    });
    observer.observe(document.body, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [here]);
}
