/**
 * The vault: where everything personal lives. Views and domain code know this port only; adapters keep
 * the records in memory (mode 'session') or encrypted in IndexedDB (mode 'device').
 *
 * Two promises hold for every adapter: a save is reported as saved only after its transaction has
 * completed, and nothing readable is ever dropped because something else was unreadable.
 */

import type { CarryItem } from '../core/conversations/carry-item';
import type { Occasion } from '../core/conversations/occasion';
import type { RefreshPause } from '../core/conversations/refresh';
import type { Journey, Note } from '../core/dialogue/journey';
import type { ModuleClosing } from '../core/programme/module-closing';
import type { Policy } from '../core/scenario/policy';
import type { Draft } from '../core/shared/draft';
import type { Result } from '../core/shared/result';
import type { Deliberation, Precedent } from '../core/tools/deliberation/deliberation';
import type { Room } from '../core/tools/deliberation/room';
import type { GroupPlan } from '../core/tools/group-session/plan';
import type { Intention } from '../core/tools/intentions/intention';
import type { IntentionMaking } from '../core/tools/intentions/making';
import type { NetworkMap } from '../core/tools/network-map/network-map';
import type { ConversationPlan } from '../core/tools/planner/plan';
import type { SideActivity } from '../core/tools/side-activities/side-activity';

/** The kinds of personal records and their types. */
export interface VaultRecords {
  readonly journey: Journey;
  readonly note: Note;
  readonly intention: Intention;
  readonly intentionMaking: IntentionMaking;
  readonly carryItem: CarryItem;
  readonly moduleClosing: ModuleClosing;
  readonly networkMap: NetworkMap;
  readonly conversationPlan: ConversationPlan;
  readonly sideActivity: SideActivity;
  readonly deliberation: Deliberation;
  readonly precedent: Precedent;
  readonly groupPlan: GroupPlan;
  readonly occasion: Occasion;
  readonly refreshPause: RefreshPause;
  readonly draft: Draft;
  /** What was typed at a network map: it is guarded as the map itself is. */
  readonly mapDraft: Draft;
}

export type RecordKind = keyof VaultRecords;

/**
 * 'session': nothing outlives the tab. 'device': encrypted on this device with a key of this device.
 * 'passphrase': encrypted on this device with a key that only the passphrase gives.
 */
export type VaultMode = 'session' | 'device' | 'passphrase';

/** What opens a vault that is locked. */
export type Credential =
  | { readonly kind: 'passphrase'; readonly passphrase: string }
  /** A recovery sheet opens it only to put it behind a new passphrase: the old one is forgotten. */
  | { readonly kind: 'recovery'; readonly code: string; readonly passphrase: string };

/** Why a save did not happen. */
export type SaveFailure =
  | {
      readonly kind:
        | 'full'
        | 'blocked'
        | 'reader'
        | 'newer'
        | 'locked'
        /** No key that is left opens what is stored. */
        | 'damaged'
        /** What was stored is not there any more. */
        | 'gone'
        /** The browser does not answer. */
        | 'silent'
        /** The page came over a connection on which a browser gives no encryption. */
        | 'insecure'
        /** A part of the app did not arrive. */
        | 'part'
        /** The record is about something else than the one whose place it would take. */
        | 'mixed-up'
        /** The organisation does not allow keeping in this way. */
        | 'not-allowed';
    }
  | { readonly kind: 'failed'; readonly cause: string };

/** What became of a save, or of another action on the vault. */
export type Outcome = Result<void, SaveFailure>;

/** A save under way; it settles when its fate is known. */
export type Saving = Promise<Outcome>;

/**
 * Why a file does not open. 'too-hard': deriving its key would take longer than any file of ours asks for.
 * 'does-not-open': the passphrase does not fit or the file is damaged, which cannot be told apart.
 */
export type FileFailure = 'not-ours' | 'newer' | 'too-hard' | 'does-not-open';

/**
 * Why a file could not be taken in. 'stopped': by whoever asked. 'no-key': its key could not be derived here,
 * whatever the passphrase.
 */
