/**
 * The line of a tool with steps, lying down: walked, here, open. Every step is a button, for no step is locked.
 * On a narrow screen the line stands without words and a sentence says where one is.
 */
import { classNames } from '../../ui/class-names';
import { LineNode } from '../../ui/line-node';
import printStyles from '../../ui/print.module.css';
import textStyles from '../../ui/text.module.css';
import hiddenStyles from '../../ui/visually-hidden.module.css';
import styles from './step-line.module.css';

/** A step as it stands on the line. */
interface LineStep {
  readonly id: string;
  readonly name: string;
  readonly state: 'walked' | 'here' | 'open';
}

interface StepLineProps {
  readonly label: string;
  /** 'Stap 3 van 6: Uw vragen'. */
  readonly sentence: string;
  readonly steps: readonly LineStep[];
  readonly onGo: (id: string) => void;
}

export function StepLine({ label, sentence, steps, onGo }: StepLineProps) {
  return (
    <nav aria-label={label} className={classNames(printStyles.offPaper, styles.line)}>
      <p className={classNames(textStyles.kicker, hiddenStyles.onWide)}>{sentence}</p>
      <ol className={styles.steps}>
        {steps.map(({ id, name, state }) => (
          <li key={id} className={classNames(styles.step, styles[state])}>
            <button
              type="button"
              aria-current={state === 'here' ? 'step' : undefined}
              onClick={() => onGo(id)}
            >
              <LineNode state={state} className={styles.node} />
              <span className={classNames(hiddenStyles.onNarrow, styles.name)}>{name}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
