/**
 * The rest of the player, fetched while the first moment is being read: that moment needs no machine, and nothing of
 * what is shown later.
 */
import { use, useEffect, useState } from 'react';
import { loadTexts } from '../../i18n/start-i18n';
import { limits, within } from '../../vault/within';

type Rest = typeof import('./rest').rest;

let here: Rest | null = null;
let coming: Promise<Rest> | null = null;

/**
 * Fetches it once; what did not arrive is asked for again the next time.
 * @throws when it does not arrive in time.
 */
export function fetchRest(): Promise<Rest> {
  coming ??= within(limits.part, Promise.all([import('./rest'), loadTexts('keeping')])).then(
    ([{ rest }]) => {
      here = rest;
      return rest;
    },
    (error: unknown) => {
      coming = null;
      throw error;
    },
  );
  return coming;
}

/**
 * The rest as soon as it is here, null before.
 * @param isNeeded nothing can be shown without it: the page waits, and when it does not arrive says so.
 */
export function useRest(isNeeded: boolean): Rest | null {
  const [rest, setRest] = useState(here);
  useEffect(() => {
    if (rest !== null) return;
    // Who goes on without it asks again, and is told when it does not come.
    fetchRest().then(setRest, () => undefined);
  }, [rest]);
  if (rest !== null || here !== null) return rest ?? here;
  return isNeeded ? use(fetchRest()) : null;
}
