/** The options of a decision, with the letters that are on the cards and on paper. */
import type { ReactNode } from 'react';
import type { RoomOption } from '../../core/tools/group-session/material';
import circleStyles from './wall-circles.module.css';
import styles from './wall-options.module.css';
import { sentencesOf, type Way } from './ways';

/** What of an option is shown; the rest is said aloud. */
type Told = Way['option'];

/** One option; below it, in a result, what was given for it. */
export function Option({
  option: { letter, act, words },
  told,
  children,
}: {
  readonly option: RoomOption;
  readonly told: Told;
  readonly children?: ReactNode;
}) {
  return (
    <li className={styles.option}>
      <span className={circleStyles.letter}>{letter}</span>
      <div className={styles.said}>
        <span className={styles.act}>{told === 'first' ? (sentencesOf(act)[0] ?? act) : act}</span>
        {told === 'words' && words !== null && <span className={styles.words}>{`‘${words}’`}</span>}
      </div>
      {children}
    </li>
  );
}

/** All of them, for a vote. */
export function Options({ options, told }: { readonly options: readonly RoomOption[]; readonly told: Told }) {
  return (
    <ol className={styles.options}>
      {options.map((option) => (
        <Option key={option.id} option={option} told={told} />
      ))}
    </ol>
  );
}
