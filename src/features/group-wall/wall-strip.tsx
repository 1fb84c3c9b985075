/**
 * A line below the wall, for whoever sits at the keys: which there are, and a button for the full screen. It takes room
 * of its own, so that it lies over no word of the wall, and it goes when it was read.
 */
import { useTranslation } from 'react-i18next';
import { toggleFullScreen, useIsFullScreen } from './full-screen';
import styles from './group-wall.module.css';

export function WallStrip({ keys = null }: { readonly keys?: string | null }) {
  const { t } = useTranslation('groupWall');
  const isFull = useIsFullScreen();
  return (
    <div className={styles.strip}>
      {keys !== null && <p>{keys}</p>}
      {!isFull && (
        <button type="button" className={styles.fill} onClick={toggleFullScreen}>
          {t('fill')}
        </button>
      )}
    </div>
  );
}
