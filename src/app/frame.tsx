/** Head and foot of every page but the player, and what the vault has to say. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, matchPath, useLocation } from 'react-router';
import { useLangMark } from '../i18n/lang-mark';
import { DisplaySettings } from '../parts/display-settings';
import { LanguageSwitch } from '../parts/language-switch';
import { LearningSystemNotice } from '../parts/learning-system';
import { VaultStatus } from '../parts/vault-status';
import { paths, patterns } from '../state/addresses';
import { useGroupAtWork, useIsOnWall, useWallEnds } from '../state/group-room';
import { useIsLeading } from '../state/group-session';
import { useServices } from '../state/services';
import { classNames } from '../ui/class-names';
import { Icon } from '../ui/icon';
import { Mark } from '../ui/mark';
import printStyles from '../ui/print.module.css';
import textStyles from '../ui/text.module.css';
import { DueNotice } from './due-notice';
import styles from './frame.module.css';
import { VaultNotices } from './vault-notices';

/** Whether a page belongs to the conversation tools; the network map has an entry of its own. */
function isConversation(pathname: string): boolean {
  if (pathname === paths.tool('netwerkkaart')) return false;
  return [paths.tools, paths.conversations, paths.occasions].some((place) => pathname.startsWith(place));
}

function Head({ isAtWork }: { readonly isAtWork: boolean }) {
  const { t } = useTranslation('general');
  const { library, policy } = useServices();
  const { house } = library;
  const dutch = useLangMark('nl');
  const { pathname } = useLocation();
  const [menuOpenAt, setMenuOpenAt] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  // Open at one address only: it closes on arrival, whichever way one went.
  const menuOpen = menuOpenAt === pathname;
  useEffect(() => {
    if (!menuOpen) return undefined;
    const closeOnEscape = ({ key }: KeyboardEvent): void => {
      if (key !== 'Escape') return;
      setMenuOpenAt(null);
      button.current?.focus();
    };
    document.addEventListener('keydown', closeOnEscape);
    return () => document.removeEventListener('keydown', closeOnEscape);
  }, [menuOpen]);
  const inProgramme =
    pathname === paths.start ||
    pathname.startsWith(paths.refresh) ||
    matchPath({ path: patterns.module, end: false }, pathname) !== null;
  const links = [
    { to: paths.programme, label: t('nav.programme'), holds: inProgramme },
    ...(policy.networkMap
      ? [{ to: paths.tool('netwerkkaart'), label: t('nav.networkMap'), holds: false }]
      : []),
    { to: paths.tools, label: t('nav.conversation'), holds: isConversation(pathname) },
    { to: paths.group, label: t('nav.group'), holds: false },
    { to: paths.sources, label: t('nav.sources'), holds: false },
    { to: paths.help, label: t('nav.help'), holds: false },
  ];
  const searchLink = (
    <Link
      to={paths.search}
      className={classNames(textStyles.plainLink, styles.search)}
      aria-current={pathname === paths.search ? 'page' : undefined}
      onClick={() => setMenuOpenAt(null)}
    >
      <Icon name="search" />
      <span className={styles.searchWord}>{t('nav.search')}</span>
    </Link>
  );
  return (
    <header className={classNames(printStyles.offPaper, styles.head)}>
      <Link to={paths.start} className={styles.name}>
        {house.logo === null ? (
          <Mark />
        ) : (
          <img src={house.logo.address} alt={house.logo.alt} lang={dutch} className={styles.logo} />
        )}
        {house.name === '' ? t('appName') : <span translate="no">{house.name}</span>}
      </Link>
      <button
        ref={button}
        type="button"
        className={styles.menu}
        aria-expanded={menuOpen}
        aria-controls="hoofdnavigatie"
        onClick={() => setMenuOpenAt(menuOpen ? null : pathname)}
      >
        <Icon name="menu" /> {t('menu')}
      </button>
      <nav
        id="hoofdnavigatie"
        aria-label={t('nav.label')}
        className={classNames(!menuOpen && styles.folded, styles.nav)}
      >
        <ul>
          {links.map(({ to, label, holds }) => (
            <li key={to}>
              <Link
                to={to}
                className={textStyles.plainLink}
                aria-current={pathname === to ? 'page' : holds ? 'true' : undefined}
                onClick={() => setMenuOpenAt(null)}
              >
                {label}
              </Link>
            </li>
          ))}
          {/* Where the head is a row it stands beside the other signs. */}
          <li className={styles.inMenu}>{searchLink}</li>
        </ul>
      </nav>
      <div className={styles.tools}>
        <span className={styles.inRow}>{searchLink}</span>
        {!isAtWork && <VaultStatus />}
        <LanguageSwitch />
        <DisplaySettings />
      </div>
    </header>
  );
}

function Foot() {
  const { t } = useTranslation('general');
  const { library } = useServices();
  // What the organisation says goes before what was set when the app was built.
  const reportAddress = library.house.report || (import.meta.env.VITE_REPORT_ADDRESS ?? '');
  const links = [
    { to: paths.help, label: t('footer.help') },
    { to: paths.search, label: t('footer.search') },
    { to: paths.sources, label: t('footer.sources') },
    { to: paths.accessibility, label: t('footer.accessibility') },
    { to: paths.privacy, label: t('footer.privacy') },
    { to: paths.accountability, label: t('footer.accountability') },
    { to: paths.about, label: t('footer.about') },
  ];
  return (
    <footer className={classNames(printStyles.offPaper, styles.foot)}>
      <nav aria-label={t('footer.label')}>
        <ul>
          {links.map(({ to, label }) => (
            <li key={to}>
              <Link to={to}>{label}</Link>
            </li>
          ))}
          {reportAddress !== '' && (
            <li>
              <a href={`mailto:${reportAddress}`}>{t('footer.report')}</a>
            </li>
          )}
        </ul>
      </nav>
    </footer>
  );
}

/**
 * A page in its frame. Before a group nothing is said of the vault, and on the wall there is no frame; where a group
 * session is led it has a head of its own.
 */
export function Frame({ children }: { readonly children: ReactNode }) {
  const isAtWork = useGroupAtWork();
  const isOnWall = useIsOnWall();
  const isLeading = useIsLeading();
  useWallEnds();
  if (isLeading) return children;
  return (
    <div className={styles.frame}>
      {!isOnWall && <Head isAtWork={isAtWork} />}
      {!isAtWork && <LearningSystemNotice />}
      {!isAtWork && <VaultNotices />}
      {!isAtWork && <DueNotice />}
      <main id="inhoud" tabIndex={-1} className={styles.main}>
        {children}
      </main>
      {!isOnWall && <Foot />}
    </div>
  );
}
