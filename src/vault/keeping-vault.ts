/**
 * What every mode of the vault shares: the records in memory with a view of them, the queue of changes that
 * are not known to be stored, the store behind them, and the other tabs.
 */
import type { Clock } from '../core/shared/ports';
import { fail, ok, type Result } from '../core/shared/result';
import type { AnyRecord } from './codec';
import type { DeviceStore, StoreChange } from './device-store';
import { needsPassphrase } from './field-table';
import {
  type Credential,
  type RecordKind,
  recordKey,
  type SaveFailure,
  type UnlockFailure,
  type VaultAccess,
  type VaultMode,
  type VaultRecords,
  type VaultView,
} from './port';
import { listOf, noRecords, type Records, recordsFrom, withoutRecord, withRecord } from './records';
import { joinTabs, type TabMessage, type TabRole } from './tab-role';

/** What opening a vault needs. */
export interface VaultOptions {
  readonly clock: Clock;
  /** The mode that was on when the app was last used. */
  readonly mode: VaultMode;
  /** Remembers the mode in plain storage. */
  readonly rememberMode: (mode: VaultMode) => void;
}

/** How an action on the vault ended. */
export type Outcome = Result<void, SaveFailure>;

/** It went well. */
export const done: Outcome = ok(undefined);

/** The part of a vault that keeps and shows; modes and transfer are built on it. */
export abstract class KeepingVault {
  protected current: VaultView = {
    mode: 'session',
    access: 'writer',
    save: { kind: 'nothing-to-save' },
    records: noRecords,
    setAside: [],
  };

  protected readonly listeners = new Set<() => void>();

  protected store: DeviceStore | null = null;

  protected tabs: TabRole | null = null;

  /** Changes that are not known to be stored, by kind and key; the latest of each. */
  protected pending = new Map<string, StoreChange>();

  protected flushing: Promise<Outcome> | null = null;

  constructor(protected readonly options: VaultOptions) {}

