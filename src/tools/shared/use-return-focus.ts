/**
 * Focus that follows what was moved: a button that takes an item elsewhere takes itself along, and nobody who
 * works by keyboard may be left at the top of the page for it.
 */
import { type RefObject, useEffect, useRef } from 'react';

/** Where focus is wanted: an item (`data-item`) and a place in it (`data-act`). */
interface Wanted {
  readonly item: string;
  readonly act: string;
}

/** The area to put around the items, and what to call before a move. */
export function useReturnFocus(): {
  readonly area: RefObject<HTMLDivElement | null>;
  readonly next: (item: string, act: string) => void;
} {
  const area = useRef<HTMLDivElement>(null);
  const wanted = useRef<Wanted | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const { item, act } = wanted.current;
    wanted.current = null;
    const found = [...(area.current?.querySelectorAll<HTMLElement>('[data-item]') ?? [])].find(
      ({ dataset }) => dataset.item === item,
    );
    const target =
      found?.querySelector<HTMLElement>(`[data-act="${act}"] button, [data-act="${act}"][tabindex]`) ??
      found?.querySelector<HTMLElement>('textarea, button, [tabindex]');
    target?.focus();
  });
  return {
    area,
    next: (item, act) => {
      wanted.current = { item, act };
    },
  };
}
