/** The window of a wall: all of the screen, light or dark as one asks, and no pointer once it lies still. */
import type { ReactNode } from 'react';
import { classNames } from '../../ui/class-names';
import { toggleFullScreen } from './full-screen';
import styles from './group-wall.module.css';

interface WallWindowProps {
  readonly isDark: boolean;
  readonly isStill: boolean;
  readonly children: ReactNode;
}

export function WallWindow({ isDark, isStill, children }: WallWindowProps) {
  return (
    <main
      id="inhoud"
      tabIndex={-1}
      data-thema={isDark ? 'donker' : 'licht'}
      className={classNames(styles.window, isStill && styles.still)}
      onDoubleClick={toggleFullScreen}
    >
      {children}
    </main>
  );
}
