/** Why something is not on the screen: the vault is locked, it is gone, or another tab writes. */
import { useTranslation } from 'react-i18next';
import { Unlock } from '../../parts/unlock';
import { useServices, useVaultView } from '../../state/services';
import { Button } from '../../ui/button';
import layoutStyles from '../../ui/layout.module.css';
import { StatusMessage } from '../../ui/status-message';

/** Whether what was kept cannot be seen now; then nothing may be said to be missing. */
export function useIsLocked(): boolean {
  return useVaultView().access === 'locked';
}

/** The address names a record that is not here. `gone` says so; behind a locked vault it may well be there. */
export function NotHere({ gone }: { readonly gone: string }) {
  const { t } = useTranslation('tools');
  const isLocked = useIsLocked();
  if (!isLocked) return <StatusMessage tone="calm">{gone}</StatusMessage>;
  return (
    <div className={layoutStyles.row}>
      <StatusMessage tone="calm">{t('notHere.locked')}</StatusMessage>
      <Unlock />
    </div>
  );
}

/** Nothing can be begun or kept here while another tab writes. */
export function RefusedHere() {
  const { t } = useTranslation('tools');
  const { t: keeping } = useTranslation('keeping');
  const { vault } = useServices();
  const { access } = useVaultView();
  if (access !== 'reader') return null;
  return (
    <div className={layoutStyles.row}>
      <StatusMessage tone="problem">{t('notHere.reader')}</StatusMessage>
      <Button kind="text" onClick={() => void vault.takeOver()}>
        {keeping('notice.takeOver')}
      </Button>
    </div>
  );
}
