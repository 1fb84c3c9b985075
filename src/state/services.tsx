/** The ports that views reach their surroundings through: vault, library, clock, id-maker, voice, the app's own files, a learning system; and what the installation allows. The shell chooses the adapters. */
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Completion, CompletionState } from '../core/programme/completion';
import type { Policy } from '../core/scenario/policy';
import type { Clock, IdMaker, Speech } from '../core/shared/ports';
import type { Library } from '../library/library';
import type { GroupSessionKeeper } from '../vault/group-session-keeper';
import type { RecordKind, Vault, VaultRecords, VaultView } from '../vault/port';
import type { FilesOnBoard } from './files-on-board';

/** What every view may use. */
export interface Services {
  readonly vault: Vault;
  readonly library: Library;
  readonly clock: Clock;
  readonly ids: IdMaker;
  readonly speech: Speech;
  readonly files: FilesOnBoard;
  readonly groupSession: GroupSessionKeeper;
  readonly completion: Completion;
  /** What this installation allows. */
  readonly policy: Policy;
}

const ServicesContext = createContext<Services | null>(null);

/** Hands the services to everything below. */
export const ServicesProvider = ServicesContext.Provider;

/**
 * The services of the app.
 * @throws Error outside a ServicesProvider.
 */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (services === null) throw new Error('useServices needs a ServicesProvider above it.');
  return services;
}

/** The readable side of the vault; the view renders again when it changes, also from another tab. */
export function useVaultView(): VaultView {
  const { vault } = useServices();
  return useSyncExternalStore(
    (listener) => vault.subscribe(listener),
    () => vault.view(),
    () => vault.view(),
  );
}

/** All records of one kind. */
export function useRecords<Kind extends RecordKind>(kind: Kind): readonly VaultRecords[Kind][] {
  return useVaultView().records[kind];
}

/** How a launch from a learning system stands; the view renders again when it changes. */
export function useCompletionState(): CompletionState {
  const { completion } = useServices();
  return useSyncExternalStore(
    (listener) => completion.subscribe(listener),
    () => completion.state(),
    () => completion.state(),
  );
}
