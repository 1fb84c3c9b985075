/** Beginning a record in a tool, and going to it. */
import { useState } from 'react';
import type { ToolId } from '../../core/scenario/vocabulary';
import type { Origin } from '../../core/shared/origin';
import { paths } from '../../state/addresses';
import { useGo } from '../../state/opened';
import { useServices } from '../../state/services';
import { recordKey, type VaultRecords } from '../../vault/port';
import type { GuidedKind } from './use-guide';

/** The kinds of record that one begins in a tool. */
type Begun = GuidedKind | 'networkMap';

/** What a view can do with it. */
export interface Begin {
  /** Whether beginning was refused, because another tab writes. What to say of it is `RefusedHere`. */
  readonly isRefused: boolean;
  /** Makes a record of a new origin, puts it away and opens it in the tool. Gives back whether it did. */
  begin<Kind extends Begun>(
    kind: Kind,
    make: (origin: Origin<VaultRecords[Kind]['id']>) => VaultRecords[Kind],
  ): boolean;
}

export function useBegin(tool: ToolId): Begin {
  const { vault, clock, ids } = useServices();
  const go = useGo();
  const [isRefused, setRefused] = useState(false);
  return {
    isRefused,
    begin: (kind, make) => {
      // What is not saved for another reason is in the view all the same, and the line about keeping says so.
      if (vault.view().access === 'reader') {
        setRefused(true);
        return false;
      }
      // Safe: a new id is of nothing yet, so it may be the id of this.
      const record = make({ id: ids.next() as VaultRecords[typeof kind]['id'], now: clock.now() });
      void vault.put(kind, record);
      go(paths.tool(tool), { record: recordKey(kind, record) });
      return true;
    },
  };
}
