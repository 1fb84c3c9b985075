/**
 * The line of a tool with steps, lying down: walked, here, open. Every step is a button, for no step is locked.
 * On a narrow screen the line stands without words and a sentence says where one is.
 */
import { classNames } from '../../ui/class-names';
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
    <nav aria-label={label} className={styles.line}>
      <p className={styles.sentence}>{sentence}</p>
      <ol className={styles.steps}>
        {steps.map(({ id, name, state }) => (
          <li key={id} className={classNames(styles.step, styles[state])}>
            <button
              type="button"
              aria-current={state === 'here' ? 'step' : undefined}
              onClick={() => onGo(id)}
            >
              <span className={styles.node} aria-hidden="true" />
              <span className={styles.name}>{name}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
