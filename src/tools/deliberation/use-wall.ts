/**
 * On the wall: the step alone, over the whole window, and over the whole screen where the browser allows it. A
 * browser that refuses leaves the same layout within the window. Escape leaves both.
 */
import { type RefObject, useEffect, useRef } from 'react';
import { setOnWall, useIsOnWall } from '../../state/group-room';

/** What a view can do with it. */
export interface Wall {
  readonly isOn: boolean;
  enter(): void;
  leave(): void;
}

/** @param way what holds the button that leads to the wall: the focus comes back to it */
export function useWall(id: string, way: RefObject<HTMLElement | null>): Wall {
  const isOn = useIsOnWall();
  const was = useRef(isOn);
  useEffect(() => {
    if (!isOn) return undefined;
    // Most browsers end the full screen at Esc before a page hears of the key; within the window the key comes here.
    const look = (): void => {
      if (document.fullscreenElement === null) setOnWall(null);
    };
    const onEscape = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) setOnWall(null);
    };
    document.addEventListener('fullscreenchange', look);
    document.addEventListener('keydown', onEscape);
    return () => {
      document.removeEventListener('fullscreenchange', look);
      document.removeEventListener('keydown', onEscape);
    };
  }, [isOn]);
  useEffect(() => {
    if (was.current && !isOn) way.current?.querySelector('button')?.focus();
    was.current = isOn;
  }, [isOn, way]);
  return {
    isOn,
    enter: () => {
      setOnWall(id);
      const asked: Promise<void> | undefined = document.documentElement.requestFullscreen?.();
      asked?.catch(() => undefined);
    },
    leave: () => setOnWall(null),
  };
}
