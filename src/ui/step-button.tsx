/** One fewer or one more of what is counted beside it. */
import styles from './step-button.module.css';

interface StepButtonProps {
  readonly label: string;
  readonly sign: '−' | '+';
  readonly onPress: () => void;
}

export function StepButton({ label, sign, onPress }: StepButtonProps) {
  return (
    <button type="button" className={styles.step} aria-label={label} onClick={onPress}>
      {sign}
    </button>
  );
}
