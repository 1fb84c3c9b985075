/** Beginning a record in a tool, and going to it. */
import { useState } from 'react';
import type { ToolId } from '../../core/scenario/vocabulary';
import { paths } from '../../state/addresses';
import { useGo } from '../../state/opened';
import { useServices } from '../../state/services';
import { type RecordKind, recordKey, type VaultRecords } from '../../vault/port';

/** What a view can do with it. */
export interface Begin {
  /** Whether beginning was refused, because another tab writes. What to say of it is `RefusedHere`. */
  readonly isRefused: boolean;
  /** Puts a new record away and opens it in the tool. Gives back whether it did. */
  begin<Kind extends RecordKind>(kind: Kind, record: VaultRecords[Kind]): boolean;
}

export function useBegin(tool: ToolId): Begin {
  const { vault } = useServices();
  const go = useGo();
  const [isRefused, setRefused] = useState(false);
  return {
    isRefused,
    begin: (kind, record) => {
      // What is not saved for another reason is in the view all the same, and the line about keeping says so.
      if (vault.view().access === 'reader') {
        setRefused(true);
        return false;
      }
      void vault.put(kind, record);
      go(paths.tool(tool), { record: recordKey(kind, record) });
      return true;
    },
  };
}
