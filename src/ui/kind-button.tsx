/** One of the kinds that something can be begun with, in one press: its name, what it is, and an arrow. */
import { classNames } from './class-names';
import { Icon } from './icon';
import styles from './kind-button.module.css';
import textStyles from './text.module.css';

interface KindButtonProps {
  readonly name: string;
  readonly about: string;
  readonly isDisabled?: boolean;
  readonly onPress: () => void;
}

/** Stands alone in an item of a list. */
export function KindButton({ name, about, isDisabled = false, onPress }: KindButtonProps) {
  return (
    <button type="button" className={styles.kind} disabled={isDisabled} onClick={onPress}>
      <span className={classNames(textStyles.itemTitle, styles.name)}>{name}</span>
      <span className={classNames(textStyles.small, styles.about)}>{about}</span>
      <span className={styles.arrow}>
        <Icon name="arrow" />
      </span>
    </button>
  );
}
