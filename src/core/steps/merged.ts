/**
 * Two hands at one draft: what was written here, laid over what was written elsewhere since both began at the
 * same. Whatever was changed here stays; of the rest, what the other wrote counts.
 */

type Part = { readonly [key: string]: unknown };
type Item = Part & { readonly id: string };

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function areItems(value: unknown): value is readonly Item[] {
  return Array.isArray(value) && value.every((one) => isPart(one) && typeof one.id === 'string');
}

function same(one: unknown, two: unknown): boolean {
  return one === two || JSON.stringify(one) === JSON.stringify(two);
}

/** Items that both have as they were merged; an item that one took away is gone, unless the other wrote in it. */
function mergedItems(base: readonly Item[], mine: readonly Item[], theirs: readonly Item[]): readonly Item[] {
  const find = (items: readonly Item[], id: string): Item | undefined => items.find((one) => one.id === id);
  const changedHere = (item: Item): boolean => !same(find(base, item.id), item);
  const stay = theirs.flatMap((item) => {
    const own = find(mine, item.id);
    const old = find(base, item.id);
    if (own !== undefined) return [old === undefined ? own : (merged(old, own, item) as Item)];
    return old === undefined || !same(old, item) ? [item] : [];
  });
  const only = mine.filter((item) => find(theirs, item.id) === undefined && changedHere(item));
  return [...stay, ...only];
}

/**
 * `mine` with what `theirs` changed since `base` beside it. Objects are merged part by part and lists of items
 * with an id item by item; of one text or one plain list that both changed, mine stays.
 */
export function merged<Value>(base: Value, mine: Value, theirs: Value): Value {
  if (same(mine, base)) return theirs;
  if (same(theirs, base)) return mine;
  if (areItems(base) && areItems(mine) && areItems(theirs))
    return mergedItems(base, mine, theirs) as unknown as Value;
  if (isPart(base) && isPart(mine) && isPart(theirs)) {
    const keys = new Set([...Object.keys(theirs), ...Object.keys(mine)]);
    const parts = [...keys].map((key) => [key, merged<unknown>(base[key], mine[key], theirs[key])] as const);
    return Object.fromEntries(parts.filter(([, part]) => part !== undefined)) as Value;
  }
  return mine;
}
