/** Past the head, straight to the text. A button: with routes behind a #, a link to a place would change the route. */
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { paths } from '../state/addresses';
import { useIsOnWall } from '../state/group-room';
import { useAsksForWall } from '../state/story-on-wall';
import { classNames } from '../ui/class-names';
import printStyles from '../ui/print.module.css';
import styles from './frame.module.css';

/** The first thing on every page that a keyboard reaches; shows itself then. */
export function SkipLink() {
  const { t } = useTranslation('general');
  const { pathname } = useLocation();
  const isOnWall = useIsOnWall();
  const asksForWall = useAsksForWall();
  if (isOnWall || asksForWall || pathname === paths.groupWall) return null;
  return (
    <button
      type="button"
      className={classNames(printStyles.offPaper, styles.skip)}
      onClick={() => document.querySelector('main')?.focus()}
    >
      {t('skip')}
    </button>
  );
}
