/** How what is written in a tool is kept in the mode that is on; it often is about others too. */
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PolicyWords } from '../../parts/by-policy';
import { paths } from '../../state/addresses';
import { usePolicy } from '../../state/policy';
import { useVaultView } from '../../state/services';
import { classNames } from '../../ui/class-names';
import printStyles from '../../ui/print.module.css';
import styles from './tool-frame.module.css';

/**
 * Recommends a passphrase, before anything is written. From then on the line of the frame speaks, and no screen says
 * two things about keeping.
 */
export function Protection() {
  const { t } = useTranslation('tools');
  const { mode, access, save } = useVaultView();
  const { keeping } = usePolicy();
  const works = access === 'writer' || access === 'reader';
  if (!works || save.kind !== 'nothing-to-save') return null;
  if (mode === 'session' && keeping === 'none')
    return (
      <p className={classNames(printStyles.offPaper, styles.protection)} data-keeping>
        <PolicyWords part="keeping" />
      </p>
    );
  return (
    <p className={classNames(printStyles.offPaper, styles.protection)} data-keeping>
      <span>{t(`protection.${mode}`)}</span>{' '}
      {mode !== 'passphrase' && <Link to={paths.vault}>{t('protection.vault')}</Link>}
    </p>
  );
}
