/**
 * What waited behind the lock: an intention to look back on, said once, in one quiet line of the page on which the vault
 * was opened. Not where the page says it itself, and none of the person's words: others may look along.
 */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { matchPath, useLocation } from 'react-router';
import { isoDay } from '../core/shared/iso-day';
import { dueFirst, type Intention, isDue } from '../core/tools/intentions/intention';
import { LookBackLine } from '../parts/look-back-line';
import { paths, patterns } from '../state/addresses';
import { useRecords, useServices, useVaultView } from '../state/services';
import { classNames } from '../ui/class-names';
import layoutStyles from '../ui/layout.module.css';
import printStyles from '../ui/print.module.css';
import styles from './frame.module.css';

/** Pages that name what is due themselves, and all below them. */
const sayIt = [
  paths.conversations,
  paths.refresh,
  paths.occasions,
  paths.tool('voornemens'),
  paths.tool('gesprekswijzer'),
];

/** Whether a page names it: also that of the module it came from, and its debriefs. */
function saysIt(pathname: string, { module }: Intention): boolean {
  if (pathname === paths.start) return true;
  const at = matchPath({ path: patterns.module, end: false }, pathname);
  if (at !== null) return at.params.module === module;
  return sayIt.some((path) => matchPath({ path, end: false }, pathname) !== null);
}

export function DueNotice() {
  const { t } = useTranslation('general');
  const { access } = useVaultView();
  const { pathname } = useLocation();
  const { clock } = useServices();
  const intentions = useRecords('intention');
  const [seen, setSeen] = useState(access);
  const [openedAt, setOpenedAt] = useState<string | null>(null);
  if (seen !== access) {
    setSeen(access);
    if (access === 'locked') setOpenedAt(null);
    else if (seen === 'locked') setOpenedAt(pathname);
  }
  const today = isoDay(clock.now());
  const due = dueFirst(intentions, today);
  if (due === null || !isDue(due, today) || openedAt !== pathname || saysIt(pathname, due)) return null;
  return (
    <section
      aria-label={t('lookBack.title')}
      className={classNames(layoutStyles.ruled, printStyles.offPaper, styles.notices)}
    >
      <div className={layoutStyles.bar}>
        <LookBackLine intention={due}>{null}</LookBackLine>
      </div>
    </section>
  );
}
