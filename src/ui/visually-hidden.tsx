/** Text for assistive technology only. */
import type { ReactNode } from 'react';
import styles from './visually-hidden.module.css';

interface VisuallyHiddenProps {
  /** The language of the text, where it is not that of what stands around it. */
  readonly lang?: string;
  readonly children: ReactNode;
}

export function VisuallyHidden({ lang, children }: VisuallyHiddenProps) {
  return (
    <span className={styles.hidden} lang={lang}>
      {children}
    </span>
  );
}
