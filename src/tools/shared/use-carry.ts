/** Meeneem-items on the screen: taking one up, bringing it to a tool, putting it away. */
import {
  broughtTo,
  type CarryItem,
  type CarryOrigin,
  type CarryPlace,
  newCarryItem,
  openItems,
} from '../../core/conversations/carry-item';
import { asId, type CarryItemId } from '../../core/shared/ids';
import { useRecords, useServices } from '../../state/services';
import type { Saving } from '../../vault/port';

/** What can be done with meeneem-items. */
export interface Carrying {
  /** Those not put away, the newest first. */
  readonly open: readonly CarryItem[];
  take(kind: CarryItem['kind'], text: string, origin: CarryOrigin): Saving;
  /** Remembers that an item was used in a tool. */
  bring(item: CarryItem, to: Omit<CarryPlace, 'place'>): Saving;
  putAway(item: CarryItem): Saving;
  takeBack(item: CarryItem): Saving;
  /** As if it had never been taken along. */
  undo(item: CarryItem): Saving;
}

export function useCarry(): Carrying {
  const { vault, clock, ids } = useServices();
  const items = useRecords('carryItem');
  const put = (item: CarryItem): Saving => vault.put('carryItem', item);
  return {
    open: openItems(items),
    take: (kind, text, origin) =>
      put(newCarryItem({ id: asId<CarryItemId>(ids.next()), kind, text, origin }, clock.now())),
    bring: (item, to) => put(broughtTo(item, { place: 'tool', ...to })),
    putAway: (item) => put({ ...item, doneAt: clock.now() }),
    undo: (item) => vault.remove('carryItem', item.id),
    takeBack: (item) => put({ ...item, doneAt: null }),
  };
}
