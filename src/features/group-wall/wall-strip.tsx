/**
 * A line below the wall, for whoever sits at the keys or stands at the screen: which keys there are, what the room can
 * choose, and a button for the full screen. It takes room of its own, so that it lies over no word of the wall, and it
 * goes when it was read.
 */
import { useTranslation } from 'react-i18next';
import { toggleFullScreen, useIsFullScreen } from './full-screen';
import styles from './group-wall.module.css';

interface WallStripProps {
  readonly keys?: string | null;
  /** The letters of the options that can be pressed here. */
  readonly letters?: readonly string[];
  readonly onLetter?: (letter: string) => void;
}

export function WallStrip({ keys = null, letters = [], onLetter }: WallStripProps) {
  const { t } = useTranslation('groupWall');
  const isFull = useIsFullScreen();
  return (
    <div className={styles.strip}>
      {keys !== null && <p>{keys}</p>}
      {letters.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a row of presses with a name, and no set of fields
        <div role="group" aria-label={t('story.pick')} className={styles.letters}>
          {letters.map((letter) => (
            <button key={letter} type="button" className={styles.fill} onClick={() => onLetter?.(letter)}>
              {letter}
            </button>
          ))}
        </div>
      )}
      {!isFull && (
        <button type="button" className={styles.fill} onClick={toggleFullScreen}>
          {t('fill')}
        </button>
      )}
    </div>
  );
}
