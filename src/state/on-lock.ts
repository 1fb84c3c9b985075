/**
 * What the app itself holds when the vault locks. The pages are built anew, so that all they held is let go of;
 * what lives outside them, for as long as the visit, is put out of sight here and comes back on opening.
 */
import { useEffect, useState } from 'react';
import { useServices, useVaultView } from './services';

/** Puts something out of sight; gives back how to lay it out again. */
type SetAside = () => () => void;

const parts = new Set<SetAside>();

/** Lets a part of the app that outlives its page put out of sight what it holds, each time the vault locks. */
export function setAsideOnLock(part: SetAside): void {
  parts.add(part);
}

/** Does it at the lock, and lays everything out again on opening; what was wiped meanwhile stays away. */
export function useSettingAside(): void {
  const { vault } = useServices();
  useEffect(() => {
    let before = vault.view().access;
    let layOut: readonly (() => void)[] = [];
    return vault.subscribe(() => {
      const { access, mode } = vault.view();
      if (access === before) return;
      if (access === 'locked') layOut = [...parts].map((part) => part());
      else if (before === 'locked' && mode !== 'session') for (const back of layOut) back();
      before = access;
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
