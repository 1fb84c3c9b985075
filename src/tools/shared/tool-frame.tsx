/** The head of every conversation tool: which tools there are, the title, and whether what one writes is kept. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { Keeping } from '../../parts/keeping';
import { paths } from '../../state/addresses';
import { OpenLink } from '../../state/opened';
import { useDocumentTitle } from '../../state/use-document-title';
import { classNames } from '../../ui/class-names';
import printStyles from '../../ui/print.module.css';
import screenStyles from '../../ui/screen.module.css';
import textStyles from '../../ui/text.module.css';
import { toolsInBar } from './registry';
import styles from './tool-frame.module.css';

/** The tools of the bar, and behind them what keeps count of all of them. */
const tabs = [...toolsInBar, 'conversations', 'occasions'] as const;

interface ToolFrameProps {
  readonly title: string;
  /** What the tool is for, in a sentence or two. */
  readonly intro?: string | undefined;
  /** Left out where a tool keeps nothing. */
  readonly keeps?: boolean;
  /** Only what stands in it, without a head. */
  readonly isBare?: boolean;
  /** What is open in the tool gives the document its title itself. */
  readonly titlesItself?: boolean;
  readonly children: ReactNode;
}

export function ToolFrame({
  title,
  intro,
  keeps = true,
  isBare = false,
  titlesItself = false,
  children,
}: ToolFrameProps) {
  const { t } = useTranslation('tools');
  const { t: general } = useTranslation('general');
  const { pathname } = useLocation();
  useDocumentTitle(titlesItself ? null : `${title} – ${general('appName')}`);
  const to = (tab: (typeof tabs)[number]): string =>
    tab === 'conversations' || tab === 'occasions' ? paths[tab] : paths.tool(tab);
  return (
    <div className={styles.page}>
      {!isBare && (
        <div className={classNames(printStyles.offPaper, styles.head)}>
          <h1 tabIndex={-1}>{title}</h1>
          <nav aria-label={t('nav.label')} className={classNames(screenStyles.wideOnly, styles.tabs)}>
            <ul>
              {tabs.map((tab) => (
                <li key={tab}>
                  <OpenLink
                    to={to(tab)}
                    className={textStyles.plainLink}
                    aria-current={pathname === to(tab) ? 'page' : undefined}
                  >
                    {t(`nav.${tab}`)}
                  </OpenLink>
                </li>
              ))}
            </ul>
          </nav>
          <p className={classNames(screenStyles.narrowOnly, styles.all)}>
            <Link to={paths.tools}>{t('nav.all')}</Link>
          </p>
        </div>
      )}
      {intro !== undefined && <p className={classNames(printStyles.offPaper, styles.intro)}>{intro}</p>}
      {keeps && <Keeping />}
      {children}
    </div>
  );
}
