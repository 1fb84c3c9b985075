/** One line of the debrief that opens in place. What is closed on screen is open on paper. */
import { type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { classNames } from '../../ui/class-names';
import textStyles from '../../ui/text.module.css';
import styles from './fold.module.css';

/** The line: where it belongs in a few words, a title, and below it, once pressed, the rest. */
export function Fold({
  kicker,
  title,
  lang,
  isAsked = false,
  startsOpen = isAsked,
  children,
}: {
  readonly kicker?: ReactNode;
  readonly title: string;
  /** The language of the title where it differs from the interface. */
  readonly lang: string | undefined;
  /** Whether the reader came for this: it starts open and gets the focus. */
  readonly isAsked?: boolean;
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}) {
  const id = useId();
  const line = useRef<HTMLElement>(null);
  // From there on it is the reader who opens and closes it.
  const [isOpenAtFirst] = useState(startsOpen);
  useEffect(() => {
    if (!isAsked) return;
    line.current?.focus();
    line.current?.scrollIntoView({ block: 'start' });
  }, [isAsked]);
  return (
    <section className={styles.item} aria-labelledby={id}>
      <details className={styles.fold} open={isOpenAtFirst || undefined}>
        <summary ref={line} className={classNames(styles.line, kicker !== undefined && styles.kicked)}>
          {kicker !== undefined && (
            <span className={classNames(textStyles.kicker, styles.kicker)}>{kicker}</span>
          )}
          <h2 id={id} className={styles.title} lang={lang}>
            {title}
          </h2>
        </summary>
        <div className={styles.body}>{children}</div>
      </details>
    </section>
  );
}

/** Opens every line in `page` for as long as it is being printed. */
export function useOpenOnPaper(page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let opened: readonly HTMLDetailsElement[] = [];
    const open = () => {
      opened = [...(page.current?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ?? [])];
      for (const line of opened) line.open = true;
    };
    const close = () => {
      for (const line of opened) line.open = false;
      opened = [];
    };
    window.addEventListener('beforeprint', open);
    window.addEventListener('afterprint', close);
    return () => {
      window.removeEventListener('beforeprint', open);
      window.removeEventListener('afterprint', close);
    };
  }, [page]);
}
