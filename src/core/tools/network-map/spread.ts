/**
 * Room in a full cell: circles that would lie over each other are pushed apart inside the band and the sector where
 * they belong, and where pushing does not end they are set in rows. What is stored of a place stays as it was.
 */

/** A place round the middle; the angle in radians, clockwise from the top. */
export interface Turned {
  readonly angle: number;
  readonly distance: number;
}

/** The piece between two rings that belongs to one circle of people. */
export interface Cell {
  readonly from: number;
  readonly to: number;
  readonly inside: number;
  readonly outside: number;
}

/** How far the middles of two circles stay from each other: with air between them as long as they need not be small. */
function stepOf(radius: number): number {
  return 2 * radius + (radius > 12.5 ? 4 : 1);
}

/** What is left between a circle and the line of its cell. */
const air = 0.5;
const passes = 60;

function clamp(value: number, low: number, high: number): number {
  return low > high ? (low + high) / 2 : Math.min(high, Math.max(low, value));
}

/** Between which distances the middle of a circle stays. */
function reach({ inside, outside }: Cell, radius: number): readonly [number, number] {
  const margin = Math.min(radius + air, (outside - inside) / 2);
  return [inside + margin, outside - margin];
}

/** How far from the sides of its sector the middle of a circle stays. */
function sideOf({ from, to }: Cell, radius: number, distance: number): number {
  return Math.min(0.45 * (to - from), Math.asin(Math.min(1, (radius + air) / distance)));
}

function within(cell: Cell, radius: number, { angle, distance }: Turned): Turned {
  const kept = clamp(distance, ...reach(cell, radius));
  const side = sideOf(cell, radius, kept);
  return { angle: clamp(angle, cell.from + side, cell.to - side), distance: kept };
}

interface Row {
  readonly distance: number;
  readonly room: number;
}

/** The rows in which circles can stand, from the inside out, with how many fit in each. */
function rowsOf(cell: Cell, radius: number): readonly Row[] {
  const [low, high] = reach(cell, radius);
  const step = stepOf(radius);
  const count = Math.floor((high - low) / step + 1e-9) + 1;
  return Array.from({ length: count }, (_, index) => {
    const distance = count === 1 ? high : low + ((high - low) * index) / (count - 1);
    const free = cell.to - cell.from - 2 * sideOf(cell, radius, distance);
    const each = 2 * Math.asin(Math.min(1, step / (2 * distance)));
    return { distance, room: Math.floor(free / each + 1e-9) + 1 };
  });
}

/** How many circles of a size have room in a cell. */
export function roomIn(cell: Cell, radius: number): number {
  return rowsOf(cell, radius).reduce((sum, { room }) => sum + room, 0);
}

/** In rows, who stood farther inside on an inner one, and in a row in the order in which they stood. */
function inRows(cell: Cell, radius: number, wished: readonly Turned[]): readonly Turned[] {
  const rows = rowsOf(cell, radius);
  const room = rows.reduce((sum, row) => sum + row.room, 0);
  const order = wished.map((at, index) => ({ at, index })).sort((a, b) => a.at.distance - b.at.distance);
  const found = [...wished];
  let done = 0;
  let before = 0;
  for (const row of rows) {
    before += row.room;
    // Each row takes its share, and never more than has room where all have room.
    const until = Math.min(order.length, Math.ceil((order.length * before) / room));
    const most = order.length <= room ? row.room : order.length;
    const here = order.slice(done, Math.min(until, done + most)).sort((a, b) => a.at.angle - b.at.angle);
    done += here.length;
    const side = sideOf(cell, radius, row.distance);
    const free = cell.to - cell.from - 2 * side;
    here.forEach(({ index }, nth) => {
      const share = here.length === 1 ? 0.5 : nth / (here.length - 1);
      found[index] = { angle: cell.from + side + share * free, distance: row.distance };
    });
  }
  return found;
}

interface Flat {
  readonly x: number;
  readonly y: number;
}

function flat({ angle, distance }: Turned): Flat {
  return { x: Math.sin(angle) * distance, y: Math.cos(angle) * distance };
}

/** The same place with an angle near that of the cell. */
function turned({ x, y }: Flat, { from, to }: Cell): Turned {
  const middle = (from + to) / 2;
  const angle = Math.atan2(x, y);
  const turns = Math.round((middle - angle) / (2 * Math.PI));
  return { angle: angle + turns * 2 * Math.PI, distance: Math.hypot(x, y) };
}

/** How far two circles lie over each other, and which way they go apart. */
function push(one: Flat, other: Flat, least: number, turn: number): (Flat & { readonly by: number }) | null {
  const [x, y] = [other.x - one.x, other.y - one.y];
  const length = Math.hypot(x, y);
  if (length >= least) return null;
  // On one spot there is no way apart: each pair gets its own.
  if (length < 1e-6) return { x: Math.sin(turn * 2.4), y: Math.cos(turn * 2.4), by: least };
  return { x: x / length, y: y / length, by: least - length };
}

/** Where circles of a size stand that wish to stand in a cell: none that has room is moved. */
export function spread(cell: Cell, radius: number, wished: readonly Turned[]): readonly Turned[] {
  const least = stepOf(radius);
  const at = wished.map(flat);
  if (wished.length < 2) return wished;
  const moved = new Set<number>();
  for (let pass = 0; pass <= passes; pass += 1) {
    let isFree = true;
    for (let a = 0; a < at.length; a += 1)
      for (let b = a + 1; b < at.length; b += 1) {
        const [one, other] = [at[a], at[b]];
        if (one === undefined || other === undefined) continue;
        const apart = push(one, other, least - 0.5, a + b);
        if (apart === null) continue;
        isFree = false;
        const by = (apart.by + 1) / 2;
        const put = (index: number, from: Flat, sign: number): void => {
          const to = { x: from.x + sign * apart.x * by, y: from.y + sign * apart.y * by };
          at[index] = flat(within(cell, radius, turned(to, cell)));
          moved.add(index);
        };
        put(a, one, -1);
        put(b, other, 1);
      }
    if (isFree)
      return at.map((point, index) => {
        const was = wished[index];
        return was === undefined || moved.has(index) ? turned(point, cell) : was;
      });
  }
  return inRows(cell, radius, wished);
}
