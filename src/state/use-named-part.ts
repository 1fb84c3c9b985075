/** Who came for one part of a page, which the address names behind its #, finds it in sight. */
import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** Puts focus on the heading of the part. @param isHere whether the page has what it shows */
export function useNamedPart(isHere: boolean): void {
  const { hash, key } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says that the same part was chosen again
  useEffect(() => {
    if (!isHere || hash === '') return;
    const part = document.getElementById(hash.slice(1));
    const heading = part?.matches('h2, h3') === true ? part : part?.querySelector<HTMLElement>('h2, h3');
    heading?.focus({ preventScroll: true });
    part?.scrollIntoView();
  }, [isHere, hash, key]);
}
