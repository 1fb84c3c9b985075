/** What was taken out of a list, in the place where it stood. */

/** An item that is gone, and the one it stood behind; null where it stood first. */
export interface Gone<Item> {
  readonly item: Item;
  readonly after: string | null;
}

/** An item as it stands in the list. */
export interface Shown<Item> {
  readonly item: Item;
  readonly isGone: boolean;
}

/**
 * The items with those that are gone between them, each behind the one it stood behind. An item that is there
 * again, by another way than undoing, is not gone.
 */
export function inPlace<Item extends { readonly id: string }>(
  items: readonly Item[],
  gone: readonly Gone<Item>[],
): readonly Shown<Item>[] {
  const shown: Shown<Item>[] = items.map((item) => ({ item, isGone: false }));
  const isShown = (id: string | null): boolean => shown.some(({ item }) => item.id === id);
  let waiting = gone.filter(({ item }) => !isShown(item.id));
  // The one it stood behind may have been taken out after it, and then has to be put in its place first.
  while (waiting.length > 0) {
    const ready = waiting.find(({ after }) => after === null || isShown(after)) ?? waiting[0];
    if (ready === undefined) break;
    const at = shown.findIndex(({ item }) => item.id === ready.after) + 1;
    shown.splice(at, 0, { item: ready.item, isGone: true });
    waiting = waiting.filter((one) => one !== ready);
  }
  return shown;
}