  view(): VaultView {
    return this.current;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  protected show(change: Partial<VaultView>): void {
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

  protected keep(change: StoreChange): Promise<Outcome> {
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
  protected flush(): Promise<Outcome> {
    this.flushing ??= this.writePending().finally(() => {
      this.flushing = null;
    });
    return this.flushing;
  }

  protected async writePending(): Promise<Outcome> {
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

  protected refusal(): SaveFailure | null {
    if (this.current.access === 'locked') return { kind: 'locked' };
    if (this.current.access === 'newer') return { kind: 'newer' };
    if (this.current.access === 'reader') return { kind: 'reader' };
    return this.store === null ? { kind: 'blocked' } : null;
  }

  protected unsaved(failure: SaveFailure): Outcome {
    this.show({ save: { kind: 'unsaved', failure } });
    return fail(failure);
  }

  protected async failed(error: unknown): Promise<{ readonly ok: false; readonly failure: SaveFailure }> {
    const { failureOf } = await import('./device-store');
    return { ok: false, failure: failureOf(error) };
  }

  /**
   * Forgets the key. What could not be written waits in this tab, like what is done while it is locked; what is
   * `open` stays readable.
   */
  protected async forgetKey(also: readonly AnyRecord[] = [], open: readonly AnyRecord[] = []): Promise<void> {
    const waiting = new Map(this.pending);
    for (const { kind, record } of also) {
      const key = recordKey(kind, record);
      waiting.set(`${kind}\n${key}`, { change: 'put', kind, key, record });
    }
    await this.closeStore();
    this.pending = waiting;
    const save = waiting.size === 0 ? 'nothing-to-save' : 'not-kept';
    const records = this.withPending(recordsFrom(open));
    this.show({ access: 'locked', save: { kind: save }, records, setAside: [] });
  }

  async takeOver(): Promise<Outcome> {
    await this.tabs?.takeOver();
    await this.takePart(this.tabs?.writes === true);
    if (this.current.access !== 'writer') return fail({ kind: 'reader' });
    return this.pending.size > 0 ? this.flush() : done;
  }

  /** The records with what is not known to be stored on top. */
  protected withPending(records: Records): Records {
    return [...this.pending.values()].reduce<Records>(
      (current, change) =>
        change.change === 'put'
          ? withRecord(current, change.kind, change.record as never)
          : withoutRecord(current, change.kind, change.key),
      records,
    );
  }

  /** What this tab alone holds while the rest is kept on the device: what only a passphrase may guard. */
  private tabOnly(): readonly AnyRecord[] {
    if (this.current.mode !== 'device') return [];
    return listOf(this.current.records).filter(({ kind }) => needsPassphrase.has(kind));
  }

  /** Shows what is stored now, with what this tab alone holds on top. */
  private async follow(): Promise<void> {
    const contents = await this.store?.load().catch(() => null);
    if (contents == null) return;
    const records = recordsFrom(this.tabOnly(), recordsFrom(contents.records));
    this.show({ records: this.withPending(records), setAside: contents.setAside });
  }

  /** Another part to play. Before this tab writes, it reads what the tab before it wrote. */
  private async takePart(writes: boolean): Promise<void> {
    if (this.tabs === null) return;
    if (writes && this.current.access === 'reader') await this.follow();
    if (this.tabs?.writes === writes) this.show({ access: this.accessOf(writes) });
  }

  protected forget(): void {
    this.show({
      mode: 'session',
      access: 'writer',
      save: { kind: 'nothing-to-save' },
      records: noRecords,
      setAside: [],
    });
  }

  protected leaveTabs(): void {
    this.tabs?.close();
    this.tabs = null;
  }

  protected async closeStore(): Promise<void> {
    this.store?.close();
    this.store = null;
    this.pending = new Map();
    this.leaveTabs();
  }

  /** Opens the store and shows what is in it. On failure nothing has changed. */
  protected async openStore(credential: Credential | null): Promise<Result<void, UnlockFailure>> {
    const { DeviceStore, DoesNotFitError, failureOf } = await import('./device-store');
    try {
      this.store = await DeviceStore.open(credential);
      // First the part, then the records: what another tab writes in between is read as well.
      this.tabs = await joinTabs({
        onRole: (writes) => void this.takePart(writes),
        onMessage: (message) => void this.hear(message),
      });
      const { records, setAside } = await this.store.load();
      this.show({ records: recordsFrom(records), setAside });
      this.show({ access: this.accessOf(this.tabs.writes) });
      return done;
    } catch (error) {
      await this.closeStore();
      return fail(error instanceof DoesNotFitError ? { kind: 'does-not-fit' } : failureOf(error));
    }
  }

  protected accessOf(writes: boolean): VaultAccess {
    const holdsNewer = this.current.setAside.some(({ reason }) => reason === 'newer');
    if (this.store?.newer === true || holdsNewer) return 'newer';
    return writes ? 'writer' : 'reader';
  }

  protected async hear(message: TabMessage): Promise<void> {
    if (message === 'changed') {
      await this.follow();
      if (this.tabs !== null) this.show({ access: this.accessOf(this.tabs.writes) });
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
  protected async reopen(): Promise<void> {
    const { DeviceStore } = await import('./device-store');
    const protection = await DeviceStore.protection().catch(() => null);
    if (protection === 'passphrase') {
      await this.forgetKey(this.tabOnly());
      this.show({ mode: 'passphrase' });
      return;
    }
    const mine = this.current.records;
    await this.closeStore();
    if (protection === 'device' && (await this.openStore(null)).ok) {
      const guarded = listOf(mine).filter(({ kind }) => needsPassphrase.has(kind));
      this.show({ mode: 'device', records: recordsFrom(guarded, this.current.records) });
    } else this.show({ mode: 'session', access: 'writer', save: { kind: 'not-kept' }, records: mine });
  }
}
