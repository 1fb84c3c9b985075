/**
 * The stage plan of a scene: who sits where and who looks at whom. It changes with the line being spoken.
 * The drawing is hidden from assistive technology; its caption says the same in words.
 */
import { classNames } from './class-names';
import styles from './floor-plan.module.css';
import { Furniture } from './floor-plan-furniture';
import {
  gazeLine,
  layOutStage,
  type StageMeasure,
  type StagePlace,
  type StageShape,
  stageMeasures,
} from './floor-plan-geometry';
import { VisuallyHidden } from './visually-hidden';

/** Someone on the stage. */
interface PlanPerson {
  readonly id: string;
  /** Beside the circle; empty for the player. */
  readonly name: string;
  readonly initials: string;
  readonly isYou: boolean;
  readonly speaks: boolean;
}

interface FloorPlanProps {
  readonly shape: StageShape;
  readonly seated: readonly PlanPerson[];
  readonly mentioned: readonly PlanPerson[];
  readonly gazes: readonly { readonly from: string; readonly to: string }[];
  readonly caption: string;
  /** 'stage' and 'wall': large, on the poster, where the caption is for assistive technology only. */
  readonly surface?: 'paper' | 'stage' | 'wall';
}

function Person({
  person,
  place,
  measure,
  dashed,
}: {
  readonly person: PlanPerson;
  readonly place: StagePlace;
  readonly measure: StageMeasure;
  readonly dashed: boolean;
}) {
  const { seat, nameRoom } = measure;
  const look = person.isYou ? styles.you : person.speaks ? styles.speaking : undefined;
  return (
    <g className={classNames(dashed && styles.dashed, look)}>
      <circle className={styles.seat} cx={place.x} cy={place.y} r={seat} />
      <text className={styles.initials} x={place.x} y={place.y} dy="0.35em">
        {person.initials}
      </text>
      {person.name !== '' && (
        <text
          className={styles.name}
          x={place.x}
          y={place.nameAbove ? place.y - seat - nameRoom * 0.35 : place.y + seat + nameRoom * 0.75}
        >
          {person.name}
        </text>
      )}
    </g>
  );
}

/** The plan with its caption. */
export function FloorPlanDrawing({
  shape,
  seated,
  mentioned,
  gazes,
  caption,
  surface = 'paper',
}: FloorPlanProps) {
  const measure = stageMeasures[surface];
  const own = seated.findIndex(({ isYou }) => isYou);
  const layout = layOutStage(shape, seated.length, own, mentioned.length, measure);
  const people = [
    ...mentioned.map((person, index) => ({ person, place: layout.mentioned[index], dashed: true })),
    ...seated.map((person, index) => ({ person, place: layout.seats[index], dashed: false })),
  ].flatMap(({ place, ...rest }) => (place === undefined ? [] : [{ ...rest, place }]));
  const placeOf = (id: string): StagePlace | undefined =>
    people.find(({ person }) => person.id === id)?.place;
  return (
    <figure
      className={classNames(
        styles.figure,
        surface !== 'paper' && styles.stage,
        surface === 'wall' && styles.wall,
      )}
    >
      <svg
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        className={styles.drawing}
        aria-hidden="true"
        focusable="false"
      >
        <Furniture shape={shape} layout={layout} measure={measure} />
        {gazes.map(({ from, to }) => {
          const looker = placeOf(from);
          const seen = placeOf(to);
          if (looker === undefined || seen === undefined) return null;
          const line = gazeLine(looker, seen, measure);
          return (
            <line
              key={`${from} ${to}`}
              className={styles.gaze}
              x1={line.from.x}
              y1={line.from.y}
              x2={line.to.x}
              y2={line.to.y}
            />
          );
        })}
        {people.map(({ person, place, dashed }) => (
          <Person key={person.id} person={person} place={place} measure={measure} dashed={dashed} />
        ))}
      </svg>
      <figcaption className={styles.caption}>
        {surface !== 'paper' ? <VisuallyHidden>{caption}</VisuallyHidden> : caption}
      </figcaption>
    </figure>
  );
}
