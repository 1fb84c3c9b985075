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
  for (const { item, after } of gone) {
    if (items.some(({ id }) => id === item.id)) continue;
    const before = shown.findIndex((one) => one.item.id === after);
    shown.splice(before + 1, 0, { item, isGone: true });
  }
  return shown;
}
