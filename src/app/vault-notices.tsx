/** What a person must know of the vault on every page, with a way out. */
import { useTranslation } from 'react-i18next';
import { useServices, useVaultView } from '../state/services';
import { Button } from '../ui/button';
import { StatusMessage } from '../ui/status-message';
import type { SetAside } from '../vault/port';
import styles from './frame.module.css';

/** Gives the bytes of what could not be read to the person as a file. */
function download(parts: readonly SetAside[]): void {
  const hex = (bytes: Uint8Array): string =>
    [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const text = JSON.stringify(parts.map(({ key, reason, bytes }) => ({ key, reason, bytes: hex(bytes) })));
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'speelveld-apart-gezet.json';
  link.click();
  URL.revokeObjectURL(url);
}

export function VaultNotices() {
  const { t } = useTranslation('general');
  const { vault } = useServices();
  const { mode, access, setAside } = useVaultView();
  const problem = mode === 'device' && access !== 'writer' ? access : null;
  if (problem === null && setAside.length === 0) return null;
  return (
    <div className={styles.notices}>
      {problem !== null && (
        <div className={styles.notice}>
          <StatusMessage tone="calm">{t(`notice.${problem}`)}</StatusMessage>
          {problem === 'reader' && (
            <Button kind="text" onClick={() => void vault.takeOver()}>
              {t('notice.takeOver')}
            </Button>
          )}
        </div>
      )}
      {setAside.length > 0 && (
        <div className={styles.notice}>
          <StatusMessage tone="calm">{t('notice.setAside', { count: setAside.length })}</StatusMessage>
          <Button kind="text" onClick={() => download(setAside)}>
            {t('notice.download')}
          </Button>
        </div>
      )}
    </div>
  );
}
