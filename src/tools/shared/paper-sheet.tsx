/**
 * One sheet of A4 as it will be printed: a head, a title, parts with text, lines to write on, a foot. On the
 * screen it is an illustration of what the fields hold, so hidden from assistive technology; on paper it is
 * all there is.
 */
import type { ReactNode } from 'react';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import styles from './paper-sheet.module.css';

interface PaperSheetProps {
  readonly headLeft: string;
  readonly headRight: string;
  readonly title: string;
  readonly meta?: string;
  readonly foot: string;
  readonly children: ReactNode;
}

export function PaperSheet({ headLeft, headRight, title, meta, foot, children }: PaperSheetProps) {
  return (
    <div className={styles.sheet} aria-hidden="true" translate="no" data-sheet>
      <p className={styles.head}>
        <span>{headLeft}</span>
        <span>{headRight}</span>
      </p>
      <p className={styles.title}>{title}</p>
      {meta !== undefined && meta !== '' && <p className={styles.meta}>{meta}</p>}
      {children}
      <p className={styles.foot}>{foot}</p>
    </div>
  );
}

/** A part of the sheet under its own small head. */
export function SheetPart({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className={styles.part}>
      <p className={styles.partTitle}>{title}</p>
      {children}
    </div>
  );
}

/** Empty lines to write on by hand. */
export function WritingLines({ count }: { readonly count: number }) {
  return (
    <div className={classNames(layoutStyles.grid, styles.lines)}>
      {Array.from({ length: count }, (_, line) => `line ${line}`).map((line) => (
        <span key={line} />
      ))}
    </div>
  );
}
