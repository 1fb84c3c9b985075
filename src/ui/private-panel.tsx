/** Violet paper: what only this person can read. Nothing else is violet. */
import type { ReactNode } from 'react';
import { Icon } from './icon';
import styles from './private-panel.module.css';

interface PrivatePanelProps {
  /** 'Alleen voor u', or what is true instead. */
  readonly label: string;
  readonly children: ReactNode;
}

export function PrivatePanel({ label, children }: PrivatePanelProps) {
  return (
    <div className={styles.panel}>
      <p className={styles.label}>
        <Icon name="lock" /> {label}
      </p>
      {children}
    </div>
  );
}
