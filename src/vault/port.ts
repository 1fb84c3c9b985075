/**
 * The vault: where everything personal lives. Views and domain code know this port only; adapters keep
 * the records in memory (mode 'session') or encrypted in IndexedDB (mode 'device').
 *
 * Two promises hold for every adapter: a save is reported as saved only after its transaction has
 * completed, and nothing readable is ever dropped because something else was unreadable.
 */
import type { Intention, Journey, Note } from '../core/dialogue/journey';
import type { CarryItem } from '../core/programme/carry-item';
import type { ModuleClosing } from '../core/programme/module-closing';
import type { Result } from '../core/shared/result';

/** The kinds of personal records and their types. */
export interface VaultRecords {
  readonly journey: Journey;
  readonly note: Note;
  readonly intention: Intention;
  readonly carryItem: CarryItem;
  readonly moduleClosing: ModuleClosing;
}

export type RecordKind = keyof VaultRecords;

/** 'session': nothing outlives the tab. 'device': encrypted on this device with a key of this device. */
export type VaultMode = 'session' | 'device';

/** Why a save did not happen. */
export type SaveFailure =
  | { readonly kind: 'full' }
  | { readonly kind: 'blocked' }
  | { readonly kind: 'reader' }
  | { readonly kind: 'newer' }
  | { readonly kind: 'failed'; readonly cause: string };

/** What may be said about saving right now; 'saved' is literally true, with the time of the last completed transaction. */
export type SaveState =
  | { readonly kind: 'nothing-to-save' }
  | { readonly kind: 'not-kept' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'unsaved'; readonly failure: SaveFailure };

/**
 * What this tab may do. 'writer': it holds the one write lock. 'reader': another tab writes, this one
 * follows live. 'newer': the stored data were written by a newer version and are left alone.
 * 'unavailable': the browser refuses storage, all stays in memory.
 */
export type VaultAccess = 'writer' | 'reader' | 'newer' | 'unavailable';

/** A stored record that could not be read; kept as it is and offered as a download. */
export interface SetAside {
  readonly key: string;
  readonly reason: 'undecryptable' | 'malformed' | 'newer';
  readonly bytes: Uint8Array;
}

/** The readable side of the vault: every record, decrypted, with the state of affairs. Replaced, never mutated. */
export interface VaultView {
  readonly mode: VaultMode;
  readonly access: VaultAccess;
  readonly save: SaveState;
  readonly records: { readonly [Kind in RecordKind]: readonly VaultRecords[Kind][] };
  readonly setAside: readonly SetAside[];
}

/** The vault as the rest of the app sees it. */
export interface Vault {
  /** The present view; the same object until something changes. */
  view(): VaultView;
  /** Calls `listener` after each change, also one made in another tab. Returns how to stop. */
  subscribe(listener: () => void): () => void;
  /** Adds or replaces a record. The view shows it at once; the promise settles when its fate is known. */
  put<Kind extends RecordKind>(kind: Kind, record: VaultRecords[Kind]): Promise<Result<void, SaveFailure>>;
  /** Removes a record. */
  remove(kind: RecordKind, key: string): Promise<Result<void, SaveFailure>>;
  /** Moves everything to another mode without loss: the old place is emptied only after the new one holds all. */
  changeMode(mode: VaultMode): Promise<Result<void, SaveFailure>>;
  /** Takes over writing from another tab. */
  takeOver(): Promise<Result<void, SaveFailure>>;
  /** Empties memory, IndexedDB, plain storage and caches of this app. Works offline. */
  wipe(): Promise<Result<void, SaveFailure>>;
}

/** The key of a record within its kind: its id, or for a closing the module. */
export function recordKey<Kind extends RecordKind>(_kind: Kind, record: VaultRecords[Kind]): string {
  return 'id' in record ? record.id : record.module;
}
