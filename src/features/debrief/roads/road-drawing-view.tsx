/** The lines and nodes of the road map. A picture only: its texts stand in the list that lies over it. */
import { classNames } from '../../../ui/class-names';
import { pathOf, type RoadDrawing, type RoadNode } from './road-drawing';
import styles from './road-drawing.module.css';
import mapStyles from './road-map.module.css';

/**
 * Draws a laid-out road map; hidden from assistive technology, because the list says the same. The walked
 * road draws itself once: `isDrawn` says that it has, `onDrawn` is called when it does.
 */
export function RoadDrawingView({
  drawing,
  isDrawn,
  onDrawn,
}: {
  readonly drawing: RoadDrawing;
  readonly isDrawn: boolean;
  readonly onDrawn: () => void;
}) {
  return (
    <svg
      className={mapStyles.picture}
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      preserveAspectRatio="xMinYMin meet"
      aria-hidden="true"
      focusable="false"
    >
      {drawing.roads.map((road) => (
        <g key={`${road.key} ${pathOf(road.segments)}`}>
          <path className={styles.untakenLine} d={pathOf(road.segments)} />
          {road.bar !== null && (
            <line
              className={styles.stopBar}
              x1={road.bar.x}
              x2={road.bar.x}
              y1={road.bar.y - 7}
              y2={road.bar.y + 7}
            />
          )}
        </g>
      ))}
      {drawing.walked.map((segment) => (
        <path
          key={segment.from.y}
          className={classNames(styles.walkedLine, !isDrawn && styles.drawing)}
          d={pathOf([segment])}
          pathLength={1}
          onAnimationEnd={onDrawn}
        />
      ))}
      {drawing.start !== null && (
        <circle className={styles.walkedNode} cx={drawing.start.x} cy={drawing.start.y} r={6} />
      )}
      {drawing.nodes.map((node) => (
        <Sign key={node.key} node={node} />
      ))}
    </svg>
  );
}

function Sign({ node: { kind, at } }: { readonly node: RoadNode }) {
  switch (kind) {
    case 'walked':
      return <circle className={styles.walkedNode} cx={at.x} cy={at.y} r={10} />;
    case 'untaken':
      return <circle className={styles.openNode} cx={at.x} cy={at.y} r={8} />;
    case 'here':
      return <circle className={styles.hereNode} cx={at.x} cy={at.y} r={10} />;
    case 'ending':
      return (
        <>
          <circle className={styles.openNode} cx={at.x} cy={at.y} r={9} />
          <circle className={styles.endingDot} cx={at.x} cy={at.y} r={3.5} />
        </>
      );
  }
}
