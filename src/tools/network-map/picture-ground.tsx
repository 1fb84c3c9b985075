/** What the contacts stand on: the rings and their names, the sectors and the names of the circles. */
import { useTranslation } from 'react-i18next';
import { polar, type Stage, sectors } from '../../core/tools/network-map/layout';
import { type MapVersion, rings } from '../../core/tools/network-map/network-map';
import { useNames } from './contact-names';
import styles from './picture.module.css';

/** The name of a circle is written away from the middle; on a phone from the edge of the screen inward. */
function anchorAt(fromCentre: number, isNarrow: boolean): 'start' | 'middle' | 'end' {
  if (isNarrow) return fromCentre > 0 ? 'end' : 'start';
  if (Math.abs(fromCentre) < 30) return 'middle';
  return fromCentre > 0 ? 'start' : 'end';
}

interface GroundProps {
  readonly version: MapVersion;
  readonly stage: Stage;
  readonly width: number;
  readonly isNarrow: boolean;
}

export function Ground({ version, stage, width, isNarrow }: GroundProps) {
  const names = useNames(version);
  const { outer } = stage.radii;
  return (
    <>
      {[...rings].reverse().map((ring) => (
        <circle
          key={ring}
          cx={stage.centreX}
          cy={stage.centreY}
          r={stage.radii[ring]}
          className={styles[ring]}
        />
      ))}
      {sectors(version).map(({ circle, from, to }) => {
        const inside = polar(stage, from, stage.heart);
        const outside = polar(stage, from, outer);
        const label = polar(stage, (from + to) / 2, outer + (isNarrow ? 8 : 18));
        return (
          <g key={circle}>
            {version.circles.length > 1 && (
              <line x1={inside.x} y1={inside.y} x2={outside.x} y2={outside.y} className={styles.edge} />
            )}
            <text
              x={isNarrow ? (label.x > stage.centreX ? width - 2 : 2) : label.x}
              y={label.y}
              textAnchor={anchorAt(label.x - stage.centreX, isNarrow)}
              dominantBaseline="middle"
              className={styles.circle}
            >
              {names.circleOf(circle)}
            </text>
          </g>
        );
      })}
    </>
  );
}

/** The names of the rings, over the lines and under the contacts. */
export function RingNames({ stage }: { readonly stage: Stage }) {
  const { t } = useTranslation('networkMap');
  const { inner, middle, outer } = stage.radii;
  const from = { inner: stage.heart, middle: inner, outer: middle };
  const to = { inner, middle, outer };
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a text in a drawing cannot have focus
    <g aria-hidden="true">
      {rings.map((ring) => (
        <text
          key={ring}
          x={stage.centreX + (from[ring] + to[ring]) / 2}
          y={stage.centreY - 12}
          textAnchor="middle"
          className={styles.ring}
        >
          {t(`rings.${ring}.name`)}
        </text>
      ))}
    </g>
  );
}
