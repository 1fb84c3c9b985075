/** The options of a decision, with the letters that are on the cards and on paper. */
import type { ReactNode } from 'react';
import type { RoomOption } from '../../core/tools/group-session/material';
import styles from './wall.module.css';

/** One option; below it, in a result, what was given for it. */
export function Option({
  option: { letter, act, words },
  hasWords,
  children,
}: {
  readonly option: RoomOption;
  readonly hasWords: boolean;
  readonly children?: ReactNode;
}) {
  return (
    <li className={styles.option}>
      <span className={styles.letter}>{letter}</span>
      <div className={styles.said}>
        <span className={styles.act}>{act}</span>
        {hasWords && words !== null && <span className={styles.words}>{`‘${words}’`}</span>}
      </div>
      {children}
    </li>
  );
}

/** All of them, for a vote. */
export function Options({
  options,
  hasWords,
}: {
  readonly options: readonly RoomOption[];
  readonly hasWords: boolean;
}) {
  return (
    <ol className={styles.options}>
      {options.map((option) => (
        <Option key={option.id} option={option} hasWords={hasWords} />
      ))}
    </ol>
  );
}