export type UnpackFailure = FileFailure | 'stopped' | 'no-key';

/** A record with its kind. */
export type KeptRecord = {
  [Kind in RecordKind]: { readonly kind: Kind; readonly record: VaultRecords[Kind] };
}[RecordKind];

/** What an exported file holds, laid beside what is here. */
export interface Unpacked {
  readonly records: readonly KeptRecord[];
  /** How many in it could not be read. */
  readonly unread: number;
  readonly added: number;
  readonly newer: number;
  readonly kept: number;
  readonly onlyMine: number;
  /** How many the organisation does not let in; they are not among the records. */
  readonly leftOut: number;
}

/** One item as it lies in the store: nothing of it can be read. */
export interface StoredItem {
  readonly store: 'keys' | 'records';
  readonly name: string;
  /** Null for a key that the browser gives to nobody. */
  readonly bytes: Uint8Array | null;
  /** What the passphrase is derived with, beside its salt. `memory` in KiB. */
  readonly hardness: { readonly memory: number; readonly passes: number; readonly lanes: number } | null;
}

/** Why a vault did not open: the passphrase or code does not fit, or the store did not work. */
export type UnlockFailure =
  | SaveFailure
  | { readonly kind: 'does-not-fit' }
  /** What belongs to the passphrase is damaged; a recovery sheet still opens it. */
  | { readonly kind: 'passphrase-damaged' };

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
 * 'unavailable': the browser refuses storage, all stays in memory. 'locked': what is kept waits for its
 * passphrase, and what is done meanwhile stays in memory. 'damaged': the key of what is kept is gone or
 * broken; it is left as it lies there, and all stays in memory. 'barred': it holds the lock, but the organisation
 * no longer allows keeping in this way. What lies there is read and taken away as before; what is made stays in
 * memory until it may be kept in another way.
 */
export type VaultAccess = 'writer' | 'reader' | 'newer' | 'unavailable' | 'locked' | 'damaged' | 'barred';

/** What a person is told of the past of what is kept. */
export interface VaultPast {
  /** It is behind a passphrase, and once was kept with a key of this device: of then something may be left. */
  readonly wasOnDevice: boolean;
  /** A recovery sheet was made that no longer opens anything. */
  readonly sheetLapsed: boolean;
  /** What was kept in this way is not there any more; `here` when this tab still shows it. */
  readonly lost: { readonly mode: 'device' | 'passphrase'; readonly here: boolean } | null;
}

/** A stored record that could not be read; kept as it is and offered as a download. */
export interface SetAside {
  readonly key: string;
  readonly reason: 'undecryptable' | 'malformed' | 'newer';
  readonly bytes: Uint8Array;
}

/** Which record is meant. */
export interface RecordName {
  readonly kind: RecordKind;
  readonly key: string;
}

/**
 * The deliberation of a group while it lasts: not in the vault but beside it, so that no lock and no passphrase
 * comes between a group and its wall. It is among the records of the view.
 */
export interface Held {
  readonly key: string;
  readonly room: Room;
  /**
   * 'tab': in this tab only, as was answered. 'writing', 'stored': encrypted on this device until `until`;
   * literally true, the second after the transaction completed. 'failed': it should be, and could not be.
   */
  readonly kept: 'tab' | 'writing' | 'stored' | 'failed';
  /** When it is erased, in milliseconds since 1970; null where it is in the tab only. */
  readonly until: number | null;
}

/** The readable side of the vault: every record, decrypted, with the state of affairs. Replaced, never mutated. */
export interface VaultView {
  readonly mode: VaultMode;
  readonly access: VaultAccess;
  readonly save: SaveState;
  readonly records: { readonly [Kind in RecordKind]: readonly VaultRecords[Kind][] };
  readonly setAside: readonly SetAside[];
  readonly past: VaultPast;
  readonly held: readonly Held[];
}

/** Whether what is done in this tab is there again after it closes: kept on the device, by this tab or the one that writes. */
export function outlivesTab({ mode, access }: VaultView): boolean {
  return mode !== 'session' && (access === 'writer' || access === 'reader');
}

