/** A part of a long page to look something up in: its heading beside what it says, above it where there is no room. */
import { type ReactNode, useId } from 'react';
import { classNames } from './class-names';
import layoutStyles from './layout.module.css';
import textStyles from './text.module.css';
import styles from './titled-part.module.css';

export function TitledPart({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.part}>
      <h2 id={id} className={textStyles.subheading}>
        {title}
      </h2>
      <div className={classNames(layoutStyles.stackM, styles.said)}>{children}</div>
    </section>
  );
}
