/** What the contacts stand on: the rings and their names, the sectors and the names of the circles. */
import { memo } from 'react';
import type { CircleName } from '../../core/tools/network-map/ground-labels';
import { polar, type Sector, type Stage } from '../../core/tools/network-map/layout';
import { type Ring, rings } from '../../core/tools/network-map/network-map';
import { classNames } from '../../ui/class-names';
import styles from './picture.module.css';
import { type PlacedNames, Words } from './picture-words';

interface GroundProps {
  readonly sectors: readonly Sector[];
  readonly stage: Stage;
  readonly names: readonly CircleName[];
}

/** Stands still as long as the sectors do. */
export const Ground = memo(function Ground({ sectors, stage, names }: GroundProps) {
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
      {sectors.length > 1 &&
        sectors.map(({ circle, from }) => {
          const inside = polar(stage, from, stage.heart);
          const outside = polar(stage, from, outer);
          return (
            <line
              key={circle}
              x1={inside.x}
              y1={inside.y}
              x2={outside.x}
              y2={outside.y}
              className={styles.edge}
            />
          );
        })}
      {names.map(({ circle, placed }) => (
        <Words key={circle} placed={placed} look={styles.circle} />
      ))}
    </>
  );
});

/** The ground of its own ring behind the name of a ring, where a line goes under it. */
const halos = { inner: styles.onInner, middle: styles.onMiddle, outer: styles.onOuter } as const;

/** The names of the rings, over the lines and under the contacts. */
export const RingNames = memo(function RingNames({ names }: { readonly names: PlacedNames<Ring> }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a text in a drawing cannot have focus
    <g aria-hidden="true">
      {[...names].map(([ring, placed]) => (
        <Words key={ring} placed={placed} look={classNames(styles.ring, halos[ring])} />
      ))}
    </g>
  );
});
