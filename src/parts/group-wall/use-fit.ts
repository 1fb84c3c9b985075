/**
 * What hangs on a wall is never made smaller than can be read at the back of the room. So a stage has several ways to be
 * drawn, the roomiest first, and the first one that fits is taken; each is measured before anyone sees it.
 */
import { createContext, type RefObject, useContext, useEffect, useLayoutEffect, useState } from 'react';

/** Changes with the size of the wall and when its letters have come: everything is measured anew. */
export const WallMeasure = createContext(0);

/** Counts how often the size of an element changed. */
export function useMeasure(wall: RefObject<HTMLElement | null>): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const anew = (): void => setCount((before) => before + 1);
    const observer = new ResizeObserver(anew);
    if (wall.current !== null) observer.observe(wall.current);
    const { fonts } = document as { readonly fonts?: FontFaceSet };
    fonts?.addEventListener('loadingdone', anew);
    return () => {
      observer.disconnect();
      fonts?.removeEventListener('loadingdone', anew);
    };
  }, [wall]);
  return count;
}

function overflows({ scrollHeight, clientHeight, scrollWidth, clientWidth }: HTMLElement): boolean {
  return scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1;
}

/**
 * Which of so many ways fits, counted from the roomiest.
 * @param ref what it has to fit in: a box whose size does not follow what is in it
 * @param shown changes with what is drawn
 */
export function useFit(ref: RefObject<HTMLElement | null>, ways: number, shown: string): number {
  const measure = useContext(WallMeasure);
  const key = `${measure} ${shown}`;
  const [tried, setTried] = useState({ key, way: 0 });
  const way = tried.key === key ? Math.min(tried.way, ways - 1) : 0;
  // After each drawing, before the browser paints it.
  useLayoutEffect(() => {
    const element = ref.current;
    if (element !== null && way < ways - 1 && overflows(element)) setTried({ key, way: way + 1 });
  });
  return way;
}
