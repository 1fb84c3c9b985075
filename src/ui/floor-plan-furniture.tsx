/** What stands between the people on a stage: a table that is laid, a desk, telephones, a wall. */
import styles from './floor-plan.module.css';
import {
  deskDepth,
  nearer,
  type StageLayout,
  type StageMeasure,
  type StagePoint,
  type StageShape,
} from './floor-plan-geometry';

interface FurnitureProps {
  readonly shape: StageShape;
  readonly layout: StageLayout;
  readonly measure: StageMeasure;
}

/** Degrees to turn something that faces up so that it faces the centre. */
function turnTo(centre: StagePoint, { x, y }: StagePoint): number {
  return (Math.atan2(centre.y - y, centre.x - x) * 180) / Math.PI + 90;
}

/** A plate; on a large table with what lies beside it. */
function Setting({
  seat,
  centre,
  table,
}: {
  readonly seat: StagePoint;
  readonly centre: StagePoint;
  readonly table: number;
}) {
  const large = table >= 76;
  const at = nearer(centre, seat, large ? table - (30 * table) / 112 : table * 0.65);
  if (!large) return <circle className={styles.plate} cx={at.x} cy={at.y} r={9} />;
  return (
    <g transform={`translate(${at.x} ${at.y}) rotate(${turnTo(centre, seat)})`}>
      <circle className={styles.plate} r={20} />
      <circle className={styles.plate} r={14.5} />
      <path className={styles.plate} d="M-30-11v22M27-11v22M31.5-11v22" />
      <circle className={styles.plate} cx={-21} cy={-29} r={5.5} />
    </g>
  );
}

function RoundTable({ layout: { centre, seats }, measure: { table } }: FurnitureProps) {
  return (
    <g>
      <circle className={styles.table} cx={centre.x} cy={centre.y} r={table} />
      {seats.map((seat) => (
        <Setting key={`${seat.x} ${seat.y}`} seat={seat} centre={centre} table={table} />
      ))}
    </g>
  );
}

function Table({
  layout: { width, centre, seats },
  measure,
  isDesk,
}: FurnitureProps & { readonly isDesk: boolean }) {
  const depth = deskDepth(measure);
  const half = isDesk ? depth * 1.5 : width / 2 - measure.seat * 0.6;
  return (
    <g>
      <rect
        className={styles.table}
        x={centre.x - half}
        y={centre.y - depth}
        width={2 * half}
        height={2 * depth}
        rx={4}
      />
      {!isDesk &&
        seats.map(({ x, y }) => (
          <rect
            key={`${x} ${y}`}
            className={styles.plate}
            x={x - depth * 0.3}
            y={y < centre.y ? centre.y - depth * 0.82 : centre.y + depth * 0.42}
            width={depth * 0.6}
            height={depth * 0.4}
          />
        ))}
    </g>
  );
}

function Telephones({ layout: { centre, seats }, measure: { seat } }: FurnitureProps) {
  return seats.map((person) => {
    const alone = seats.length === 1;
    const at = alone ? { x: person.x + seat + 14, y: person.y } : nearer(person, centre, seat + 12);
    const upright = alone || person.y === centre.y;
    return (
      <rect
        key={`${person.x} ${person.y}`}
        className={styles.plate}
        x={-seat * 0.36}
        y={-seat * 0.68}
        width={seat * 0.72}
        height={seat * 1.36}
        rx={3}
        transform={`translate(${at.x} ${at.y}) rotate(${upright ? 0 : turnTo(centre, person)})`}
      />
    );
  });
}

/** The line between two who call; more than two meet in the middle. */
function Call({ layout: { centre, seats }, measure: { seat } }: FurnitureProps) {
  const [one, other] = seats;
  if (one === undefined || other === undefined) return null;
  if (seats.length > 2) {
    return seats.map((person) => {
      const start = nearer(person, centre, seat + 6);
      return (
        <line
          key={`${person.x} ${person.y}`}
          className={styles.table}
          x1={start.x}
          y1={start.y}
          x2={centre.x}
          y2={centre.y}
        />
      );
    });
  }
  const [left, right] = one.x < other.x ? [one, other] : [other, one];
  const rise = seat * 1.1;
  return (
    <path
      className={styles.table}
      d={`M${left.x + seat * 0.95} ${left.y - seat * 0.75}Q${centre.x} ${left.y - rise * 2} ${right.x - seat * 0.95} ${right.y - seat * 0.75}`}
    />
  );
}

/** A wall along those who stand in the corridor, with a door in it. */
function Wall({ layout: { width, centre }, measure: { seat, gap } }: FurnitureProps) {
  const y = centre.y - seat - gap - 4;
  return (
    <path
      className={styles.table}
      d={`M0 ${y}H${width * 0.6}M${width * 0.76} ${y}H${width}M${width * 0.6} ${y}l${width * 0.11} ${-width * 0.09}`}
    />
  );
}

/** The furniture of a stage. */
export function Furniture(props: FurnitureProps) {
  switch (props.shape) {
    case 'round-table':
      return <RoundTable {...props} />;
    case 'long-table':
      return <Table {...props} isDesk={false} />;
    case 'desk':
      return <Table {...props} isDesk />;
    case 'phones':
      return <Telephones {...props} />;
    case 'phone-call':
      return <Call {...props} />;
    case 'corridor':
      return <Wall {...props} />;
    case 'alone':
      return null;
  }
}
