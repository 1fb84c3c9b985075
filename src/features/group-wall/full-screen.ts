/** The whole screen for the wall. A browser that refuses leaves it in its window, and nothing is said of it before a room. */
import { useSyncExternalStore } from 'react';

function subscribe(listener: () => void): () => void {
  document.addEventListener('fullscreenchange', listener);
  return () => document.removeEventListener('fullscreenchange', listener);
}

const isFull = (): boolean => (document.fullscreenElement ?? null) !== null;

export function useIsFullScreen(): boolean {
  return useSyncExternalStore(subscribe, isFull);
}

export function toggleFullScreen(): void {
  const asked: Promise<void> | undefined = isFull()
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen?.();
  asked?.catch(() => undefined);
}
