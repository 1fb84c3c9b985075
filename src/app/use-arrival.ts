/**
 * What happens when one arrives at another page: to its top, and focus to its heading so that it is read; where
 * the page marks the one thing that the address names (`data-arrival`), to that.
 */
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

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

/** Follows the address. The first page is left alone: the browser itself announces that. */
export function useArrival(): void {
  const { pathname } = useLocation();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    window.scrollTo(0, 0);
    if (focusHeading()) return;
    // The page is still on its way.
    const observer = new MutationObserver(() => {
      if (focusHeading()) observer.disconnect();
    });
    observer.observe(document.body, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [pathname]);
}
