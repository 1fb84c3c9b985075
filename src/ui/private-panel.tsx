/** Violet paper: what only this person can read. Nothing else is violet. */
import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon } from './icon';
import layoutStyles from './layout.module.css';
import styles from './private-panel.module.css';

interface PrivatePanelProps {
  /** 'Alleen voor u', or what is true instead. */
  readonly label: string;
  readonly children: ReactNode;
}

export function PrivatePanel({ label, children }: PrivatePanelProps) {
  return (
    <div className={classNames(layoutStyles.edged, styles.panel)}>
      <p className={styles.label}>
        <Icon name="lock" /> {label}
      </p>
      {children}
    </div>
  );
}
