/**
 * The vault that the app uses: records in memory, and in the modes 'device' and 'passphrase' an encrypted
 * store behind them. The store and everything it needs are loaded only when one of those is on.
 */
import { fail, ok, type Result } from '../core/shared/result';
import type { DeviceStore as Store, StoreChange } from './device-store';
import { needsPassphrase } from './field-table';
import { done, KeepingVault, type Outcome, type VaultOptions } from './keeping-vault';
import { changedAt, difference } from './merge';
import {
  type Credential,
  type KeptRecord,
  recordKey,
  type SaveFailure,
  type StoredItem,
  type UnlockFailure,
  type Unpacked,
  type UnpackFailure,
  type Vault,
  type VaultMode,
} from './port';
import { listOf, recordsFrom } from './records';
import { destroyStore, isStoreThere, wipeOrigin } from './wipe-origin';

class LocalVault extends KeepingVault implements Vault {
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
  private async rewrapped(work: (store: Store) => Promise<void>, mode: VaultMode): Promise<Outcome> {
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

  async lock(): Promise<void> {
    if (this.current.mode !== 'passphrase' || this.current.access === 'locked') return;
    if (this.pending.size > 0) await this.flush();
    this.tabs?.tell('locked');
    await this.forgetKey();
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
    for (const [key, change] of waiting) if (!this.hasLater(change)) this.pending.set(key, change);
    this.show({ records: this.withPending(this.current.records) });
    // It is open; whether what waited could be written, the view tells.
    if (this.pending.size > 0) await this.flush();
    else this.show({ save: { kind: 'nothing-to-save' } });
    return done;
  }

  /** Whether the store holds a later form of what waited in this tab: another tab may have gone on with it. */
  private hasLater(change: StoreChange): boolean {
    if (change.change === 'remove') return false;
    const waiting = { kind: change.kind, record: change.record } as KeptRecord;
    const stored = listOf(this.current.records).find(
      ({ kind, record }) => kind === change.kind && recordKey(kind, record) === change.key,
    );
    return stored !== undefined && changedAt(stored) > changedAt(waiting);
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

  async pack(
    passphrase: string,
    only: readonly KeptRecord[] = listOf(this.current.records),
  ): Promise<string> {
    const { pack } = await import('./transfer');
    return pack(only, passphrase);
  }

  async unpack(
    text: string,
    passphrase: string,
    signal?: AbortSignal,
  ): Promise<Result<Unpacked, UnpackFailure>> {
    const { unpack } = await import('./transfer');
    const unpacked = await unpack(text, passphrase, signal);
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
    if (!(await isStoreThere())) return [];
    const { DeviceStore } = await import('./device-store');
    return DeviceStore.items();
  }

  async wipe(): Promise<Outcome> {
    try {
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

  /** Opens in the mode that was on; a store that cannot be opened leaves the app working in memory, and says so. */
  async start(): Promise<void> {
    const { mode } = this.options;
    // Plain storage can be lost while the store is not; then nothing would say that there is something.
    if (mode === 'session' && !(await isStoreThere().catch(() => false))) return;
    this.show({ mode: mode === 'session' ? 'device' : mode });
    const opened = await this.openStore(null);
    if (opened.ok) {
      // The stored keys decide, not what plain storage remembers.
      this.show({ mode: 'device' });
      this.options.rememberMode('device');
      return;
    }
    const { failure } = opened;
    if (failure.kind === 'locked') {
      this.show({ mode: 'passphrase', access: 'locked' });
      this.options.rememberMode('passphrase');
    } else if (failure.kind !== 'does-not-fit')
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
