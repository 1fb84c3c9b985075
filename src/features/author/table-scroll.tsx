/** Room for a table that may be wider than the page: it scrolls in its own region, by keyboard too. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './author.module.css';

/** Holds one table; its caption says what it is. */
export function TableScroll({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('author');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div role="group" aria-label={t('table')} tabIndex={0} className={styles.scroll}>
      {children}
    </div>
  );
}
