/** Which questions the map asks now: the same beside it and on paper. */
import { useState } from 'react';
import type { MapVersion } from '../../core/tools/network-map/network-map';
import { keptInPlace, type Signal, signals } from '../../core/tools/network-map/signals';

/** The questions to show, and putting one away until the page is left. */
export interface Asked {
  readonly shown: readonly Signal[];
  putAway(signal: string): void;
}

/** What stands stays where it stands, as long as it is true and not put away. `earlier` is the moment that is looked at with it. */
export function useAsked(version: MapVersion, earlier: MapVersion | null): Asked {
  const [notNow, setNotNow] = useState<ReadonlySet<string>>(new Set());
  const [places, setPlaces] = useState<readonly string[]>([]);
  const shown = keptInPlace(
    signals(version, earlier).filter(({ id }) => !notNow.has(id)),
    places,
  );
  const ids = shown.map(({ id }) => id);
  if (ids.join() !== places.join()) setPlaces(ids);
  return { shown, putAway: (signal) => setNotNow(new Set([...notNow, signal])) };
}
