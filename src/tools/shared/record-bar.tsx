/** Above one record of a tool: the way back to all of them, and which one this is. */
import { OpenLink } from '../../state/opened';
import { classNames } from '../../ui/class-names';
import { Icon } from '../../ui/icon';
import layoutStyles from '../../ui/layout.module.css';
import printStyles from '../../ui/print.module.css';
import styles from './record-bar.module.css';

interface RecordBarProps {
  /** Where all records of the tool stand. */
  readonly to: string;
  readonly back: string;
  readonly name: string;
}

export function RecordBar({ to, back, name }: RecordBarProps) {
  return (
    <div className={classNames(printStyles.offPaper, styles.bar)}>
      <OpenLink to={to} className={layoutStyles.press}>
        <Icon name="back" /> {back}
      </OpenLink>
      <p className={styles.name} translate="no">
        {name}
      </p>
    </div>
  );
}
