/** One map being drawn: every view sends edits through here, so picture and table cannot disagree; undo and redo walk back and forth. */
import { useCallback, useState } from 'react';
import { isoDay } from '../../core/shared/iso-day';
import {
  beginHistory,
  type EditHistory,
  type EditRefusal,
  edit,
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
  withCurrent,
} from '../../core/tools/network-map/network-map';
import { useServices } from '../../state/services';

/** What a view can do with the map. */
export interface MapDesk {
  readonly map: NetworkMap;
  readonly version: MapVersion;
  readonly refusal: EditRefusal | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** `run` names a gesture, such as one drag, that undoes as one. */
  change(change: MapEdit, run?: string): void;
  undo(): void;
  redo(): void;
  begin(occasion: VersionOccasion): void;
  newId(): string;
}

export function useMap(map: NetworkMap): MapDesk {
  const { vault, clock, ids } = useServices();
  const [history, setHistory] = useState<EditHistory>(() => beginHistory(currentVersion(map)));
  const [refusal, setRefusal] = useState<EditRefusal | null>(null);
  const version = currentVersion(map);
  // Another tab, or the vault on opening, may have brought a later version than the one history knows.
  const current = history.present === version ? history : beginHistory(version);

  const keep = useCallback(
    (next: EditHistory) => {
      setHistory(next);
      setRefusal(null);
      void vault.put('networkMap', withCurrent(map, next.present, clock.now()));
    },
    [vault, clock, map],
  );
  const change = (wanted: MapEdit, run?: string): void => {
    const outcome = edit(current, wanted, run ?? null);
    if (outcome.ok) keep(outcome.value);
    else setRefusal(outcome.failure);
  };
  const begin = (occasion: VersionOccasion): void => {
    const now = clock.now();
    const next = beginVersion(map, ids.next() as VersionId, occasion, isoDay(now), now);
    setHistory(beginHistory(currentVersion(next)));
    void vault.put('networkMap', next);
  };
  return {
    map,
    version,
    refusal,
    canUndo: current.past.length > 0,
    canRedo: current.future.length > 0,
    change,
    undo: () => keep(undo(current)),
    redo: () => keep(redo(current)),
    begin,
    newId: () => ids.next(),
  };
}
