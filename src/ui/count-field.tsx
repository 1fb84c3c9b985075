/** A whole number with one fewer and one more beside it. */
import { classNames } from './class-names';
import styles from './count-field.module.css';
import fieldStyles from './field.module.css';
import { StepButton } from './step-button';

interface CountFieldProps {
  readonly label: string;
  readonly fewer: string;
  readonly more: string;
  readonly value: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}

/** The labels are read and not shown: what is counted stands beside it. */
export function CountField({ label, fewer, more, value, most, onChange }: CountFieldProps) {
  const set = (count: number): void => onChange(Math.min(most, Math.max(0, count)));
  return (
    <span className={styles.field}>
      <StepButton label={fewer} sign="−" onPress={() => set(value - 1)} />
      <input
        type="text"
        inputMode="numeric"
        autoComplete="off"
        className={classNames(fieldStyles.control, styles.figure)}
        aria-label={label}
        value={value}
        onFocus={({ target }) => target.select()}
        onChange={({ target }) => set(Number(target.value.replace(/\D/gu, '')))}
      />
      <StepButton label={more} sign="+" onPress={() => set(value + 1)} />
    </span>
  );
}
