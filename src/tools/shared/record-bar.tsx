/** Above one record of a tool: the way back to all of them, and which one this is. */

import { OpenLink } from '../../state/opened';
import { Icon } from '../../ui/icon';
import styles from './record-bar.module.css';

interface RecordBarProps {
  /** Where all records of the tool stand. */
  readonly to: string;
  readonly back: string;
  readonly name: string;
}

export function RecordBar({ to, back, name }: RecordBarProps) {
  return (
    <div className={styles.bar}>
      <OpenLink to={to}>
        <Icon name="back" /> {back}
      </OpenLink>
      <p className={styles.name} translate="no">
        {name}
      </p>
    </div>
  );
}
