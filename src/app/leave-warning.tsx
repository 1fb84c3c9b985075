/** Lets the browser ask before the tab is closed or loaded anew, while that would lose what only this tab holds. */
import { useEffect } from 'react';
import { useVaultView } from '../state/services';
import { useIsUnkept } from '../state/use-draft';
import { needsPassphrase, onlyInTab } from '../vault/field-table';
import type { VaultView } from '../vault/port';

/**
 * Whether closing the tab now loses something that was not meant to go: a map that took half an hour to
 * draw, or a change that could not be written. Who plays without keeping knows that it ends with the tab.
 * @internal exported for its tests
 */
export function losesByLeaving(view: VaultView): boolean {
  const here = onlyInTab(view);
  const holdsMap = [...needsPassphrase].some((kind) => here.has(kind) && view.records[kind].length > 0);
  return holdsMap || view.save.kind === 'unsaved' || view.save.kind === 'saving';
}

/** Watches; shows nothing. The words of the question are the browser's own. */
export function LeaveWarning() {
  const isUnkept = useIsUnkept();
  const loses = losesByLeaving(useVaultView()) || isUnkept;
  useEffect(() => {
    if (!loses) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [loses]);
  return null;
}
