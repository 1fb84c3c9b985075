/** The one button. At most one primary on a screen; a deed that cannot be undone has its own look. */
import type { ReactNode } from 'react';
import styles from './button.module.css';
import { classNames } from './class-names';
import printStyles from './print.module.css';
import { told } from './told';

/** How a button looks. 'stage': white on the poster. 'text': a button that reads as a link. */
export type ButtonKind = 'primary' | 'secondary' | 'danger' | 'stage' | 'text';

interface ButtonProps {
  readonly kind?: ButtonKind;
  /** 'small': among small text. */
  readonly size?: 'small';
  readonly type?: 'button' | 'submit';
  readonly onClick?: () => void;
  /** The id of a text that says more. */
  readonly describedBy?: string;
  readonly pressed?: boolean;
  /** While it does its work: the label says what happens, a second press does nothing. */
  readonly busy?: boolean;
  readonly expanded?: boolean;
  readonly controls?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A button; its label is a verb that says what happens. */
export function Button({
  kind = 'secondary',
  size,
  type = 'button',
  onClick,
  describedBy,
  pressed,
  busy = false,
  expanded,
  controls,
  className,
  children,
}: ButtonProps) {
  return (
    <button
      type={type}
      className={classNames(
        printStyles.offPaper,
        styles.button,
        styles[kind],
        size === 'small' && styles.small,
        className,
      )}
      onClick={busy ? (event) => event.preventDefault() : onClick}
      aria-busy={busy || undefined}
      aria-describedby={describedBy}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-controls={controls}
    >
      {told(children)}
    </button>
  );
}

/** The look of a button for a link; the router's own link component wears it. */
export function buttonClass(kind: ButtonKind): string {
  return classNames(printStyles.offPaper, styles.button, styles[kind]);
}
