/** Lists in an order that a person made. */

/** The items with `item` behind the one with the id `after`; first where that is null or gone. */
export function insertedAfter<Item extends { readonly id: string }>(
  items: readonly Item[],
  item: Item,
  after: string | null,
): readonly Item[] {
  const at = items.findIndex(({ id }) => id === after) + 1;
  return [...items.slice(0, at), item, ...items.slice(at)];
}
