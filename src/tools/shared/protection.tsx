/** How what is written in a tool is kept in the mode that is on; it often is about others too. */
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../state/addresses';
import { useVaultView } from '../../state/services';
import { classNames } from '../../ui/class-names';
import printStyles from '../../ui/print.module.css';
import styles from './tool-frame.module.css';

/**
 * Recommends a passphrase. Silent where something else is the matter with keeping: then the line of the frame
 * speaks, and a sentence about the mode would not be true.
 */
export function Protection() {
  const { t } = useTranslation('tools');
  const { mode, access, save } = useVaultView();
  const works = access === 'writer' || access === 'reader';
  if (!works || save.kind === 'unsaved') return null;
  return (
    <p className={classNames(printStyles.offPaper, styles.protection)}>
      {t(`protection.${mode}`)}{' '}
      {mode !== 'passphrase' && <Link to={paths.vault}>{t('protection.vault')}</Link>}
    </p>
  );
}
