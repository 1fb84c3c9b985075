/** 'De lijn': one grammar for all progress. Walked is solid, open is dotted, the yellow spot is here. */
import type { ReactNode } from 'react';
import { classNames } from './class-names';
import layoutStyles from './layout.module.css';
import { LineNode, type StopState } from './line-node';
import styles from './progress-line.module.css';

/** A stop: its state, and what stands beside it. */
export interface LineStop {
  readonly id: string;
  /** Null where nobody can tell; then nothing is drawn. */
  readonly state: StopState | null;
  readonly content: ReactNode;
}

interface ProgressLineProps {
  readonly stops: readonly LineStop[];
  readonly label: string;
}

/** The line as an ordered list. `content` says the state in words; the drawing repeats it. */
export function ProgressLine({ stops, label }: ProgressLineProps) {
  return (
    <ol className={layoutStyles.grid} aria-label={label}>
      {stops.map(({ id, state, content }) => (
        <li
          key={id}
          className={classNames(styles.stop, state === null ? styles.unknown : styles[state])}
          aria-current={state === 'here' ? 'step' : undefined}
        >
          {state !== null && <LineNode state={state} className={styles.node} />}
          <div className={styles.content}>{content}</div>
        </li>
      ))}
    </ol>
  );
}

/** The line as a small row without words, for the head of a phone. The words stand beside it. */
export function ProgressRow({
  stops,
}: {
  readonly stops: readonly { readonly id: string; readonly state: StopState }[];
}) {
  return (
    <span className={styles.row} aria-hidden="true">
      {stops.map(({ id, state }) => (
        <span key={id} className={classNames(styles.rowStop, styles[state])}>
          <LineNode state={state} className={styles.node} />
        </span>
      ))}
    </span>
  );
}
