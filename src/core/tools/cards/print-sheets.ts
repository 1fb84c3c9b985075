/**
 * Cards on sheets that are printed on both sides and cut. On the back the columns are mirrored, so that after
 * the sheet is turned over its long edge each back lies behind its own front.
 */

/**
 * How many columns and rows of cards a sheet of A4 has.
 * @internal exported for its tests
 */
export const sheetColumns = 2;
/** @internal exported for its tests */
export const sheetRows = 4;
const places = sheetColumns * sheetRows;

/** One sheet: its places row by row, as each side is seen. Null is a place without a card of the set. */
export interface PrintSheet<Item> {
  readonly front: readonly (Item | null)[];
  readonly back: readonly (Item | null)[];
}

function mirrored<Item>(front: readonly Item[]): readonly Item[] {
  return Array.from({ length: sheetRows }, (_, row) =>
    front.slice(row * sheetColumns, (row + 1) * sheetColumns).reverse(),
  ).flat();
}

/** The sheets for these cards, in their order; the last one is filled up with empty places. */
export function printSheets<Item>(items: readonly Item[]): readonly PrintSheet<Item>[] {
  return Array.from({ length: Math.ceil(items.length / places) }, (_, sheet) => {
    const front = Array.from({ length: places }, (_, place) => items[sheet * places + place] ?? null);
    return { front, back: mirrored(front) };
  });
}
