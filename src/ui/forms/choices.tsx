/** Native checkboxes and radios under one legend, in rows that are large enough to press. */
import { type ReactNode, useId } from 'react';
import choiceStyles from '../choice.module.css';
import styles from './choices.module.css';

interface Option<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  /** Behind the label, such as how many there are. */
  readonly aside?: string;
}

interface GroupProps<Value extends string> {
  readonly legend: string;
  readonly hint?: string;
  readonly options: readonly Option<Value>[];
}

function Legend({ legend, hint, hintId }: { legend: string; hint: string | undefined; hintId: string }) {
  return (
    <>
      <legend className={styles.legend}>{legend}</legend>
      {hint !== undefined && (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      )}
    </>
  );
}

/** One of several. */
export function Radios<Value extends string>({
  legend,
  hint,
  options,
  value,
  onChange,
  problem = null,
}: GroupProps<Value> & {
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  /** What is wrong with it, below the rows. */
  readonly problem?: ReactNode;
}) {
  const name = useId();
  const described = [
    ...(hint === undefined ? [] : [`${name}-hint`]),
    ...(problem === null ? [] : [`${name}-problem`]),
  ].join(' ');
  return (
    <fieldset className={styles.group} aria-describedby={described === '' ? undefined : described}>
      <Legend legend={legend} hint={hint} hintId={`${name}-hint`} />
      {options.map((option) => (
        <label key={option.value} className={styles.option}>
          <input
            className={choiceStyles.mark}
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
          {option.aside !== undefined && <span className={styles.aside}>{option.aside}</span>}
        </label>
      ))}
      {problem !== null && <div id={`${name}-problem`}>{problem}</div>}
    </fieldset>
  );
}

/** Any of several. */
export function Checks<Value extends string>({
  legend,
  hint,
  options,
  values,
  onChange,
}: GroupProps<Value> & {
  readonly values: readonly Value[];
  readonly onChange: (values: readonly Value[]) => void;
}) {
  const name = useId();
  return (
    <fieldset className={styles.group} aria-describedby={hint === undefined ? undefined : `${name}-hint`}>
      <Legend legend={legend} hint={hint} hintId={`${name}-hint`} />
      {options.map((option) => (
        <label key={option.value} className={styles.option}>
          <input
            className={choiceStyles.mark}
            type="checkbox"
            checked={values.includes(option.value)}
            onChange={(event) =>
              onChange(
                event.target.checked
                  ? [...values, option.value]
                  : values.filter((value) => value !== option.value),
              )
            }
          />
          <span>{option.label}</span>
          {option.aside !== undefined && <span className={styles.aside}>{option.aside}</span>}
        </label>
      ))}
    </fieldset>
  );
}
