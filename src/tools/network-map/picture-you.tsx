/** The person in the middle of the drawing. */
import { useTranslation } from 'react-i18next';
import { sizeInside } from '../../core/tools/network-map/boxes';
import type { Stage } from '../../core/tools/network-map/layout';
import styles from './picture.module.css';

/** A word that fits in its circle. */
export function You({ stage, letter }: { readonly stage: Stage; readonly letter: number }) {
  const { t } = useTranslation('networkMap');
  const size = sizeInside(t('picture.you'), stage.letter * letter, stage.you);
  return (
    <>
      <circle cx={stage.centreX} cy={stage.centreY} r={stage.you} className={styles.you} />
      <text
        x={stage.centreX}
        y={stage.centreY + 0.35 * size}
        textAnchor="middle"
        className={styles.youText}
        style={{ fontSize: `${size}px` }}
      >
        {t('picture.you')}
      </text>
    </>
  );
}
