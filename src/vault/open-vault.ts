/**
 * The vault that the app uses: records in memory, and in the modes 'device' and 'passphrase' an encrypted
 * store behind them. The store and everything it needs are loaded only when one of those is on.
 */
import { fail, ok, type Result } from '../core/shared/result';
import { difference } from './difference';
import { unlockFailureOf } from './failures';
import { ofMap } from './field-table';
import { putting, storing } from './following-vault';
import { canEncrypt, GuardedVault, type KeepingMode } from './guarded-vault';
import { HoldingVault, type PlainVault } from './holding-vault';
import { done, type VaultOptions } from './keeping-vault';
import {
  allowsMode,
  type Credential,
  type KeptRecord,
  type Outcome,
  type RecordKind,
  type RecordName,
  recordKey,
  type SaveFailure,
  type StoredItem,
  type UnlockFailure,
  type Unpacked,
  type UnpackFailure,
  type Vault,
} from './port';
import { listOf, recordsFrom } from './records';
import { listenIn } from './tab-role';
import { destroyStores, isStoreThere, wipeOrigin } from './wipe-origin';
import { limits, within } from './within';

export type { VaultOptions };

class LocalVault extends GuardedVault implements PlainVault {
  private isWiping = false;

  /** Hears of an erasure also while nothing is kept here, and tells of one. */
  private readonly ear = listenIn((message) => {
    if (message === 'wiped' && this.tabs === null && !this.isWiping) this.forget();
  });

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
      if (this.pending.size > 0 && this.current.access !== 'reader') await this.writePending();
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
    if (this.store !== null) {
      // Asked for: that it fails once more is told once more.
      if (this.pending.size > 0) this.show({ save: { kind: 'saving' } });
      return this.flush();
    }
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

  /** Whether records of this kind may come in from a file. */
  private takesIn(kind: RecordKind): boolean {
    return this.options.policy.networkMap || !ofMap.has(kind);
  }

  async unpack(
    text: string,
    passphrase: string,
    signal?: AbortSignal,
  ): Promise<Result<Unpacked, UnpackFailure>> {
    const { unpack } = await import('./transfer');
    const unpacked = await unpack(text, passphrase, signal);
    if (!unpacked.ok) return unpacked;
    const records = unpacked.value.records.filter(({ kind }) => this.takesIn(kind));
    const { added, newer, kept, onlyMine } = difference(listOf(this.current.records), records);
    return ok({
      ...unpacked.value,
      records,
      leftOut: unpacked.value.records.length - records.length,
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
    const { access } = this.current;
    if (access === 'reader') return fail({ kind: 'reader' });
    if (access === 'barred') return fail({ kind: 'not-allowed' });
    const before = listOf(this.current.records);
    // What may not come in stays as it is here, also where a file takes the place of the rest.
    const given = [
      ...records.filter(({ kind }) => this.takesIn(kind)),
      ...before.filter(({ kind }) => !this.takesIn(kind)),
    ];
    const { added, newer, onlyMine } = difference(before, given);
    const wanted = way === 'merge' ? [...added, ...newer] : given;
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
  const plain = new LocalVault(options);
  const vault = new HoldingVault(plain, options.clock, allowsMode(options.policy, 'device'));
  await Promise.all([plain.startInTime(), vault.startInTime()]);
  if (typeof document !== 'undefined') {
    // What a browser clears, it clears while one is elsewhere.
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState !== 'visible') return;
      void plain.lookAgain();
      vault.look();
    });
  }
  return vault;
}
