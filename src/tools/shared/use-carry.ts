/** Meeneem-items on the screen: taking one up, bringing it to a tool, putting it away. */
import {
  broughtTo,
  type CarryItem,
  type CarryOrigin,
  type CarryPlace,
} from '../../core/conversations/carry-item';
import { asId, type CarryItemId } from '../../core/shared/ids';
import type { Result } from '../../core/shared/result';
import { useRecords, useServices } from '../../state/services';
import type { SaveFailure } from '../../vault/port';

type Saved = Promise<Result<void, SaveFailure>>;

/** What can be done with meeneem-items. */
export interface CarryDesk {
  /** Those not put away, the newest first. */
  readonly open: readonly CarryItem[];
  take(kind: CarryItem['kind'], text: string, origin: CarryOrigin): Saved;
  /** Remembers that an item was used in a tool. */
  bring(item: CarryItem, to: Omit<CarryPlace, 'place'>): Saved;
  putAway(item: CarryItem): Saved;
  takeBack(item: CarryItem): Saved;
}

export function useCarry(): CarryDesk {
  const { vault, clock, ids } = useServices();
  const items = useRecords('carryItem');
  const put = (item: CarryItem): Saved => vault.put('carryItem', item);
  return {
    open: items.filter(({ doneAt }) => doneAt === null).sort((a, b) => b.madeAt - a.madeAt),
    take: (kind, text, origin) =>
      put({
        id: asId<CarryItemId>(ids.next()),
        kind,
        text: text.trim(),
        origin,
        broughtTo: [],
        madeAt: clock.now(),
        doneAt: null,
      }),
    bring: (item, to) => put(broughtTo(item, { place: 'tool', ...to })),
    putAway: (item) => put({ ...item, doneAt: clock.now() }),
    takeBack: (item) => put({ ...item, doneAt: null }),
  };
}
