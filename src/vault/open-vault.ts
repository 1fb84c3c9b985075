/**
 * The vault that the app uses: records in memory, and in the modes 'device' and 'passphrase' an encrypted
 * store behind them. The store and everything it needs are loaded only when one of those is on.
 */
import { fail, ok, type Result } from '../core/shared/result';
import type { AnyRecord } from './codec';
import { unlockFailureOf } from './failures';
import { needsPassphrase } from './field-table';
import { FollowingVault, putting, storing } from './following-vault';
import { done, type Outcome, type VaultOptions } from './keeping-vault';
import type { Guard } from './key-ring';
import { difference } from './merge';
import {
  type Credential,
  type KeptRecord,
  type RecordKind,
  type RecordName,
  recordKey,
  type SaveFailure,
  type SaveState,
  type StoredItem,
  type UnlockFailure,
  type Unpacked,
  type UnpackFailure,
  type Vault,
  type VaultMode,
} from './port';
import { listOf, recordsFrom } from './records';
import { listenIn } from './tab-role';
import { destroyStores, isStoreThere, wipeOrigin } from './wipe-origin';
import { limits, within } from './within';

export type { VaultOptions };

/** A mode that keeps something. */
type KeepingMode = Exclude<VaultMode, 'session'>;

/** Whether this page may encrypt: over plain http a browser does not let it. */
function canEncrypt(): boolean {
  return globalThis.crypto?.subtle !== undefined;
}

/** Whether records of a kind are stored in a mode. */
function isStored(kind: RecordKind, mode: KeepingMode): boolean {
  return mode === 'passphrase' || !needsPassphrase.has(kind);
}

class LocalVault extends FollowingVault implements Vault {
  private isWiping = false;

  /** Hears of an erasure also while nothing is kept here, and tells of one. */
  private readonly ear = listenIn((message) => {
    if (message === 'wiped' && this.tabs === null && !this.isWiping) this.forget();
  });

  async changeMode(mode: 'session' | 'device'): Promise<Outcome> {
    if (mode === this.current.mode) return done;
    return mode === 'session' ? this.keepInTab() : this.keepBehind(mode, null);
  }

  async protect(passphrase: string): Promise<Outcome> {
    return this.keepBehind('passphrase', passphrase);
  }

  /**
   * Puts everything behind another guard. The key is made first: nothing is stored, and nothing that is
   * stored is touched, before everything can be sealed with it.
   */
  private async keepBehind(mode: KeepingMode, passphrase: string | null): Promise<Outcome> {
    if (!canEncrypt()) return fail({ kind: 'insecure' });
    try {
      const { guardOf } = await storing();
      const guard = await guardOf(passphrase);
      const outcome = await this.alone(() =>
        this.current.mode === 'session' ? this.beginStore(mode, guard) : this.guardWith(mode, guard),
      );
      if (!outcome.ok) return outcome;
      this.options.mark.write(mode);
      // The browser may then not clear this to make room; a refusal changes nothing that was promised.
      void navigator.storage?.persist?.().catch(() => false);
      // What was typed meanwhile; whether that could be written, the view tells.
      if (this.pending.size > 0) await this.flush();
      return done;
    } catch (error) {
      return this.failed(error);
    }
  }

  private savedNow(): SaveState {
    return { kind: 'saved', at: this.options.clock.now() };
  }

  /** What only a passphrase may guard, of what is shown. */
  private guarded(): readonly AnyRecord[] {
    return listOf(this.current.records).filter(({ kind }) => needsPassphrase.has(kind));
  }

  private async guardWith(mode: KeepingMode, guard: Guard): Promise<Outcome> {
    const refused = this.refusal();
    if (refused !== null || this.store === null) return fail(refused ?? { kind: 'blocked' });
    const { store } = this;
    try {
      const guarded = this.guarded();
      const added = this.current.mode === 'device' ? guarded : [];
      await store.guardWith(guard, (kind) => isStored(kind, mode), mode === 'passphrase' ? added : []);
      this.tabs?.tell('mode-changed');
      this.takeUp(await within(limits.store, store.load()), guarded);
      this.show({ mode, past: this.pastOf(store), save: this.savedNow() });
      return done;
    } catch (error) {
      return this.failed(error);
    }
  }

