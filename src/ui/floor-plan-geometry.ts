/**
 * Where people sit on the stage seen from above, and where looks run between them. Pure arithmetic, in the
 * units of the drawing's own view box. The player's seat is always the lowest one.
 */

/** The form of a stage. */
export type StageShape =
  | 'round-table'
  | 'long-table'
  | 'phone-call'
  | 'phones'
  | 'corridor'
  | 'desk'
  | 'alone';

/** A point of the drawing. */
export interface StagePoint {
  readonly x: number;
  readonly y: number;
}

/** The place of a person, and on which side of the circle the name fits. */
export interface StagePlace extends StagePoint {
  readonly nameAbove: boolean;
}

/** The sizes that make a drawing: radius of table and seat, the gap between them, half the way between two people. */
export interface StageMeasure {
  readonly width: number;
  readonly table: number;
  readonly seat: number;
  readonly gap: number;
  readonly apart: number;
  /** Room for a name above or below a circle. */
  readonly nameRoom: number;
}

/**
 * 'paper' stands beside the text of a scene, 'stage' fills the poster. 'wall' is read from eight metres: its circles hold
 * large letters, and no names stand beside them.
 */
export const stageMeasures: Readonly<Record<'paper' | 'stage' | 'wall', StageMeasure>> = {
  paper: { width: 250, table: 54, seat: 18, gap: 9, apart: 65, nameRoom: 26 },
  stage: { width: 440, table: 138, seat: 24, gap: 18, apart: 122, nameRoom: 32 },
  wall: { width: 440, table: 92, seat: 46, gap: 16, apart: 140, nameRoom: 10 },
};

/** A whole drawing: its size and everyone's place, in the order they were given. */
export interface StageLayout {
  readonly width: number;
  readonly height: number;
  readonly centre: StagePoint;
  readonly seats: readonly StagePlace[];
  /** Those who are only talked about. */
  readonly mentioned: readonly StagePlace[];
}

/** Clockwise round a table; the own seat at 100 degrees, so that a name beside it has room. */
function round(count: number, own: number, measure: StageMeasure): StageLayout {
  const { width, table, gap, seat, nameRoom } = measure;
  const radius = table + gap + seat;
  const centre = { x: width / 2, y: nameRoom + seat + radius };
  const seats = Array.from({ length: count }, (_, index) => {
    const angle = ((100 + ((index - own) * 360) / count) * Math.PI) / 180;
    const y = Math.sin(angle) * radius;
    return { x: centre.x + Math.cos(angle) * radius, y: centre.y + y, nameAbove: y < 0 };
  });
  const lowest = Math.max(...seats.map((place, index) => place.y + seat + (index === own ? 4 : nameRoom)));
  return { width, height: lowest, centre, seats, mentioned: [] };
}

/** The half height of what stands between two rows of people. */
export function deskDepth({ table }: StageMeasure): number {
  return table * 0.62;
}

/** Two rows along a table, clockwise: the own seat lowest right, its row leftward, the other row back. */
function rows(count: number, own: number, measure: StageMeasure): StageLayout {
  const { width, seat, gap, nameRoom } = measure;
  const top = count === 1 ? 0 : Math.ceil(count / 2);
  const bottom = count - top;
  const away = deskDepth(measure) + gap + seat;
  const centre = { x: width / 2, y: nameRoom + seat + away };
  const column = (size: number, rank: number): number =>
    centre.x + ((rank + 0.5) / size - 0.5) * (width - 2 * seat);
  const seats = Array.from({ length: count }, (_, index) => {
    const turn = (index - own + count) % count;
    return turn < bottom
      ? { x: column(bottom, bottom - 1 - turn), y: centre.y + away, nameAbove: false }
      : { x: column(top, turn - bottom), y: centre.y - away, nameAbove: true };
  });
  return {
    width,
    height: centre.y + away + seat + (count === 1 ? 4 : nameRoom),
    centre,
    seats,
    mentioned: [],
  };
}

/** Side by side, the own seat left; alone in the middle. */
function abreast(count: number, own: number, measure: StageMeasure): StageLayout {
  const { width, seat, apart, nameRoom } = measure;
  const y = seat + nameRoom;
  const span = Math.min(2 * apart * (count - 1), width - 2 * seat - nameRoom);
  const seats = Array.from({ length: count }, (_, index) => {
    const turn = (index - own + count) % count;
    const along = count === 1 ? 0.5 : turn / (count - 1);
    return { x: width / 2 + (along - 0.5) * span, y, nameAbove: false };
  });
  return { width, height: y + seat + nameRoom, centre: { x: width / 2, y }, seats, mentioned: [] };
}

function seated(shape: StageShape, count: number, own: number, measure: StageMeasure): StageLayout {
  switch (shape) {
    case 'round-table':
      return round(count, own, measure);
    case 'long-table':
    case 'desk':
      return rows(count, own, measure);
    case 'corridor':
      return abreast(count, own, measure);
    case 'phone-call':
    case 'phones':
    case 'alone':
      return count < 3 ? abreast(count, own, measure) : round(count, own, measure);
  }
}

/**
 * Lays a stage out.
 * @param own the index of the player's seat; a stage without the player counts from its first seat.
 */
export function layOutStage(
  shape: StageShape,
  count: number,
  own: number,
  mentionedCount: number,
  measure: StageMeasure,
): StageLayout {
  const plan = seated(shape, count, Math.max(0, own), measure);
  if (mentionedCount === 0) return plan;
  const { width, seat, gap, nameRoom } = measure;
  const step = Math.min(seat * 4, (width - 2 * seat) / mentionedCount);
  const column = (index: number): number => width / 2 + (index - (mentionedCount - 1) / 2) * step;
  // Above those who stand side by side, otherwise below the table: never on a chair.
  const above = plan.seats.every(({ y }) => y === plan.centre.y);
  const row = 2 * seat + nameRoom + gap;
  const y = above ? nameRoom + seat : plan.height + gap + seat;
  const lower = <Place extends StagePoint>(place: Place): Place =>
    above ? { ...place, y: place.y + row } : place;
  return {
    width,
    height: plan.height + row,
    centre: lower(plan.centre),
    seats: plan.seats.map(lower),
    mentioned: Array.from({ length: mentionedCount }, (_, index) => ({
      // A little aside, so that a look between the two below does not run through.
      x: column(index) + (above ? seat : 0),
      y,
      nameAbove: above,
    })),
  };
}

/** A look from one person to another, starting and stopping just outside the circles. */
export function gazeLine(
  from: StagePoint,
  to: StagePoint,
  { seat }: StageMeasure,
): { readonly from: StagePoint; readonly to: StagePoint } {
  const start = nearer(from, to, seat + 5);
  return { from: start, to: nearer(to, from, seat + 8) };
}

/** The point at `distance` from one point on the way to another. */
export function nearer(from: StagePoint, to: StagePoint, distance: number): StagePoint {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy) || 1;
  return { x: from.x + (dx / length) * distance, y: from.y + (dy / length) * distance };
}
