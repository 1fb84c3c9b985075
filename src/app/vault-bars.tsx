/** The bars in which a person is told of the vault, with a way out; `vault-notices.tsx` says when there are any. */
import { type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { BarredWay, BarredWords } from '../parts/by-policy';
import { NotKept } from '../parts/keeping';
import { Unlock } from '../parts/unlock';
import { paths } from '../state/addresses';
import { downloadText } from '../state/download';
import { useServices, useVaultView } from '../state/services';
import { Button } from '../ui/button';
import { classNames } from '../ui/class-names';
import layoutStyles from '../ui/layout.module.css';
import printStyles from '../ui/print.module.css';
import { StatusMessage } from '../ui/status-message';
import type { SetAside } from '../vault/port';
import styles from './frame.module.css';

/** Gives the bytes of what could not be read to the person as a file. */
function download(parts: readonly SetAside[]): void {
  const hex = (bytes: Uint8Array): string =>
    [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const text = JSON.stringify(parts.map(({ key, reason, bytes }) => ({ key, reason, bytes: hex(bytes) })));
  downloadText('speelveld-apart-gezet.json', 'application/json', text);
}

function Notice({
  text,
  tone,
  way,
}: {
  readonly text: ReactNode;
  readonly tone: 'calm' | 'problem';
  readonly way?: ReactNode;
}) {
  return (
    <div className={layoutStyles.bar}>
      <StatusMessage tone={tone}>{text}</StatusMessage>
      {way}
    </div>
  );
}

/**
 * The notices, as calm bars above the page.
 * @param onPlayer leaves out what the player itself says beside the text.
 */
export function VaultBars({ onPlayer = false }: { readonly onPlayer?: boolean }) {
  const { t } = useTranslation('keeping');
  const { t: general } = useTranslation('general');
  const { vault } = useServices();
  const { mode, access, save, setAside, past } = useVaultView();
  const { pathname } = useLocation();
  const unreadable = setAside.filter(({ reason }) => reason !== 'newer');
  const takeOver = (
    <Button kind="text" onClick={() => void vault.takeOver()}>
      {t('notice.takeOver')}
    </Button>
  );
  const toVault = pathname !== paths.vault && <Link to={paths.vault}>{t('notice.toVault')}</Link>;
  const notices: ReactNode[] = [];
  if (mode !== 'session' && access === 'reader' && !onPlayer)
    notices.push(<Notice key="reader" tone="calm" text={t('notice.reader')} way={takeOver} />);
  if (mode !== 'session' && access === 'newer')
    notices.push(
      <Notice
        key="newer"
        tone="calm"
        text={t('notice.newer')}
        way={
          <Button kind="text" onClick={() => window.location.reload()}>
            {general('error.reload')}
          </Button>
        }
      />,
    );
  if (mode !== 'session' && access === 'unavailable') {
    const isInsecure = save.kind === 'unsaved' && save.failure.kind === 'insecure';
    notices.push(
      <Notice
        key="unavailable"
        tone="calm"
        text={t(isInsecure ? 'notice.insecure' : 'notice.unavailable')}
        way={
          !isInsecure && (
            <Button kind="text" onClick={() => void vault.retry()}>
              {t('keep.retry')}
            </Button>
          )
        }
      />,
    );
  }
  if (access === 'barred')
    notices.push(
      // Its texts are fetched for this only; the page does not wait for them.
      <Suspense key="barred" fallback={null}>
        <Notice tone="calm" text={<BarredWords />} way={<BarredWay />} />
      </Suspense>,
    );
  if (access === 'damaged')
    notices.push(<Notice key="damaged" tone="problem" text={t('notice.damaged')} way={toVault} />);
  if (past.lost !== null)
    notices.push(
      <Notice
        key="lost"
        tone="problem"
        text={t(past.lost.here ? 'notice.lostHere' : 'notice.lost')}
        way={
          <>
            {toVault}
            <Button kind="text" onClick={() => vault.acceptLoss()}>
              {t('notice.understood')}
            </Button>
          </>
        }
      />,
    );
  if (past.sheetLapsed && access === 'writer' && !onPlayer)
    notices.push(<Notice key="sheet" tone="calm" text={t('notice.sheetLapsed')} way={toVault} />);
  if (mode !== 'session' && access === 'writer' && save.kind === 'unsaved' && !onPlayer)
    notices.push(
      <div key="unsaved" className={layoutStyles.bar}>
        <NotKept failure={save.failure} />
      </div>,
    );
  if (access === 'locked' && pathname !== paths.vault && pathname !== paths.start)
    notices.push(
      <Notice
        key="locked"
        tone="calm"
        text={t(save.kind === 'not-kept' ? 'keep.waiting' : 'notice.locked')}
        way={<Unlock />}
      />,
    );
  if (unreadable.length > 0)
    notices.push(
      <Notice
        key="set-aside"
        tone="calm"
        text={t('notice.setAside', { count: unreadable.length })}
        way={
          <Button kind="text" onClick={() => download(unreadable)}>
            {t('notice.download')}
          </Button>
        }
      />,
    );
  return notices.length === 0 ? null : (
    <div className={classNames(layoutStyles.ruled, printStyles.offPaper, styles.notices)}>{notices}</div>
  );
}
