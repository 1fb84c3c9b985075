/** One map being drawn: every view sends edits through here, so picture and table cannot disagree; undo and redo walk back and forth. */
import { useCallback, useState } from 'react';
import { isoDay } from '../../core/shared/iso-day';
import {
  advance,
  beginHistory,
  type EditRefusal,
  edit,
  type History,
  type MapEdit,
  redo,
  undo,
} from '../../core/tools/network-map/edits';
import {
  beginVersion,
  currentVersion,
  type MapVersion,
  type NetworkMap,
  type VersionId,
  type VersionOccasion,
} from '../../core/tools/network-map/network-map';
import { useServices } from '../../state/services';
import type { Done } from './said';

/** Why nothing changed: the edit does not fit, or another tab has the writing. */
export type Refusal = EditRefusal | 'reader';

/** What a view can do with the map. */
export interface MapEditing {
  readonly map: NetworkMap;
  readonly version: MapVersion;
  readonly refusal: Refusal | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /**
   * Does one edit, or some that belong together. `run` names a gesture, such as one drag, that undoes as one. Gives
   * back why it was refused, or null.
   */
  change(change: MapEdit | readonly MapEdit[], run?: string): EditRefusal | null;
  undo(): void;
  redo(): void;
  begin(occasion: VersionOccasion): void;
  newId(): string;
}

/** @param onDone is told what was done, once for each thing done. */
export function useMap(map: NetworkMap, onDone: (done: Done) => void): MapEditing {
  const { vault, clock, ids } = useServices();
  const [history, setHistory] = useState<History<NetworkMap>>(() => beginHistory(map));
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  // Another tab, or the vault on opening, may have brought a later form than the one history knows.
  const current = history.present.versions === map.versions ? history : beginHistory(map);

  const keep = useCallback(
    (next: History<NetworkMap>) => {
      setHistory(next);
      setRefusal(null);
      // Also a step back is the latest that was done.
      void vault.put('networkMap', { ...next.present, changedAt: clock.now() }).then((outcome) => {
        if (!outcome.ok && outcome.failure.kind === 'reader') setRefusal('reader');
      });
    },
    [vault, clock],
  );
  const change: MapEditing['change'] = (wanted, run) => {
    const edits: readonly MapEdit[] = 'kind' in wanted ? [wanted] : wanted;
    const outcome = edit(current, edits, clock.now(), run ?? null);
    if (!outcome.ok) {
      setRefusal(outcome.failure);
      return outcome.failure;
    }
    keep(outcome.value);
    onDone({
      kind: 'edits',
      edits,
      before: currentVersion(map),
      after: currentVersion(outcome.value.present),
    });
    return null;
  };
  const begin = (occasion: VersionOccasion): void => {
    const now = clock.now();
    keep(advance(current, beginVersion(map, ids.next() as VersionId, occasion, isoDay(now), now)));
    onDone({ kind: 'moment' });
  };
  return {
    map,
    version: currentVersion(map),
    refusal,
    canUndo: current.past.length > 0,
    canRedo: current.future.length > 0,
    change,
    undo: () => {
      keep(undo(current));
      onDone({ kind: 'undone' });
    },
    redo: () => {
      keep(redo(current));
      onDone({ kind: 'redone' });
    },
    begin,
    newId: () => ids.next(),
  };
}
