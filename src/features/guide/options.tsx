/** The options with their letters, as the room sees them. */
import type { ReactNode } from 'react';
import type { RoomOption } from '../../core/tools/group-session/material';
import styles from './guide.module.css';

interface OptionsProps<Option extends RoomOption> {
  readonly options: readonly Option[];
  /** What there is to know of an option, below it. */
  readonly about?: (option: Option) => ReactNode;
}

export function Options<Option extends RoomOption>({ options, about }: OptionsProps<Option>) {
  return (
    <ul className={styles.options}>
      {options.map((option) => (
        <li key={option.id}>
          <strong>{`${option.letter}.`}</strong>
          <div>
            <p>
              {option.act}
              {option.words !== null && ` ‘${option.words}’`}
            </p>
            {about?.(option)}
          </div>
        </li>
      ))}
    </ul>
  );
}
