/** Focus for where a pressed button goes away: the wish is granted once what it leads to is there. */
import { type RefObject, useEffect, useRef, useState } from 'react';

/** A place on the page, and a way to move the focus to the first of these selectors that is in it. */
export interface FocusWish {
  readonly place: RefObject<HTMLDivElement | null>;
  wish(...selectors: readonly string[]): void;
}

export function useFocusWish(): FocusWish {
  const place = useRef<HTMLDivElement>(null);
  const [wished, setWished] = useState<readonly string[]>([]);
  useEffect(() => {
    const found = wished.map((selector) => place.current?.querySelector<HTMLElement>(selector));
    found.find((element) => element != null)?.focus();
  }, [wished]);
  return { place, wish: (...selectors) => setWished(selectors) };
}
