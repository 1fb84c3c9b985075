/** The page of one record that is filled in steps: the line, the step one is at, the way on, and the sheet beside it. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import { GuideLine } from './guide-line';
import { Leave } from './leave';
import styles from './step-page.module.css';
import type { Guide } from './use-guide';
import { useHeadingFocus } from './use-heading-focus';

interface StepPageProps<Step extends string, Draft> {
  readonly guide: Guide<Step, Draft>;
  /** Those that take part, in order. */
  readonly steps: readonly Step[];
  readonly nameOf: (step: Step) => string;
  readonly title: string;
  readonly text?: string | undefined;
  /** What the next press leads to. */
  readonly onward: string;
  /** Does something else at the next press than going on. */
  readonly onOnward?: () => void;
  readonly isArrival: boolean;
  readonly onLeave: () => void;
  /** What the step asks. */
  readonly children: ReactNode;
  /** Below the way on. */
  readonly after?: ReactNode;
  /** What goes to paper; it stands beside the step. */
  readonly sheet?: ReactNode;
  /** Beside the step, on the screen alone. */
  readonly beside?: ReactNode;
  /** Below all of it. */
  readonly below?: ReactNode;
}

export function StepPage<Step extends string, Draft>({
  guide,
  steps,
  nameOf,
  title,
  text,
  onward,
  onOnward = guide.on,
  isArrival,
  onLeave,
  children,
  after,
  sheet,
  beside,
  below,
}: StepPageProps<Step, Draft>) {
  const { t } = useTranslation('tools');
  const heading = useHeadingFocus(guide.isFinished ? 'finished' : guide.step, isArrival);
  return (
    <div className={classNames(layoutStyles.stack2xl, styles.page)}>
      <div className={styles.line}>
        <GuideLine guide={guide} steps={steps} nameOf={nameOf} />
      </div>
      <div className={styles.work}>
        <div className={classNames(layoutStyles.stackField, styles.head)}>
          <h2 ref={heading} tabIndex={-1}>
            {title}
          </h2>
          {text !== undefined && <p>{text}</p>}
        </div>
        {children}
        <div className={classNames(layoutStyles.stackM, styles.onward)}>
          {!guide.isFinished && (
            <Button kind="primary" onClick={onOnward}>
              {onward}
            </Button>
          )}
          {guide.canGoBack && <Button onClick={guide.back}>{t('steps.back')}</Button>}
          {!guide.isFinished && <Leave onLeave={onLeave} />}
        </div>
        {after}
      </div>
      {sheet !== undefined && <div className={styles.sheet}>{sheet}</div>}
      {beside !== undefined && <div className={styles.beside}>{beside}</div>}
      {below !== undefined && <div className={styles.below}>{below}</div>}
    </div>
  );
}
