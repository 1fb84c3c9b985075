/** The page of a phone: a slim head with the two words, and what is promised below. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from '../../parts/language-switch';
import { classNames } from '../../ui/class-names';
import { Icon } from '../../ui/icon';
import layoutStyles from '../../ui/layout.module.css';
import { Mark } from '../../ui/mark';
import printStyles from '../../ui/print.module.css';
import styles from './join.module.css';

/** What is promised, and how far it goes. */
function PromiseText() {
  const { t } = useTranslation('join');
  const lines = t('promise.detail', { returnObjects: true });
  return (
    <footer className={classNames(printStyles.offPaper, styles.promise)}>
      <p className={styles.promised}>
        <Icon name="lock" /> <span>{t('promise.text')}</span>
      </p>
      <details>
        <summary>{t('promise.how')}</summary>
        <div className={layoutStyles.stackM}>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      </details>
      <div className={styles.language}>
        <LanguageSwitch />
      </div>
    </footer>
  );
}

interface JoinPageProps {
  /** Null where one is in no room, or still compares them. */
  readonly words: readonly string[] | null;
  readonly children: ReactNode;
}

export function JoinPage({ words, children }: JoinPageProps) {
  const { t } = useTranslation('join');
  return (
    <div className={styles.page}>
      <header className={classNames(printStyles.offPaper, styles.head)}>
        <span className={styles.name}>
          <Mark />
          {t('appName')}
        </span>
        {words !== null && (
          <span className={styles.headWords}>
            {t('words.label')} <span translate="no">{words.join(' · ')}</span>
          </span>
        )}
      </header>
      <main id="inhoud" tabIndex={-1} className={classNames(layoutStyles.stack2xl, styles.main)}>
        {children}
        <PromiseText />
      </main>
    </div>
  );
}
