/** A choice from a list that is saved at once. */
import { useId } from 'react';
import type { Edit } from '../../../library/author-desk';
import selectStyles from '../../../ui/forms/select.module.css';
import textStyles from '../../../ui/text.module.css';
import styles from './edit.module.css';
import type { Option } from './editing';
import { Problem, useSaving } from './item-tools';

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChoose: (value: string) => void;
}

/** A labelled list to choose from; what is chosen stays to be seen also where the list does not have it. */
export function Select({ label, value, options, onChoose }: SelectProps) {
  const id = useId();
  const all = options.some((option) => option.value === value)
    ? options
    : [{ value, label: value }, ...options];
  return (
    <div className={styles.chosen}>
      <label htmlFor={id} className={textStyles.label}>
        {label}
      </label>
      <select
        id={id}
        className={selectStyles.select}
        value={value}
        onChange={(event) => onChoose(event.target.value)}
      >
        {all.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The same, saved as soon as something is chosen. */
export function SavedSelect({
  edits,
  ...rest
}: Omit<SelectProps, 'onChoose'> & { readonly edits: (value: string) => readonly Edit[] }) {
  const { saveNow, problem } = useSaving();
  return (
    <div className={styles.chosen}>
      <Select {...rest} onChoose={(value) => void saveNow(edits(value))} />
      <Problem>{problem}</Problem>
    </div>
  );
}
