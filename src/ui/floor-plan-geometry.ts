/** Where people sit on the stage seen from above, and where looks run between them. Pure arithmetic. */

/** The form of a stage. */
export type StageShape = 'round-table' | 'long-table' | 'phone-call' | 'phones' | 'corridor' | 'desk' | 'alone';

/** A place on the stage in the units of its view box (260 by 250). */
export interface SeatPoint {
  readonly x: number;
  readonly y: number;
}

/** The size of the drawing and of a seat. */
export const plan = { width: 260, height: 250, centreX: 130, centreY: 122, table: 58, seat: 20, gap: 13 } as const;

function onCircle(degrees: number, radius: number): SeatPoint {
  const angle = (degrees * Math.PI) / 180;
  return { x: plan.centreX + Math.cos(angle) * radius, y: plan.centreY + Math.sin(angle) * radius };
}

/** Seats round a table, clockwise, the player's own at the bottom (a little left, so that a name fits beside it). */
function round(count: number, ownIndex: number): readonly SeatPoint[] {
  const radius = plan.table + plan.gap + plan.seat;
  return Array.from({ length: count }, (_, index) => onCircle(100 + ((index - ownIndex) * 360) / count, radius));
}

function long(count: number, ownIndex: number): readonly SeatPoint[] {
  const others = count - 1;
  const top = Math.ceil(others / 2);
  const bottom = others - top + 1;
  const row = (size: number, rank: number): number => plan.centreX + ((rank + 0.5) / size - 0.5) * 210;
  return Array.from({ length: count }, (_, index) => {
    // Clockwise from the player: the rest of the bottom row leftward, then the top row.
    const turn = (index - ownIndex + count) % count;
    if (turn < bottom) return { x: row(bottom, (bottom - turn - 1 + bottom) % bottom), y: 200 };
    return { x: row(top, turn - bottom), y: 48 };
  });
}

function facing(count: number, ownIndex: number): readonly SeatPoint[] {
  return Array.from({ length: count }, (_, index) => {
    const turn = (index - ownIndex + count) % count;
    if (turn === 0) return { x: 42, y: 150 };
    return { x: 218, y: count === 2 ? 150 : 70 + ((turn - 1) * 160) / Math.max(1, count - 2) };
  });
}

/** The place of every seat, in the order they were given. */
export function seatPoints(shape: StageShape, count: number, ownIndex: number): readonly SeatPoint[] {
  const own = Math.max(0, ownIndex);
  switch (shape) {
    case 'round-table':
      return round(count, own);
    case 'long-table':
      return count < 3 ? facing(count, own) : long(count, own);
    case 'desk':
    case 'phone-call':
    case 'phones':
    case 'corridor':
      return count === 1 ? [{ x: plan.centreX, y: 150 }] : facing(count, own);
    case 'alone':
      return count === 1 ? [{ x: plan.centreX, y: 140 }] : round(count, own);
  }
}

/** Where those who are only talked about stand: along the top. */
export function mentionedPoints(count: number): readonly SeatPoint[] {
  return Array.from({ length: count }, (_, index) => ({
    x: plan.centreX + ((index + 0.5) / count - 0.5) * 150,
    y: 34,
  }));
}

/** A look from one seat to another, starting and stopping just outside the circles. */
export function gazeLine(from: SeatPoint, to: SeatPoint): { readonly from: SeatPoint; readonly to: SeatPoint } {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy) || 1;
  const start = plan.seat + 5;
  const stop = plan.seat + 8;
  return {
    from: { x: from.x + (dx / length) * start, y: from.y + (dy / length) * start },
    to: { x: to.x - (dx / length) * stop, y: to.y - (dy / length) * stop },
  };
}
