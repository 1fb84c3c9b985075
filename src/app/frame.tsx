/** Head and foot of every page but the player, the skip link, and what the vault has to say. */
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink } from 'react-router';
import { DisplaySettings } from '../state/display-settings';
import { usePaths } from '../state/paths';
import { VaultStatus } from '../state/vault-status';
import { classNames } from '../ui/class-names';
import { Icon } from '../ui/icon';
import styles from './frame.module.css';
import { VaultNotices } from './vault-notices';

/** Where a wrong text can be reported; set by who hosts the app. */
const reportAddress: string | undefined = import.meta.env.VITE_REPORT_ADDRESS;

function Mark() {
  return (
    <svg
      viewBox="0 0 30 24"
      width="30"
      height="24"
      className={styles.mark}
      aria-hidden="true"
      focusable="false"
    >
      <path d="M1 1h28v22H1zM15 1v22" />
      <circle cx="15" cy="12" r="4.5" />
    </svg>
  );
}

export function Frame({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('general');
  const paths = usePaths();
  const [menuOpen, setMenuOpen] = useState(false);
  const links = [
    { to: paths.programme, label: t('nav.programme') },
    { to: paths.sources, label: t('nav.sources') },
    { to: paths.help, label: t('nav.help') },
  ];
  return (
    <>
      <button
        type="button"
        className={styles.skip}
        onClick={() => document.getElementById('inhoud')?.focus()}
      >
        {t('skip')}
      </button>
      <header className={styles.head}>
        <Link to={paths.start} className={styles.name}>
          <Mark />
          {t('appName')}
        </Link>
        <nav aria-label={t('nav.label')} className={classNames(styles.nav, menuOpen && styles.navOpen)}>
          <ul>
            {links.map(({ to, label }) => (
              <li key={to}>
                <NavLink to={to} onClick={() => setMenuOpen(false)}>
                  {label}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles.tools}>
          <VaultStatus />
          <DisplaySettings />
          <button
            type="button"
            className={styles.menu}
            aria-expanded={menuOpen}
            onClick={() => setMenuOpen(!menuOpen)}
          >
            <Icon name="menu" /> {t('menu')}
          </button>
        </div>
      </header>
      <VaultNotices />
      <main id="inhoud" tabIndex={-1}>
        {children}
      </main>
      <footer className={styles.foot}>
        <nav aria-label={t('footer.label')}>
          <ul>
            <li>
              <Link to={paths.help}>{t('footer.help')}</Link>
            </li>
            <li>
              <Link to={paths.sources}>{t('footer.sources')}</Link>
            </li>
            <li>
              <Link to={paths.accessibility}>{t('footer.accessibility')}</Link>
            </li>
            <li>
              <Link to={paths.privacy}>{t('footer.privacy')}</Link>
            </li>
            <li>
              <Link to={paths.about}>{t('footer.about')}</Link>
            </li>
            {reportAddress !== undefined && (
              <li>
                <a href={`mailto:${reportAddress}`}>{t('footer.report')}</a>
              </li>
            )}
          </ul>
        </nav>
      </footer>
    </>
  );
}
