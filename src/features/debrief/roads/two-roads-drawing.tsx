/** Two roads as one picture: together until they part, then level beside each other, drawn alike. */
import { useTranslation } from 'react-i18next';
import type { PartedRoads } from '../../../core/debrief/parting';
import { pathOf, type Segment } from './road-drawing';
import styles from './two-roads.module.css';

const STEP = 96;
const AXIS = 60;
/** Room for the name of a road after its end. */
const NAME = 140;
const ROWS = [24, 96] as const;

/** The picture; hidden from assistive technology, because the words beside it say the same. */
export function TwoRoadsDrawing({ shared, here, there }: PartedRoads) {
  const { t } = useTranslation('debrief');
  const names = [t('twoRoads.this'), t('twoRoads.other')];
  const splitsAt = 24 + shared.length * STEP;
  const longest = Math.max(here.decisions.length, there.decisions.length);
  const width = splitsAt + (longest + 1) * STEP + NAME;
  return (
    <svg
      className={styles.drawing}
      width={width}
      viewBox={`0 0 ${width} 120`}
      aria-hidden="true"
      focusable="false"
    >
      <path className={styles.line} d={`M24 ${AXIS}H${splitsAt}`} />
      {[here, there].map((road, index) => {
        const y = ROWS[index] ?? AXIS;
        const end = splitsAt + (road.decisions.length + 1) * STEP;
        const bent: Segment[] = [
          { from: { x: splitsAt, y: AXIS }, to: { x: splitsAt + 58, y } },
          { from: { x: splitsAt + 58, y }, to: { x: road.ending === null ? end - STEP : end, y } },
        ];
        return (
          <g key={y}>
            <path className={styles.line} d={pathOf(bent)} />
            {road.ending === null && <path className={styles.open} d={`M${end - STEP} ${y}H${end}`} />}
            {road.decisions.map((decision, column) => (
              <circle
                key={decision.stepIndex}
                className={styles.node}
                cx={splitsAt + (column + 1) * STEP - 10}
                cy={y}
                r={9}
              />
            ))}
            {road.ending !== null && <circle className={styles.end} cx={end} cy={y} r={9} />}
            {road.ending !== null && <circle className={styles.dot} cx={end} cy={y} r={3.5} />}
            <text className={styles.roadName} x={end + 20} y={y + 5}>
              {names[index]}
            </text>
          </g>
        );
      })}
      <circle className={styles.node} cx={24} cy={AXIS} r={6} />
      {shared.map((decision, index) => (
        <circle
          key={decision.stepIndex}
          className={styles.node}
          cx={24 + (index + 0.6) * STEP}
          cy={AXIS}
          r={9}
        />
      ))}
    </svg>
  );
}
