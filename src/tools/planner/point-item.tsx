/** One point in its place: its words, where it came from, and where it can go. */
import { useTranslation } from 'react-i18next';
import { type PlanPoint, type PointPlace, pointPlaces } from '../../core/tools/planner/plan';
import type { Direction } from '../../core/tools/planner/points';
import { useRecords } from '../../state/services';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import textStyles from '../../ui/text.module.css';
import { CarriedFrom } from '../shared/carry';
import { HintedField } from '../shared/hinted-field';
import { RemoveButton } from '../shared/removal';
import { About } from './about';
import styles from './planner.module.css';
import pointStyles from './points.module.css';

interface PointItemProps {
  readonly point: PlanPoint;
  readonly number: number;
  /** How many points stand in the same place. */
  readonly count: number;
  readonly onWrite: (words: Partial<Pick<PlanPoint, 'text' | 'why'>>) => void;
  readonly onPlace: (place: PointPlace) => void;
  readonly onMove: (direction: Direction) => void;
  readonly onRemove: () => void;
}

export function PointItem({ point, number, count, onWrite, onPlace, onMove, onRemove }: PointItemProps) {
  const { t } = useTranslation('planner');
  const origin = useRecords('carryItem').find(({ id }) => id === point.from)?.origin;
  const about = point.text.trim() === '' ? t('sort.point', { number }) : point.text;
  return (
    <li data-item={point.id} className={layoutStyles.stackSm}>
      <HintedField
        asked="text"
        label={t('sort.point', { number })}
        value={point.text}
        onChange={(text) => onWrite({ text })}
        rows={2}
      />
      {origin !== undefined && (
        <p className={classNames(textStyles.small, styles.small)}>
          <CarriedFrom origin={origin} />
        </p>
      )}
      {point.place === 'keep' && (
        <HintedField
          asked="text"
          label={t('sort.why')}
          value={point.why}
          onChange={(why) => onWrite({ why })}
          rows={2}
        />
      )}
      <div className={pointStyles.acts}>
        {pointPlaces
          .filter((place) => place !== point.place)
          .map((place) => (
            <Button key={place} kind="text" onClick={() => onPlace(place)}>
              {t(`sort.move.${place}`)}
              <About text={about} />
            </Button>
          ))}
        {(['up', 'down'] as const)
          .filter((direction) => (direction === 'up' ? number > 1 : number < count))
          .map((direction) => (
            <span key={direction} data-act={direction}>
              <Button kind="text" onClick={() => onMove(direction)}>
                {t(`sort.${direction}`)}
                <About text={about} />
              </Button>
            </span>
          ))}
        <RemoveButton label={t('remove.point')} about={about} onRemove={onRemove} />
      </div>
    </li>
  );
}