  /** Makes a store of what this tab holds; where another tab made one before, what is here joins that. */
  private async beginStore(mode: KeepingMode, guard: Guard): Promise<Outcome> {
    const { DeviceStore } = await storing();
    const mine = listOf(this.current.records);
    const there = await within(limits.store, DeviceStore.protection());
    if (there === 'passphrase') {
      for (const record of mine) this.enqueue(putting(record));
      this.show({ mode: there, access: 'locked' });
      return fail({ kind: 'locked' });
    }
    if (there === 'device') return this.joinStore(mode, guard, mine);
    const tabs = await this.joinTabs();
    if (!tabs.writes) {
      tabs.close();
      return fail({ kind: 'reader' });
    }
    try {
      const stored = mine.filter(({ kind }) => isStored(kind, mode));
      this.store = await within(limits.store, DeviceStore.create(guard, stored, this.onLost));
      this.tabs = tabs;
      this.takeUp(await within(limits.store, this.store.load()), listOf(this.current.records));
      this.show({ mode, access: 'writer', past: this.pastOf(this.store), save: this.savedNow() });
      return done;
    } catch (error) {
      tabs.close();
      this.letGo();
      return this.failed(error);
    }
  }

  /** What is here joins what was kept on this device before; of two edits of one record both are kept. */
  private async joinStore(mode: KeepingMode, guard: Guard, mine: readonly AnyRecord[]): Promise<Outcome> {
    const before = this.current;
    const back = (failure: SaveFailure): Outcome => {
      this.letGo();
      this.pending = new Map();
      this.show(before);
      return fail(failure);
    };
    for (const record of mine) if (isStored(record.kind, mode)) this.enqueue(putting(record));
    const opened = await this.openStore(null);
    if (!opened.ok) {
      const { failure } = opened;
      return back(
        failure.kind === 'does-not-fit' || failure.kind === 'passphrase-damaged'
          ? { kind: 'locked' }
          : failure,
      );
    }
    if (this.current.access !== 'writer') return back({ kind: 'reader' });
    const guardedHere = mine.filter(({ kind }) => needsPassphrase.has(kind));
    this.show({ records: recordsFrom(guardedHere, this.current.records) });
    if (mode === 'device') return done;
    const outcome = await this.guardWith(mode, guard);
    return outcome.ok ? outcome : back(outcome.failure);
  }

  private keepInTab(): Promise<Outcome> {
    return this.alone(async () => {
      const refused = this.refusal();
      if (refused !== null && refused.kind !== 'blocked') return fail(refused);
      this.options.mark.write('session');
      try {
        this.store?.close();
        await destroyStores();
      } catch (error) {
        return this.failed(error);
      }
      this.tabs?.tell('mode-changed');
      this.stayInTab(null);
      return done;
    });
  }

  async lock(keepOpen?: RecordName): Promise<void> {
    if (this.current.mode !== 'passphrase' || this.current.access === 'locked') return;
    if (this.pending.size > 0) await this.flush();
    this.tabs?.tell('locked');
    this.forgetKey(keepOpen ?? null);
  }

  async unlock(credential: Credential, join: boolean): Promise<Result<void, UnlockFailure>> {
    if (this.current.access !== 'locked') return done;
    return this.alone(async () => {
      const before = this.pending;
      this.pending = this.waiting(join);
      const opened = await this.openStore(credential);
      if (!opened.ok) {
        this.pending = before;
        if (opened.failure.kind === 'gone') this.lose('passphrase');
        return opened;
      }
      this.forgetHidden();
      this.options.mark.write('passphrase');
      // It is open; whether what waited could be written, the view tells.
      if (this.pending.size > 0 && this.current.access === 'writer') await this.writePending();
      else this.show({ save: { kind: 'nothing-to-save' } });
      return done;
    });
  }

  async checkCode(code: string): Promise<Result<void, UnlockFailure>> {
    try {
      const { DeviceStore } = await storing();
      await within(limits.store, DeviceStore.checkCode(code));
      return done;
    } catch (error) {
      return fail(unlockFailureOf(error));
    }
  }

