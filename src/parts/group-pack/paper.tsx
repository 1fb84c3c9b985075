/** What every page of the pack is made of: its head, lines to write on, sheets that are cut into cards. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from '../../ui/class-names';
import styles from './paper.module.css';

/** A part that begins on a page of its own, and may go on over more. */
export function PaperPage({
  kicker,
  aside,
  title,
  children,
}: {
  readonly kicker: string;
  /** On the right in the head. */
  readonly aside?: string;
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <section className={styles.page}>
      <p className={styles.head}>
        <span>{kicker}</span>
        {aside !== undefined && <span>{aside}</span>}
      </p>
      <h2 className={styles.title}>{title}</h2>
      {children}
    </section>
  );
}

/** A heading with what belongs to it; the heading never stands alone at the foot of a page. */
export function PaperPart({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className={styles.part}>
      <h4 className={styles.partTitle}>{title}</h4>
      {children}
    </div>
  );
}

/** Empty lines to write on; with `fills` they take all the room that is left. */
export function PaperLines({ count, fills = false }: { readonly count: number; readonly fills?: boolean }) {
  return (
    <div className={classNames(styles.lines, fills && styles.fills)}>
      {Array.from({ length: count }, (_, line) => `line ${line}`).map((line) => (
        <span key={line} />
      ))}
    </div>
  );
}

/** A sheet that is cut along the dashed lines: cards in two columns, or under each other. Its head says what it is. */
export function CutSheet({
  label,
  rows,
  columns,
  children,
}: {
  readonly label: string;
  readonly rows: 2 | 3 | 4;
  readonly columns: 1 | 2;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation('groupPack');
  return (
    <section className={styles.cutPage}>
      <p className={styles.cutHead}>
        <span>{label}</span>
        <span>{t('cut')}</span>
      </p>
      <div className={classNames(styles.cut, styles[`rows${rows}`], columns === 2 && styles.two)}>
        {children}
      </div>
    </section>
  );
}
