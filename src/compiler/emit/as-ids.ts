import { asId } from '../../core/shared/ids';

/** A list of ids as the app knows them, of whichever kind is asked for. */
export function asIds(ids: readonly string[]): readonly never[] {
  return ids.map((id) => asId<never>(id));
}
