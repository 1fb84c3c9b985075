/**
 * `/groep` while a session runs, or lies on this device: the page of who leads it, what is left of it, or that another
 * tab leads it.
 */
import { useTranslation } from 'react-i18next';
import { useSessionView } from '../../state/group-session';
import { useServices } from '../../state/services';
import { useDocumentTitle } from '../../state/use-document-title';
import { Button } from '../../ui/button';
import layoutStyles from '../../ui/layout.module.css';
import textStyles from '../../ui/text.module.css';
import styles from './after.module.css';
import { AfterPage } from './after-page';
import { LeadingPage } from './leading-page';
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

export function GroupSessionRoute({ openRoom = null }: { readonly openRoom?: OpenRoom | null }) {
  const view = useSessionView();
  if (view.kind === 'running') return <LeadingPage running={view} openRoom={openRoom} />;
  if (view.kind === 'over') return <AfterPage session={view.session} erasure={view.erasure} />;
  return view.kind === 'elsewhere' ? <Elsewhere /> : null;
}
