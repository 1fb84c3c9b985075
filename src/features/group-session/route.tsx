/**
 * `/groep` while a session runs, or lies on this device: the page of who leads it, what is left of it, or that another
 * tab leads it.
 */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useHref } from 'react-router';
import { paths } from '../../state/addresses';
import { useSessionView } from '../../state/group-session';
import { useServices } from '../../state/services';
import { useDocumentTitle } from '../../state/use-document-title';
import { Button } from '../../ui/button';
import layoutStyles from '../../ui/layout.module.css';
import textStyles from '../../ui/text.module.css';
import styles from './after.module.css';
import { AfterPage } from './after-page';
import { LeadingPage } from './leading-page';
import { roomOpener } from './open-room';
import type { OpenRoom } from './use-room';

function Elsewhere() {
  const { t } = useTranslation('groupSession');
  useDocumentTitle(t('documentTitle'));
  const { groupSession } = useServices();
  return (
    <div className={styles.page}>
      <div className={layoutStyles.stackL}>
        <h1 tabIndex={-1}>{t('elsewhere.title')}</h1>
        <p className={textStyles.intro}>{t('elsewhere.text')}</p>
        <div>
          <Button onClick={() => void groupSession.look()}>{t('elsewhere.look')}</Button>
        </div>
      </div>
    </div>
  );
}

/** @param openRoom the room of phones in a test; left out: the one behind the relay of this place */
export function GroupSessionRoute({ openRoom }: { readonly openRoom?: OpenRoom }) {
  const join = useHref(paths.join);
  const opener = useMemo(
    () => openRoom ?? roomOpener(new URL(join, window.location.href).href),
    [openRoom, join],
  );
  const view = useSessionView();
  if (view.kind === 'running') return <LeadingPage running={view} openRoom={opener} />;
  if (view.kind === 'over') return <AfterPage session={view.session} erasure={view.erasure} />;
  return view.kind === 'elsewhere' ? <Elsewhere /> : null;
}