  /** What was kept is not there: that is said, and nothing is made in its place unasked. */
  private lose(mode: KeepingMode): void {
    this.forgetHidden();
    this.stayInTab({ mode, here: false });
  }

  acceptLoss(): void {
    this.options.mark.write(this.current.mode);
    this.show({ past: { ...this.current.past, lost: null } });
  }

  async retry(): Promise<Outcome> {
    if (this.store !== null) return this.flush();
    if (this.current.access !== 'unavailable') return done;
    await this.start();
    if (this.store === null) return fail(this.refusal() ?? { kind: 'blocked' });
    return this.pending.size > 0 ? this.flush() : done;
  }

  makeRecoveryCode(): Promise<Result<string, SaveFailure>> {
    return this.alone(async () => {
      const refused = this.refusal();
      if (refused !== null || this.store === null) return fail(refused ?? { kind: 'blocked' });
      try {
        const { generation } = this.store.state;
        const code = await this.store.makeRecoveryCode();
        if (this.store.state.generation !== generation) this.tabs?.tell('mode-changed');
        this.takeUp(await within(limits.store, this.store.load()));
        this.show({ past: this.pastOf(this.store) });
        return ok(code);
      } catch (error) {
        return this.failed(error);
      }
    });
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
    const gone = way === 'merge' ? [] : onlyMine;
    const shown = recordsFrom(wanted, way === 'merge' ? this.current.records : undefined);
    this.show({ records: shown });
    const outcome = await this.keep([
      ...wanted.map(putting),
      ...gone.map(({ kind, record }) => ({
        change: 'remove' as const,
        kind,
        key: recordKey(kind, record as never),
      })),
    ]);
    return outcome.ok ? ok(before) : outcome;
  }

  async storedItems(): Promise<readonly StoredItem[]> {
    if (!(await isStoreThere())) return [];
    const { DeviceStore } = await storing();
    return within(limits.store, DeviceStore.items());
  }

  async wipe(): Promise<Outcome> {
    this.isWiping = true;
    try {
      // First of all, so that no tab writes anything back.
      this.options.mark.write('session');
      this.ear.tell('wiped');
      this.letGo();
      await destroyStores();
      await wipeOrigin();
    } catch (error) {
      return this.failed(error);
    } finally {
      this.isWiping = false;
    }
    this.forget();
    return done;
  }

  /** Opens in the mode that was on; a store that cannot be opened leaves the app working in memory, and says so. */
  async start(): Promise<void> {
    const mode = this.options.mark.read();
    // Plain storage can be lost while the store is not; then nothing would say that there is something.
    if (mode === 'session' && !(await isStoreThere())) return;
    this.show({ mode: mode === 'session' ? 'device' : mode });
    if (!canEncrypt()) {
      this.noStore({ kind: 'insecure' });
      return;
    }
    const opened = await this.alone(() => this.openStore(null));
    if (opened.ok) {
      // The stored keys decide, not what plain storage remembers.
      this.options.mark.write(this.current.mode);
      if (this.pending.size > 0) await this.flush();
      return;
    }
    const { failure } = opened;
    if (failure.kind === 'locked') {
      this.show({ mode: 'passphrase', access: 'locked', save: { kind: 'nothing-to-save' } });
      this.options.mark.write('passphrase');
    } else if (failure.kind === 'gone') {
      if (mode === 'session') this.stayInTab(null);
      else this.lose(mode);
    } else if (failure.kind !== 'does-not-fit' && failure.kind !== 'passphrase-damaged')
      this.noStore(failure);
  }

  /** Lets the first screen come while the store does not answer: what comes later is still taken up. */
  async startInTime(): Promise<void> {
    const started = this.start();
    await within(limits.start, started).catch(() => {
      if (this.current.mode !== 'session') this.noStore({ kind: 'silent' });
    });
  }
}

/** Opens the vault. Never rejects: whatever the browser refuses, there is a vault in memory. */
export async function openVault(options: VaultOptions): Promise<Vault> {
  const vault = new LocalVault(options);
  await vault.startInTime();
  if (typeof document !== 'undefined') {
    // What a browser clears, it clears while one is elsewhere.
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') void vault.lookAgain();
    });
  }
  return vault;
}
