/** A whole number between two others. What is typed counts as soon as it is one; until then what was there stays. */
import { useId, useState } from 'react';
import { classNames } from '../class-names';
import styles from '../field.module.css';
import { Icon } from '../icon';
import layoutStyles from '../layout.module.css';
import textStyles from '../text.module.css';

interface NumberFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  /** Said once one leaves the field with something else in it. */
  readonly problem: string;
  readonly onChange: (value: number) => void;
}

export function NumberField({ label, hint, value, least, most, problem, onChange }: NumberFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState({ text: String(value), of: value, isLeft: true });
  if (typed.of !== value) setTyped({ text: String(value), of: value, isLeft: true });
  const isNumber = (text: string): boolean =>
    /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most;
  const isWrong = typed.isLeft && !isNumber(typed.text);
  const described = [...(hint === undefined ? [] : [`${id}-hint`]), ...(isWrong ? [`${id}-error`] : [])].join(
    ' ',
  );
  return (
    <div className={layoutStyles.stackField}>
      <label htmlFor={id} className={textStyles.label}>
        {label}
      </label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={least}
        max={most}
        className={classNames(styles.control, styles.number, isWrong && styles.wrong)}
        autoComplete="off"
        value={typed.text}
        onChange={({ target }) => {
          const text = target.value;
          const isTaken = isNumber(text);
          setTyped({ text, of: isTaken ? Number(text) : value, isLeft: false });
          if (isTaken) onChange(Number(text));
        }}
        onBlur={() => setTyped({ ...typed, isLeft: true })}
        aria-invalid={isWrong ? true : undefined}
        aria-describedby={described === '' ? undefined : described}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className={textStyles.small}>
          {hint}
        </p>
      )}
      {isWrong && (
        <p id={`${id}-error`} className={styles.error} role="alert">
          <Icon name="warning" /> {problem}
        </p>
      )}
    </div>
  );
}
