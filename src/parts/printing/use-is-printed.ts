/** Whether the page is being put on paper, by a press here or by the menu of the browser. */
import { useSyncExternalStore } from 'react';

let isAsked = false;

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia('print');
  const begin = (): void => {
    isAsked = true;
    listener();
  };
  const end = (): void => {
    isAsked = false;
    listener();
  };
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  query.addEventListener('change', listener);
  return () => {
    isAsked = false;
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
    query.removeEventListener('change', listener);
  };
}

/** True from just before until just after; what is only for paper costs nothing on the screen. */
export function useIsPrinted(): boolean {
  return useSyncExternalStore(subscribe, () => isAsked || window.matchMedia('print').matches);
}
