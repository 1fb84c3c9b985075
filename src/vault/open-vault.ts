/**
 * The vault that the app uses: records in memory, and in mode 'device' an encrypted store behind them. The
 * store and everything it needs are loaded only when that mode is on.
 */

import type { Clock } from '../core/shared/ports';
import { fail, ok, type Result } from '../core/shared/result';
import type { DeviceStore, StoreChange } from './device-store';
import { needsPassphrase } from './field-table';
import { difference } from './merge';
import {
  type Credential,
  type KeptRecord,
  type RecordKind,
  recordKey,
  type SaveFailure,
  type StoredItem,
  type UnlockFailure,
  type Unpacked,
  type UnpackFailure,
  type Vault,
  type VaultAccess,
  type VaultMode,
  type VaultRecords,
  type VaultView,
} from './port';
import { listOf, noRecords, recordsFrom, withoutRecord, withRecord } from './records';
import { joinTabs, type TabMessage, type TabRole } from './tab-role';
import { wipeOrigin } from './wipe-origin';

/** What opening a vault needs. */
export interface VaultOptions {
  readonly clock: Clock;
  /** The mode that was on when the app was last used. */
  readonly mode: VaultMode;
  /** Remembers the mode in plain storage. */
  readonly rememberMode: (mode: VaultMode) => void;
}

type Outcome = Result<void, SaveFailure>;

const done: Outcome = ok(undefined);

class LocalVault implements Vault {
  private current: VaultView = {
    mode: 'session',
    access: 'writer',
    save: { kind: 'nothing-to-save' },
    records: noRecords,
    setAside: [],
  };
  private readonly listeners = new Set<() => void>();
  private store: DeviceStore | null = null;
  private tabs: TabRole | null = null;
  /** Changes that are not known to be stored, by kind and key; the latest of each. */
  private pending = new Map<string, StoreChange>();
  private flushing: Promise<Outcome> | null = null;

  constructor(private readonly options: VaultOptions) {}

