/** Whether the map is drawn for a phone. */
import { useSyncExternalStore } from 'react';

const narrow = '(width < 37.5em)';

export function useIsNarrow(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const query = window.matchMedia(narrow);
      query.addEventListener('change', listener);
      return () => query.removeEventListener('change', listener);
    },
    () => window.matchMedia(narrow).matches,
  );
}
