/** The state of the vault in a few words, for the head of every page; leads to the vault. */
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { paths } from '../state/addresses';
import { useVaultView } from '../state/services';
import { classNames } from '../ui/class-names';
import { Icon } from '../ui/icon';
import printStyles from '../ui/print.module.css';
import hiddenStyles from '../ui/visually-hidden.module.css';
import styles from './head-item.module.css';

/**
 * What the head may say; 'device' and 'passphrase' only while nothing is wrong. At the deliberation of a group that is
 * kept on this device while it lasts, 'held': the tool says so too, and until when.
 */
function useStatus():
  | 'held'
  | 'session'
  | 'device'
  | 'passphrase'
  | 'locked'
  | 'reader'
  | 'barred'
  | 'problem' {
  const { mode, access, save, held } = useVaultView();
  const { pathname } = useLocation();
  const holds = pathname === paths.tool('moreel-beraad') && held.some(({ kept }) => kept === 'stored');
  if (mode === 'session') return holds ? 'held' : 'session';
  if (access === 'reader' || access === 'locked' || access === 'barred') return access;
  return access !== 'writer' || save.kind === 'unsaved' ? 'problem' : mode;
}

/** The link; its icon repeats the words, which are left to assistive technology where there is no room. */
export function VaultStatus() {
  const { t } = useTranslation('general');
  const status = useStatus();
  return (
    <Link to={paths.vault} className={classNames(printStyles.offPaper, styles.item)}>
      <Icon
        name={
          status === 'problem'
            ? 'warning'
            : status === 'session' || status === 'reader' || status === 'barred'
              ? 'lock-open'
              : 'lock'
        }
      />
      <span className={hiddenStyles.untilRoomy}>{t(`vault.${status}`)}</span>
    </Link>
  );
}
