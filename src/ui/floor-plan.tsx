/**
 * The stage plan of a scene: who sits where and who looks at whom. It changes with the line being spoken.
 * The drawing is hidden from assistive technology; its caption says the same in words.
 */
import { classNames } from './class-names';
import styles from './floor-plan.module.css';
import {
  gazeLine,
  mentionedPoints,
  plan,
  type SeatPoint,
  seatPoints,
  type StageShape,
} from './floor-plan-geometry';

/** Someone on the stage. */
export interface PlanPerson {
  readonly id: string;
  /** Under or over the circle; empty for the player. */
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
  readonly surface?: 'paper' | 'stage';
}

function Furniture({ shape, points }: { readonly shape: StageShape; readonly points: readonly SeatPoint[] }) {
  const { centreX, centreY, table } = plan;
  switch (shape) {
    case 'round-table':
      return (
        <g>
          <circle className={styles.table} cx={centreX} cy={centreY} r={table} />
          {points.map(({ x, y }) => (
            <circle
              key={`${x} ${y}`}
              className={styles.plate}
              cx={centreX + (x - centreX) * 0.38}
              cy={centreY + (y - centreY) * 0.38}
              r={9}
            />
          ))}
        </g>
      );
    case 'long-table':
      return <rect className={styles.table} x={20} y={86} width={220} height={74} rx={4} />;
    case 'desk':
      return <rect className={styles.table} x={78} y={112} width={104} height={76} rx={4} />;
    case 'phones':
    case 'phone-call':
      return (
        <g>
          {points.map(({ x, y }) => (
            <rect
              key={`${x} ${y}`}
              className={styles.plate}
              x={x < centreX ? x + 26 : x - 38}
              y={y - 12}
              width={12}
              height={24}
              rx={3}
            />
          ))}
        </g>
      );
    case 'corridor':
      return <path className={styles.table} d="M24 196h212M24 92h212" />;
    case 'alone':
      return null;
  }
}

function Person({ person, point, dashed }: { readonly person: PlanPerson; readonly point: SeatPoint; readonly dashed: boolean }) {
  const above = point.y < plan.centreY - 10;
  return (
    <g>
      <circle
        className={classNames(
          styles.seat,
          dashed && styles.dashed,
          person.isYou && styles.you,
          person.speaks && !person.isYou && styles.speaking,
        )}
        cx={point.x}
        cy={point.y}
        r={plan.seat}
      />
      <text
        className={classNames(
          styles.initials,
          person.isYou && styles.youText,
          person.speaks && !person.isYou && styles.speakingText,
        )}
        x={point.x}
        y={point.y + 5}
      >
        {person.initials}
      </text>
      {person.name !== '' && (
        <text className={styles.name} x={point.x} y={above ? point.y - plan.seat - 7 : point.y + plan.seat + 18}>
          {person.name}
        </text>
      )}
    </g>
  );
}

export function FloorPlan({ shape, seated, mentioned, gazes, caption, surface = 'paper' }: FloorPlanProps) {
  const own = seated.findIndex(({ isYou }) => isYou);
  const points = seatPoints(shape, seated.length, own);
  const aside = mentionedPoints(mentioned.length);
  const placeOf = (id: string): SeatPoint | undefined => {
    const seat = seated.findIndex((person) => person.id === id);
    if (seat !== -1) return points[seat];
    const rank = mentioned.findIndex((person) => person.id === id);
    return rank === -1 ? undefined : aside[rank];
  };
  return (
    <figure className={classNames(styles.figure, surface === 'stage' && styles.stage)}>
      <svg viewBox={`0 0 ${plan.width} ${plan.height}`} className={styles.drawing} aria-hidden="true" focusable="false">
        <Furniture shape={shape} points={points} />
        {gazes.map(({ from, to }) => {
          const start = placeOf(from);
          const end = placeOf(to);
          if (start === undefined || end === undefined) return null;
          const line = gazeLine(start, end);
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
        {mentioned.map((person, index) => {
          const point = aside[index];
          return point === undefined ? null : <Person key={person.id} person={person} point={point} dashed />;
        })}
        {seated.map((person, index) => {
          const point = points[index];
          return point === undefined ? null : <Person key={person.id} person={person} point={point} dashed={false} />;
        })}
      </svg>
      <figcaption className={styles.caption}>{caption}</figcaption>
    </figure>
  );
}