/** Whether an organisation allows keeping in a mode. */
export function allowsMode({ keeping }: Pick<Policy, 'keeping'>, mode: VaultMode): boolean {
  if (mode === 'session') return true;
  return keeping === 'free' || (keeping === 'guarded' && mode === 'passphrase');
}

/** The vault as the rest of the app sees it. */
export interface Vault {
  /** The present view; the same object until something changes. */
  view(): VaultView;
  /** Calls `listener` after each change, also one made in another tab. Returns how to stop. */
  subscribe(listener: () => void): () => void;
  /** Adds or replaces a record. The view shows it at once; the promise settles when its fate is known. */
  put<Kind extends RecordKind>(kind: Kind, record: VaultRecords[Kind]): Saving;
  /**
   * Holds the deliberation of a group apart, from its beginning. `keeps`: encrypted on this device for at most
   * twelve hours, so that a reload loses nothing; else in this tab only, and so where the organisation does not allow
   * keeping without a passphrase.
   */
  hold(record: Deliberation, room: Room, keeps: boolean): Saving;
  /** Changes what is known of the room of one that is held. */
  changeRoom(key: string, patch: Partial<Room>): void;
  /** Puts one that is held in the vault, in this form; when it is there it is erased where it was. */
  keepHeld(record: Deliberation): Saving;
  /** Removes a record. */
  remove(kind: RecordKind, key: string): Saving;
  /** Moves everything to another mode without loss: the old place is emptied only after the new one holds all. */
  changeMode(mode: 'session' | 'device'): Saving;
  /** Moves everything behind a passphrase, or changes the passphrase it is behind. */
  protect(passphrase: string): Saving;
  /**
   * Forgets the key and everything readable in this tab and the others; what is pending is written first.
   * `keepOpen` names the one record that this tab goes on showing, because people are at work in it: it stays in
   * the view, and changes to it wait in this tab until the vault is opened.
   */
  lock(keepOpen?: RecordName): Promise<void>;
  /** Opens a locked vault. `join`: what was done while it was locked is kept with the rest, else let go. */
  unlock(credential: Credential, join: boolean): Promise<Result<void, UnlockFailure>>;
  /** Whether the code of a recovery sheet fits; nothing is opened. */
  checkCode(code: string): Promise<Result<void, UnlockFailure>>;
  /** A new recovery code, which opens the vault from then on; an earlier one no longer does. */
  makeRecoveryCode(): Promise<Result<string, SaveFailure>>;
  /** Tries again to open the store, or to write what could not be written. */
  retry(): Saving;
  /** What was lost was seen; it is not told again. */
  acceptLoss(): void;
  /** Takes over writing from another tab. */
  takeOver(): Saving;
  /** Everything, or only these records, as the text of one file, sealed under a passphrase of its own. */
  pack(passphrase: string, only?: readonly KeptRecord[]): Promise<string>;
  /** What such a file holds; nothing is taken in yet. `signal` stops it. */
  unpack(text: string, passphrase: string, signal?: AbortSignal): Promise<Result<Unpacked, UnpackFailure>>;
  /**
   * Takes records in, in one go. 'merge': of two with one key the later stays. 'replace': what is not among
   * them goes. Gives back what was here before, which 'replace' puts back.
   */
  takeIn(
    records: readonly KeptRecord[],
    way: 'merge' | 'replace',
  ): Promise<Result<readonly KeptRecord[], SaveFailure>>;
  /** Keys and records that are stored, as they are, in whatever mode; empty while nothing is stored. */
  storedItems(): Promise<readonly StoredItem[]>;
  /** Empties memory, IndexedDB, plain storage and caches of this app. Works offline. */
  wipe(): Saving;
}

/** The key of a record within its kind: its id, or for a closing the module. */
export function recordKey<Kind extends RecordKind>(_kind: Kind, record: VaultRecords[Kind]): string {
  return 'id' in record ? record.id : record.module;
}
