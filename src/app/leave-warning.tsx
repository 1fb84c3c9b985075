/** Lets the browser ask before the tab is closed or loaded anew, while that would lose what only this tab holds. */
import { useEffect } from 'react';
import { useVaultView } from '../state/services';
import { useIsUnkept } from '../state/use-draft';
import { needsPassphrase, onlyInTab, recordKinds } from '../vault/field-table';
import type { VaultView } from '../vault/port';

/** Whether a tab holds anything that a person made: a decision taken, a word written. A story opened is no work yet. */
function holdsWork({ records }: VaultView): boolean {
  return recordKinds.some((kind) =>
    kind === 'journey' ? records.journey.some(({ steps }) => steps.length > 0) : records[kind].length > 0,
  );
}

/**
 * Whether closing the tab now loses something that was made: all of it while nothing is kept, a map where there is
 * no passphrase, or a change that could not be written.
 * @internal exported for its tests
 */
export function losesByLeaving(view: VaultView): boolean {
  const here = onlyInTab(view);
  const holdsMap = [...needsPassphrase].some((kind) => here.has(kind) && view.records[kind].length > 0);
  const isOnlyHere = view.mode === 'session' && holdsWork(view);
  return isOnlyHere || holdsMap || view.save.kind === 'unsaved' || view.save.kind === 'saving';
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
