/** Filling the screen with one part of the page, where the browser can. */
import { type RefObject, useEffect, useState } from 'react';

/** Undefined where the browser cannot. */
export interface FullScreen {
  readonly isFull: boolean;
  toggle(): void;
}

export function useFullScreen(part: RefObject<HTMLElement | null>): FullScreen | undefined {
  const [isFull, setIsFull] = useState(false);
  useEffect(() => {
    const look = (): void => setIsFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', look);
    return () => document.removeEventListener('fullscreenchange', look);
  }, []);
  if (document.fullscreenEnabled !== true) return undefined;
  return {
    isFull,
    // A browser that refuses leaves the page as it was, which is an answer in itself.
    toggle: () =>
      void (isFull ? document.exitFullscreen() : part.current?.requestFullscreen())?.catch(() => undefined),
  };
}
