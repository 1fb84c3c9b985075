/**
 * Which row each untaken road of the road map gets. The walked road keeps row 0; rows above it are
 * negative. A row says nothing about a road: it is chosen so that lines cross as little as possible.
 */
import type { RoadLeads } from '../../../core/debrief/roads';

/** The stretch of columns a road lies on: it starts in `from` and is still level in `last`. */
export interface Stretch {
  readonly key: string;
  readonly from: number;
  readonly last: number;
  /** The column before which it bends back to the walked road; null when it does not. */
  readonly mergesBefore: number | null;
}

/** The columns of a road that splits off at column `from`; `endingColumn` is where endings are drawn. */
export function stretchOf(key: string, from: number, leads: RoadLeads, endingColumn: number): Stretch {
  if (leads.kind === 'rejoins' && leads.stop > from) {
    return { key, from, last: leads.stop - 1, mergesBefore: leads.stop };
  }
  if (leads.kind === 'ending' && leads.full) return { key, from, last: endingColumn, mergesBefore: null };
  return { key, from, last: from, mergesBefore: null };
}

/**
 * A row for every road: short roads lie nearest to the walked one, so that longer ones run around them.
 * Two roads never share a row in the same column.
 */
export function assignRows(roads: readonly Stretch[]): ReadonlyMap<string, number> {
  const byLength = [...roads].sort((a, b) => a.last - a.from - (b.last - b.from) || a.from - b.from);
  const placed: { readonly road: Stretch; readonly row: number }[] = [];
  for (const road of byLength) {
    let best = { row: 0, cost: Number.POSITIVE_INFINITY };
    for (let distance = 1; distance <= roads.length; distance += 1) {
      for (const row of [-distance, distance]) {
        if (placed.some((other) => other.row === row && overlaps(other.road, road))) continue;
        const crossings = placed.filter(
          (other) => crosses(road, row, other.road, other.row) || crosses(other.road, other.row, road, row),
        ).length;
        const cost = crossings * roads.length + distance;
        if (cost < best.cost) best = { row, cost };
      }
    }
    placed.push({ road, row: best.row });
  }
  return new Map(placed.map(({ road, row }) => [road.key, row]));
}

/** The rows in use in one stave, moved up against the walked road; which lies further out stays as it is. */
export function closeUp(used: readonly number[]): ReadonlyMap<number, number> {
  const outwards = [...new Set(used)].sort((a, b) => Math.abs(a) - Math.abs(b));
  const above = outwards.filter((row) => row < 0);
  const below = outwards.filter((row) => row > 0);
  return new Map<number, number>([
    ...above.map((row, index): [number, number] => [row, -index - 1]),
    ...below.map((row, index): [number, number] => [row, index + 1]),
  ]);
}

function overlaps(a: Stretch, b: Stretch): boolean {
  return a.from <= b.last && b.from <= a.last;
}

/** Whether a bend of `road` passes through the level line of `other`, which lies nearer to row 0. */
function crosses(road: Stretch, row: number, other: Stretch, otherRow: number): boolean {
  if (Math.sign(row) !== Math.sign(otherRow) || Math.abs(otherRow) >= Math.abs(row)) return false;
  const bends = road.mergesBefore === null ? [road.from] : [road.from, road.mergesBefore];
  return bends.some((column) => other.from < column && other.last >= column);
}
