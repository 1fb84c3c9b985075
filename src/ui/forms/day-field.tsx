/** A day or a time, by the browser's own field, which knows the reader's calendar and keyboard. */
import { type ReactNode, useId } from 'react';
import { classNames } from '../class-names';
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
  /** One leaves the field; `isHalf` when what stands in it is no whole day. */
  readonly onLeave?: (isHalf: boolean) => void;
  /** What is wrong with it, or asked about it, below the field. */
  readonly problem?: ReactNode;
}

/** Days and times as they are kept; browsers let one type years of five and six digits. */
const kept = /^\d{4}-\d{2}-\d{2}$|^\d{2}:\d{2}$/;

export function DayField({
  label,
  hint,
  kind = 'day',
  value,
  onChange,
  onLeave = () => undefined,
  problem = null,
}: DayFieldProps) {
  const id = useId();
  const hasProblem = problem !== null;
  const described = [...(hint === undefined ? [] : [`${id}-hint`]), ...(hasProblem ? [`${id}-problem`] : [])];
  return (
    <div className={layoutStyles.stackField}>
      <label htmlFor={id} className={textStyles.label}>
        {label}
      </label>
      <input
        id={id}
        type={kind === 'day' ? 'date' : 'time'}
        className={classNames(styles.control, hasProblem && styles.wrong)}
        autoComplete="off"
        // A year has four digits: browsers let one type more.
        max={kind === 'day' ? '9999-12-31' : undefined}
        value={value ?? ''}
        onChange={({ target }) => {
          if (target.value === '') onChange(null);
          else if (kept.test(target.value)) onChange(target.value);
        }}
        onBlur={({ target }) => onLeave(target.validity.badInput)}
        aria-invalid={hasProblem ? true : undefined}
        aria-describedby={described.length === 0 ? undefined : described.join(' ')}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className={textStyles.small}>
          {hint}
        </p>
      )}
      {hasProblem && <div id={`${id}-problem`}>{problem}</div>}
    </div>
  );
}
