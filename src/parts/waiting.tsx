/** A page on its way. Says so only when it takes long enough to be noticed. */
import { useTranslation } from 'react-i18next';
import styles from './waiting.module.css';

/** Takes the room of a page, so that the foot does not jump. */
export function Waiting() {
  const { t } = useTranslation('general');
  return (
    <p role="status" className={styles.waiting}>
      {t('loading')}
    </p>
  );
}
