/**
 * What the app itself holds when the vault locks. The pages are built anew, so that all they held is let go of;
 * what lives outside them, for as long as the visit, is told here to let go as well.
 */
import { useEffect, useState } from 'react';
import { useServices, useVaultView } from './services';

const forgetters = new Set<() => void>();

/** Lets a part of the app that outlives its page forget what it holds, each time the vault locks. */
export function forgetOnLock(forget: () => void): void {
  forgetters.add(forget);
}

/** Tells them. */
export function useForgetting(): void {
  const { vault } = useServices();
  useEffect(() => {
    let wasLocked = vault.view().access === 'locked';
    return vault.subscribe(() => {
      const isLocked = vault.view().access === 'locked';
      if (isLocked && !wasLocked) for (const forget of forgetters) forget();
      wasLocked = isLocked;
    });
  }, [vault]);
}

/** How often the vault locked during this visit: a key for what must be built anew. */
export function useLockCount(): number {
  const isLocked = useVaultView().access === 'locked';
  const [seen, setSeen] = useState({ isLocked, count: 0 });
  // While rendering, and not after it: no page may be shown once more with what it held.
  if (seen.isLocked !== isLocked) setSeen({ isLocked, count: seen.count + (isLocked ? 1 : 0) });
  return seen.count;
}
