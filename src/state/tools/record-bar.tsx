/** Above one record of a tool: the way back to all of them, and which one this is. */
import { Link } from 'react-router';
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
      <Link to={to}>
        <Icon name="back" /> {back}
      </Link>
      <p className={styles.name} translate="no">
        {name}
      </p>
    </div>
  );
}
