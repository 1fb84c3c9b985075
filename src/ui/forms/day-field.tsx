/** A day or a time, by the browser's own field, which knows the reader's calendar and keyboard. */
import { useId } from 'react';
import styles from '../field.module.css';
import layoutStyles from '../layout.module.css';
import textStyles from '../text.module.css';

interface DayFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** 'day': yyyy-mm-dd. 'time': HH:MM. */
  readonly kind?: 'day' | 'time';
  /** Null while nothing is filled in. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** Days and times as they are kept; browsers let one type years of five and six digits. */
const kept = /^\d{4}-\d{2}-\d{2}$|^\d{2}:\d{2}$/;

export function DayField({ label, hint, kind = 'day', value, onChange }: DayFieldProps) {
  const id = useId();
  return (
    <div className={layoutStyles.stackField}>
      <label htmlFor={id} className={textStyles.label}>
        {label}
      </label>
      <input
        id={id}
        type={kind === 'day' ? 'date' : 'time'}
        className={styles.control}
        autoComplete="off"
        // A year has four digits: browsers let one type more.
        max={kind === 'day' ? '9999-12-31' : undefined}
        value={value ?? ''}
        onChange={({ target }) => {
          if (target.value === '') onChange(null);
          else if (kept.test(target.value)) onChange(target.value);
        }}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className={textStyles.small}>
          {hint}
        </p>
      )}
    </div>
  );
}
