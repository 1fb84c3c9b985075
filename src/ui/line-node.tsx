/** A stop on a line of progress: solid where one was, the yellow spot where one is, open ahead. */
import { classNames } from './class-names';
import styles from './line-node.module.css';

/** Where a stop on the line stands. */
export type StopState = 'walked' | 'here' | 'open';

/** The drawing alone; what it says is also said in words. `className` places it on its line. */
export function LineNode({
  state,
  className,
}: {
  readonly state: StopState;
  readonly className?: string | undefined;
}) {
  return <span className={classNames(styles.node, styles[state], className)} aria-hidden="true" />;
}
