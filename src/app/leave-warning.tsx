/** Lets the browser ask before the tab is closed or loaded anew, while that would lose what only this tab holds, or what a learning system has still to hear. */
import { useEffect } from 'react';
import type { CompletionState } from '../core/programme/completion';
import { useSessionView } from '../state/group-session';
import { useCompletionState, useVaultView } from '../state/services';
import { useIsUnkept } from '../state/use-draft';
import { needsPassphrase, onlyInTab } from '../vault/field-table';
import type { SessionView } from '../vault/group-session-keeper';
import type { VaultView } from '../vault/port';
import { recordKinds } from '../vault/record-kinds';

/** Whether a tab holds anything that a person made: a decision taken, a word written. A story opened is no work yet. */
function holdsWork({ records, held }: VaultView): boolean {
  // What is held for a group answers for itself.
  const isHeld = ({ id }: { readonly id: string }): boolean => held.some(({ key }) => key === id);
  return recordKinds.some((kind) => {
    if (kind === 'journey') return records.journey.some(({ steps }) => steps.length > 0);
    if (kind === 'deliberation') return !records.deliberation.every(isHeld);
    return records[kind].length > 0;
  });
}

/**
 * Whether closing the tab now loses something that was made: all of it while nothing is kept, a map where there is
 * no passphrase, a change that could not be written, or the deliberation of a group that is in this tab only.
 */
export function losesByLeaving(view: VaultView): boolean {
  const here = onlyInTab(view);
  const holdsMap = [...needsPassphrase].some((kind) => here.has(kind) && view.records[kind].length > 0);
  const isOnlyHere = view.mode === 'session' && holdsWork(view);
  const holdsGroup = view.held.some(({ kept }) => kept !== 'stored');
  return isOnlyHere || holdsMap || holdsGroup || view.save.kind === 'unsaved' || view.save.kind === 'saving';
}

/**
 * What a group session says of it: nothing is asked before a room while a reload loses nothing of the session. Null where
 * none is led in this tab.
 */
function losesSession(session: SessionView): boolean | null {
  if (session.kind === 'running') return session.kept === 'failed' || session.kept === 'tab';
  return session.kind === 'over' ? true : null;
}

/** Whether completion is on its way to a learning system: it is sent again only while this page is open. */
function losesCompletion({ kind }: CompletionState): boolean {
  return kind === 'sending' || kind === 'not-confirmed';
}

/** Watches; shows nothing. The words of the question are the browser's own. */
export function LeaveWarning() {
  const isUnkept = useIsUnkept();
  const ofVault = losesByLeaving(useVaultView()) || isUnkept;
  const isUnreported = losesCompletion(useCompletionState());
  const loses = losesSession(useSessionView()) ?? ofVault;
  useEffect(() => {
    if (!loses && !isUnreported) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [loses, isUnreported]);
  return null;
}
