/** The options of a decision, with the letters that are on the cards and on paper. */
import type { ReactNode } from 'react';
import type { RoomOption } from '../../core/tools/group-session/material';
import { cutTo, sentencesOf } from '../../core/tools/group-session/sentences';
import circleStyles from './wall-circles.module.css';
import styles from './wall-options.module.css';
import type { Way } from './ways';

/** What of an option is shown; the rest is said aloud. */
type Told = Way['option'];

/** How many letters of a deed stand on two lines, or on one, beside what was given for it. */
const lettersOf = { short: 56, brief: 26 } as const;

/** A text as far as there is room for it; where it goes on is to be seen. */
function asFarAs(text: string, told: Told): string {
  if (told !== 'first' && told !== 'short' && told !== 'brief') return text;
  const first = sentencesOf(text)[0] ?? text;
  if (told === 'first') return first === text.trim() ? first : `${first} …`;
  const [begin = first, rest] = cutTo(first, lettersOf[told]);
  return rest === undefined ? begin : `${begin.replace(/[,;:.]$/, '')} …`;
}

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
        <span className={styles.act}>{asFarAs(act, told)}</span>
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

/** What the room chose from, below what it talks about: the sentence of each, or its deed where it has none. */
export function Sentences({
  options,
  told,
}: {
  readonly options: readonly RoomOption[];
  readonly told: Told;
}) {
  return (
    <ol className={styles.sentences}>
      {options.map(({ id, letter, act, words }) => (
        <li key={id} className={styles.sentence}>
          <span className={circleStyles.letter}>{letter}</span>
          <span>{words === null ? asFarAs(act, told) : `‘${words}’`}</span>
        </li>
      ))}
    </ol>
  );
}
