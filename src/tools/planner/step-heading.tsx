/** The heading of a step; focus comes here when one arrives. */
import type { ReactNode } from 'react';
import styles from './planner.module.css';

export function StepHeading({ children, hint }: { readonly children: ReactNode; readonly hint?: string }) {
  return (
    <div className={styles.stepHead}>
      <h2 tabIndex={-1}>{children}</h2>
      {hint !== undefined && <p className={styles.small}>{hint}</p>}
    </div>
  );
}