  view(): VaultView {
    return this.current;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private show(change: Partial<VaultView>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }

  async put<Kind extends RecordKind>(kind: Kind, record: VaultRecords[Kind]): Promise<Outcome> {
    if (this.current.access === 'reader') return fail({ kind: 'reader' });
    this.show({ records: withRecord(this.current.records, kind, record) });
    return this.keep({ change: 'put', kind, key: recordKey(kind, record), record });
  }

  async remove(kind: RecordKind, key: string): Promise<Outcome> {
    if (this.current.access === 'reader') return fail({ kind: 'reader' });
    this.show({ records: withoutRecord(this.current.records, kind, key) });
    return this.keep({ change: 'remove', kind, key });
  }

  private keep(change: StoreChange): Promise<Outcome> {
    if (this.current.mode === 'session') {
      this.show({ save: { kind: 'not-kept' } });
      return Promise.resolve(done);
    }
    if (this.current.mode === 'device' && needsPassphrase.has(change.kind)) return Promise.resolve(done);
    if (this.current.access === 'locked') {
      this.pending.set(`${change.kind}\n${change.key}`, change);
      this.show({ save: { kind: 'not-kept' } });
      return Promise.resolve(done);
    }
    this.pending.set(`${change.kind}\n${change.key}`, change);
    return this.flush();
  }

  /** Writes what is pending. Changes made meanwhile are written next, by the same promise. */
  private flush(): Promise<Outcome> {
    this.flushing ??= this.writePending().finally(() => {
      this.flushing = null;
    });
    return this.flushing;
  }

  private async writePending(): Promise<Outcome> {
    // Lets the changes of one moment share a transaction.
    await Promise.resolve();
    while (this.pending.size > 0) {
      const refused = this.refusal();
      if (refused !== null) return this.unsaved(refused);
      const batch = [...this.pending];
      this.show({ save: { kind: 'saving' } });
      try {
        await this.store?.write(batch.map(([, change]) => change));
      } catch (error) {
        const { failureOf } = await import('./device-store');
        return this.unsaved(failureOf(error));
      }
      for (const [key, change] of batch) if (this.pending.get(key) === change) this.pending.delete(key);
      this.tabs?.tell('changed');
    }
    this.show({ save: { kind: 'saved', at: this.options.clock.now() } });
    return done;
  }

  private refusal(): SaveFailure | null {
    if (this.current.access === 'locked') return { kind: 'locked' };
    if (this.current.access === 'newer') return { kind: 'newer' };
    if (this.current.access === 'reader') return { kind: 'reader' };
    return this.store === null ? { kind: 'blocked' } : null;
  }

  private unsaved(failure: SaveFailure): Outcome {
    this.show({ save: { kind: 'unsaved', failure } });
    return fail(failure);
  }

  async changeMode(mode: 'session' | 'device'): Promise<Outcome> {
    if (mode === this.current.mode) return done;
    if (mode === 'session') return this.keepInTab();
    return this.current.mode === 'session'
      ? this.keepOnDevice(null)
      : this.rewrapped((store) => store.unprotect(), 'device');
  }

  async protect(passphrase: string): Promise<Outcome> {
    return this.current.mode === 'session'
      ? this.keepOnDevice(passphrase)
      : this.rewrapped((store) => store.protect(passphrase), 'passphrase');
  }

  /** Changes what wraps the secret; the records stay as they are. */
  private async rewrapped(work: (store: DeviceStore) => Promise<void>, mode: VaultMode): Promise<Outcome> {
    const refused = this.refusal();
    if (refused !== null || this.store === null) return fail(refused ?? { kind: 'blocked' });
    try {
      await work(this.store);
    } catch (error) {
      return this.failed(error);
    }
    this.options.rememberMode(mode);
    this.show({ mode });
    const moved = await this.moveGuarded(mode);
    this.tabs?.tell('mode-changed');
    return moved;
  }

  /** What only a passphrase may guard is written when one is on, and taken out of the store when it no longer is. */
  private async moveGuarded(mode: VaultMode): Promise<Outcome> {
    for (const { kind, record } of listOf(this.current.records)) {
      if (!needsPassphrase.has(kind)) continue;
      const key = recordKey(kind, record);
      const change: StoreChange =
        mode === 'passphrase' ? { change: 'put', kind, key, record } : { change: 'remove', kind, key };
      this.pending.set(`${kind}\n${key}`, change);
    }
    return this.pending.size === 0 ? done : this.flush();
  }

  private async failed(error: unknown): Promise<{ readonly ok: false; readonly failure: SaveFailure }> {
    const { failureOf } = await import('./device-store');
    return { ok: false, failure: failureOf(error) };
  }

  async lock(): Promise<void> {
    if (this.current.mode !== 'passphrase' || this.current.access === 'locked') return;
    if (this.pending.size > 0) await this.flush();
    this.tabs?.tell('locked');
    await this.forgetKey();
  }

  private async forgetKey(): Promise<void> {
    await this.closeStore();
    this.show({ access: 'locked', save: { kind: 'nothing-to-save' }, records: noRecords, setAside: [] });
  }

  async unlock(credential: Credential, join: boolean): Promise<Result<void, UnlockFailure>> {
    if (this.current.access !== 'locked') return done;
    const waiting = join ? new Map(this.pending) : new Map<string, StoreChange>();
    this.pending = new Map();
    const opened = await this.openStore(credential);
    if (!opened.ok) {
      this.pending = waiting;
      return opened;
    }
    for (const [key, change] of waiting) {
      this.pending.set(key, change);
      const { records } = this.current;
      this.show({
        records:
          change.change === 'put'
            ? withRecord(records, change.kind, change.record as never)
            : withoutRecord(records, change.kind, change.key),
      });
    }
    if (this.pending.size > 0) return this.flush();
    this.show({ save: { kind: 'nothing-to-save' } });
    return done;
  }

  async makeRecoveryCode(): Promise<Result<string, SaveFailure>> {
    const refused = this.refusal();
    if (refused !== null || this.store === null) return fail(refused ?? { kind: 'blocked' });
    try {
      return ok(await this.store.makeRecoveryCode());
    } catch (error) {
      return this.failed(error);
    }
  }

  private async keepOnDevice(passphrase: string | null): Promise<Outcome> {
    const before = listOf(this.current.records);
    const opened = await this.openStore(null);
    if (!opened.ok)
      return opened.failure.kind === 'does-not-fit' ? fail({ kind: 'locked' }) : fail(opened.failure);
    const mode = passphrase === null ? 'device' : 'passphrase';
    try {
      if (passphrase !== null) await this.store?.protect(passphrase);
    } catch (error) {
      await this.closeStore();
      return this.failed(error);
    }
    // What was played in this tab joins what was kept before; the tab is the newer of the two.
    this.show({ mode, records: recordsFrom(before, this.current.records) });
    for (const { kind, record } of before) {
      if (mode === 'device' && needsPassphrase.has(kind)) continue;
      const key = recordKey(kind, record);
      this.pending.set(`${kind}\n${key}`, { change: 'put', kind, key, record });
    }
    const saved = this.pending.size === 0 ? done : await this.flush();
    if (!saved.ok) {
      await this.closeStore();
      this.show({ mode: 'session', access: 'writer', save: { kind: 'unsaved', failure: saved.failure } });
      return saved;
    }
    this.options.rememberMode(mode);
    // The browser may then not clear this to make room; a refusal changes nothing that was promised.
    await navigator.storage?.persist?.().catch(() => false);
    return done;
  }

  private async keepInTab(): Promise<Outcome> {
    const refused = this.refusal();
    if (refused !== null && refused.kind !== 'blocked') return fail(refused);
    try {
      await this.store?.destroy();
    } catch (error) {
      return this.failed(error);
    }
    this.store = null;
    this.pending = new Map();
    this.options.rememberMode('session');
    this.tabs?.tell('mode-changed');
    this.leaveTabs();
    const hasRecords = listOf(this.current.records).length > 0;
    this.show({
      mode: 'session',
      access: 'writer',
      setAside: [],
      save: { kind: hasRecords ? 'not-kept' : 'nothing-to-save' },
    });
    return done;
  }

  async pack(passphrase: string): Promise<string> {
    const { pack } = await import('./transfer');
    return pack(listOf(this.current.records), passphrase);
  }

  async unpack(text: string, passphrase: string): Promise<Result<Unpacked, UnpackFailure>> {
    const { unpack } = await import('./transfer');
    const unpacked = await unpack(text, passphrase);
    if (!unpacked.ok) return unpacked;
    const { added, newer, kept, onlyMine } = difference(listOf(this.current.records), unpacked.value.records);
    return ok({
      ...unpacked.value,
      added: added.length,
      newer: newer.length,
      kept: kept.length,
      onlyMine: onlyMine.length,
    });
  }

  async takeIn(
    records: readonly KeptRecord[],
    way: 'merge' | 'replace',
  ): Promise<Result<readonly KeptRecord[], SaveFailure>> {
    if (this.current.access === 'reader') return fail({ kind: 'reader' });
    const before = listOf(this.current.records);
    const { added, newer, onlyMine } = difference(before, records);
    const wanted = way === 'merge' ? [...added, ...newer] : records;
    let outcome = done;
    for (const { kind, record } of wanted) outcome = await this.put(kind, record as never);
    for (const { kind, record } of way === 'merge' ? [] : onlyMine)
      outcome = await this.remove(kind, recordKey(kind, record as never));
    return outcome.ok ? ok(before) : outcome;
  }

  async storedItems(): Promise<readonly StoredItem[]> {
    if (this.current.mode === 'session') return [];
    const { storedItems } = await import('./device-store');
    return storedItems();
  }

  async takeOver(): Promise<Outcome> {
    await this.tabs?.takeOver();
    return this.current.access === 'writer' ? done : fail({ kind: 'reader' });
  }

  async wipe(): Promise<Outcome> {
    try {
      const { destroyStore } = await import('./device-store');
      this.store?.close();
      await destroyStore();
      this.store = null;
      this.pending = new Map();
      await wipeOrigin();
    } catch (error) {
      return this.failed(error);
    }
    this.tabs?.tell('wiped');
    this.leaveTabs();
    this.forget();
    return done;
  }

  private forget(): void {
    this.show({
      mode: 'session',
      access: 'writer',
      save: { kind: 'nothing-to-save' },
      records: noRecords,
      setAside: [],
    });
  }

  private leaveTabs(): void {
    this.tabs?.close();
    this.tabs = null;
  }

  private async closeStore(): Promise<void> {
    this.store?.close();
    this.store = null;
    this.pending = new Map();
    this.leaveTabs();
  }

  /** Opens the store and shows what is in it. On failure nothing has changed. */
  private async openStore(credential: Credential | null): Promise<Result<void, UnlockFailure>> {
    const { DeviceStore, DoesNotFitError, failureOf } = await import('./device-store');
    try {
      this.store = await DeviceStore.open(credential);
      const { records, setAside } = await this.store.load();
      this.tabs = await joinTabs({
        onRole: (writes) => this.show({ access: this.accessOf(writes) }),
        onMessage: (message) => void this.hear(message),
      });
      this.show({ records: recordsFrom(records), setAside, access: this.accessOf(this.tabs.writes) });
      return done;
    } catch (error) {
      await this.closeStore();
      return fail(error instanceof DoesNotFitError ? { kind: 'does-not-fit' } : failureOf(error));
    }
  }

  private accessOf(writes: boolean): VaultAccess {
    if (this.store?.newer === true) return 'newer';
    return writes ? 'writer' : 'reader';
  }

  private async hear(message: TabMessage): Promise<void> {
    if (message === 'changed') {
      const contents = await this.store?.load().catch(() => null);
      if (contents == null || this.pending.size > 0) return;
      this.show({ records: recordsFrom(contents.records), setAside: contents.setAside });
      return;
    }
    if (message === 'locked') {
      await this.forgetKey();
      return;
    }
    if (message === 'mode-changed') {
      await this.reopen();
      return;
    }
    await this.closeStore();
    this.forget();
  }

  /** Another tab changed the mode: what is kept is opened anew, and what it no longer keeps stays in this tab. */
  private async reopen(): Promise<void> {
    const { storedProtection } = await import('./device-store');
    const protection = await storedProtection().catch(() => null);
    if (protection === 'passphrase') {
      await this.forgetKey();
      this.show({ mode: 'passphrase' });
      return;
    }
    const mine = this.current.records;
    await this.closeStore();
    if (protection === 'device' && (await this.openStore(null)).ok) this.show({ mode: 'device' });
    else this.show({ mode: 'session', access: 'writer', save: { kind: 'not-kept' }, records: mine });
  }

  /** Opens in the mode that was on; a store that cannot be opened leaves the app working in memory, and says so. */
  async start(): Promise<void> {
    const { mode } = this.options;
    if (mode === 'session') return;
    this.show({ mode });
    const opened = await this.openStore(null);
    if (opened.ok) {
      // The stored keys decide, not what plain storage remembers.
      this.show({ mode: 'device' });
      return;
    }
    const { failure } = opened;
    if (failure.kind === 'locked') this.show({ mode: 'passphrase', access: 'locked' });
    else if (failure.kind !== 'does-not-fit')
      this.show({
        access: failure.kind === 'newer' ? 'newer' : 'unavailable',
        save: { kind: 'unsaved', failure },
      });
  }
}

/** Opens the vault. Never rejects: whatever the browser refuses, there is a vault in memory. */
export async function openVault(options: VaultOptions): Promise<Vault> {
  const vault = new LocalVault(options);
  await vault.start();
  return vault;
}
