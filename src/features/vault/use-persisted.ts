/** Whether the browser promised not to clear the store of its own accord. */
import { useEffect, useState } from 'react';
import { limits, within } from '../../vault/within';

/** `persisted` is null while unknown, and where a browser has no answer. */
export function usePersisted(): { readonly persisted: boolean | null; readonly ask: () => Promise<boolean> } {
  const [persisted, setPersisted] = useState<boolean | null>(null);
  useEffect(() => {
    let wanted = true;
    void navigator.storage?.persisted?.().then((answer) => {
      if (wanted) setPersisted(answer);
    });
    return () => {
      wanted = false;
    };
  }, []);
  const ask = async (): Promise<boolean> => {
    // A browser that leaves its question open has not promised anything.
    const granted = await within(limits.part, navigator.storage.persist()).catch(() => false);
    setPersisted(granted);
    return granted;
  };
  return { persisted, ask };
}
