/**
 * When what was pressed is gone, because the deed is done, focus stays in the part it was in: at what the part says of it
 * (`data-landing`), else at the part itself.
 */
import { type RefObject, useEffect, useRef } from 'react';

export function useLanding<Part extends HTMLElement>(): RefObject<Part | null> {
  const part = useRef<Part>(null);
  useEffect(() => {
    const area = part.current;
    if (area === null) return undefined;
    let last: EventTarget | null = null;
    const note = ({ target }: FocusEvent): void => {
      last = target;
    };
    const look = (): void => {
      const { activeElement, body } = document;
      const isGone = last instanceof Node && !last.isConnected;
      if (!isGone || (activeElement !== null && activeElement !== body)) return;
      last = null;
      (area.querySelector<HTMLElement>('[data-landing]') ?? area).focus();
    };
    const observer = new MutationObserver(look);
    observer.observe(area, { childList: true, subtree: true });
    area.addEventListener('focusin', note);
    return () => {
      observer.disconnect();
      area.removeEventListener('focusin', note);
    };
  }, []);
  return part;
}
