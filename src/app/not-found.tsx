/** An address that leads nowhere. */
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../state/addresses';
import { useDocumentTitle } from '../state/use-document-title';
import styles from './frame.module.css';

export function NotFound() {
  const { t } = useTranslation('general');
  useDocumentTitle(`${t('notFound.title')} – ${t('appName')}`);
  return (
    <div className={styles.plain}>
      <h1 tabIndex={-1}>{t('notFound.title')}</h1>
      <p>{t('notFound.text')}</p>
      <p>
        <Link to={paths.start}>{t('notFound.home')}</Link>
      </p>
    </div>
  );
}
