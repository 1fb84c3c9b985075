/**
 * What every mode of the vault shares: the records in memory with a view of them, the queue of changes that
 * are not known to be stored, and writing them. Whatever touches the store is done one after the other.
 */
import type { Policy } from '../core/scenario/policy';
import type { Clock, IdMaker } from '../core/shared/ports';
import { fail, ok } from '../core/shared/result';
import type { AnyRecord } from './codec';
import { isSame, reconcile } from './conflict';
import type { DeviceStore, StoreChange, StoreContents } from './device-store';
import { changedAt, nameOf } from './difference';
import { failureOf } from './failures';
import { needsPassphrase } from './field-table';
import { isSameThing, stamped } from './identity';
import {
  type Outcome,
  type RecordKind,
  recordKey,
  type SaveFailure,
  type VaultMode,
  type VaultRecords,
  type VaultView,
} from './port';
import { emptyView, listOf, type Records, recordsFrom, withoutRecord, withRecord } from './records';
import type { TabRole } from './tab-role';
import { limits, within } from './within';

/** What opening a vault needs. */
export interface VaultOptions {
  readonly clock: Clock;
  readonly ids: IdMaker;
  /** What plain storage says of the mode that is on; 'session' when it says nothing. */
  readonly mark: { read(): VaultMode; write(mode: VaultMode): void };
  /** What marks a copy of an edit that was made elsewhere at the same time, in the language of the person. */
  readonly copyMark: () => string;
  /** What the organisation allows. */
  readonly policy: Policy;
}

/** It went well. */
export const done: Outcome = ok(undefined);

/** A change that is not known to be stored, and what this tab knew to be stored when it was made. */
export interface PendingChange {
  readonly change: StoreChange;
  readonly base: AnyRecord | null;
}

/** After how many milliseconds a write that failed is tried again; the last one over and over. */
const patience = [5_000, 20_000, 60_000] as const;

/** The part of a vault that keeps and shows; tabs, modes and transfer are built on it. */
export abstract class KeepingVault {
  protected current: VaultView = emptyView;

  protected readonly listeners = new Set<() => void>();

  protected store: DeviceStore | null = null;

  protected tabs: TabRole | null = null;

  /** Changes that are not known to be stored, by name; the latest of each. */
  protected pending = new Map<string, PendingChange>();

  /** What the store is known to hold. */
  protected known = new Map<string, AnyRecord>();

  /** Why nothing can be stored where the store did not open. */
  protected trouble: SaveFailure | null = null;

  private flushing: Promise<Outcome> | null = null;

  private line: Promise<unknown> = Promise.resolve();

  /** The time of the last change that is known. */
  private latest = 0;

  private failures = 0;

  private again: ReturnType<typeof setTimeout> | undefined;

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
    if (change.records !== undefined) {
      for (const record of listOf(change.records)) this.latest = Math.max(this.latest, changedAt(record));
    }
    for (const listener of this.listeners) listener();
  }

  /** Does something with the store when nothing else does. */
  protected alone<Value>(work: () => Promise<Value>): Promise<Value> {
    const turn = this.line.then(work, work);
    this.line = turn.catch(() => undefined);
    return turn;
  }

  /** The record of this name that is shown. */
  protected shown(kind: RecordKind, key: string): AnyRecord | null {
    const records: readonly VaultRecords[RecordKind][] = this.current.records[kind];
    const record = records.find((candidate) => recordKey(kind, candidate as never) === key);
    return record === undefined ? null : ({ kind, record } as AnyRecord);
  }

  async put<Kind extends RecordKind>(kind: Kind, record: VaultRecords[Kind]): Promise<Outcome> {
    if (this.current.access === 'reader') return fail({ kind: 'reader' });
    const key = recordKey(kind, record);
    const before = this.shown(kind, key);
    if (before !== null && !isSameThing(kind, before.record as VaultRecords[Kind], record))
      return this.unsaved({ kind: 'mixed-up' });
    const dated = stamped(record, this.latest, this.options.clock.now());
    this.show({ records: withRecord(this.current.records, kind, dated) });
    return this.keep([{ change: 'put', kind, key, record: dated }]);
  }

  async remove(kind: RecordKind, key: string): Promise<Outcome> {
    if (this.current.access === 'reader') return fail({ kind: 'reader' });
    this.show({ records: withoutRecord(this.current.records, kind, key) });
    return this.keep([{ change: 'remove', kind, key }]);
  }

  /** Puts changes in the queue, and writes it where this mode keeps anything. */
  protected keep(changes: readonly StoreChange[]): Promise<Outcome> {
    const { mode, access } = this.current;
    if (mode === 'session') {
      this.show({ save: { kind: 'not-kept' } });
      return Promise.resolve(done);
    }
    const kept = changes.filter(({ kind }) => mode !== 'device' || !needsPassphrase.has(kind));
    for (const change of kept) this.enqueue(change);
    if (kept.length === 0) return Promise.resolve(done);
    if (access === 'locked') {
      this.show({ save: { kind: 'not-kept' } });
      return Promise.resolve(done);
    }
    return this.flush();
  }

  protected enqueue(change: StoreChange): void {
    const name = `${change.kind}\n${change.key}`;
    const base = this.pending.get(name)?.base ?? this.known.get(name) ?? null;
    this.pending.set(name, { change, base });
  }

  /** Writes what is pending. Changes made meanwhile are written next, by the same promise. */
  protected flush(): Promise<Outcome> {
    clearTimeout(this.again);
    this.flushing ??= this.alone(() => this.writePending()).finally(() => {
      this.flushing = null;
    });
    return this.flushing;
  }

  protected async writePending(): Promise<Outcome> {
    while (this.pending.size > 0) {
      const batch = this.writable();
      if (batch.length === 0 || this.store === null)
        return this.unsaved(this.refusal() ?? { kind: 'blocked' });
      // What was not kept is not kept until it is: who types on is not told of each letter again.
      if (this.current.save.kind !== 'unsaved') this.show({ save: { kind: 'saving' } });
      try {
        await this.writeBatch(this.store, batch);
      } catch (error) {
        const goesOn = await this.recover(error);
        if (!goesOn.ok) return this.unsaved(goesOn.failure);
      }
    }
    this.failures = 0;
    const { mode } = this.current;
    if (mode === 'session' || this.current.access === 'locked') return done;
    const isBarred = this.current.access === 'barred';
    this.show({
      save: isBarred ? { kind: 'nothing-to-save' } : { kind: 'saved', at: this.options.clock.now() },
    });
    return done;
  }

  /** What of the queue may be written now. Taking away is allowed also where keeping no longer is. */
  private writable(): readonly (readonly [string, PendingChange])[] {
    const refused = this.refusal();
    if (refused === null) return [...this.pending];
    if (refused.kind !== 'not-allowed') return [];
    return [...this.pending].filter(([, { change }]) => change.change === 'remove');
  }

  private async writeBatch(
    store: DeviceStore,
    batch: readonly (readonly [string, PendingChange])[],
  ): Promise<void> {
    if (store.mustRenew && (await within(limits.store, store.renewDue(null))))
      this.tabs?.tell('mode-changed');
    await within(limits.store, store.write(batch.map(([, { change }]) => change)));
    for (const [name, entry] of batch) {
      const { change } = entry;
      if (change.change === 'remove') this.known.delete(name);
      else this.known.set(name, { kind: change.kind, record: change.record } as AnyRecord);
      if (this.pending.get(name) === entry) this.pending.delete(name);
    }
    this.tabs?.tell('changed');
  }

  /** What can be done about a write that failed: `ok` when it is worth trying again at once. */
  private async recover(error: unknown): Promise<Outcome> {
    const name = error instanceof Error ? error.name : '';
    if (name === 'BehindError' && this.store !== null) {
      try {
        this.takeUp(await within(limits.store, this.store.load()));
        return done;
      } catch (failure) {
        return this.failed(failure);
      }
    }
    return name === 'GoneError' ? this.lostFooting() : this.failed(error);
  }

  /** The store is not there any more, or another one is: finds out which, and goes on as that asks. */
  protected abstract lostFooting(): Promise<Outcome>;

  protected refusal(): SaveFailure | null {
    const { access } = this.current;
    if (access === 'locked' || access === 'newer' || access === 'reader' || access === 'damaged')
      return { kind: access };
    if (access === 'barred') return { kind: 'not-allowed' };
    return this.store === null ? (this.trouble ?? { kind: 'blocked' }) : null;
  }

  protected unsaved(failure: SaveFailure): Outcome {
    this.show({ save: { kind: 'unsaved', failure } });
    const isPassing = failure.kind === 'full' || failure.kind === 'failed' || failure.kind === 'silent';
    if (isPassing && this.store !== null) {
      clearTimeout(this.again);
      this.again = setTimeout(
        () => void this.flush(),
        patience[Math.min(this.failures, patience.length - 1)],
      );
      this.failures += 1;
    }
    return fail(failure);
  }

  protected failed(error: unknown): { readonly ok: false; readonly failure: SaveFailure } {
    return { ok: false, failure: failureOf(error) };
  }

  /**
   * Takes up what is stored: it is shown, with what is not known to be stored on top. Where both this tab and
   * another changed a record since this tab last knew it, both are kept.
   */
  protected takeUp({ records: stored, setAside }: StoreContents, also: readonly AnyRecord[] = []): void {
    const there = new Map(stored.map((record) => [nameOf(record), record]));
    for (const [name, { change, base }] of [...this.pending]) {
      const theirs = there.get(name);
      if (theirs === undefined || (base !== null && isSame(base, theirs))) continue;
      this.pending.delete(name);
      // What another tab changed since is not removed by who did not see that.
      if (change.change === 'remove') continue;
      const mine = { kind: change.kind, record: change.record } as AnyRecord;
      if (isSame(mine, theirs)) continue;
      const words = { id: this.options.ids.next(), mark: this.options.copyMark() };
      for (const kept of reconcile(mine, theirs, words)) {
        const { kind, record } = kept;
        const key = recordKey(kind, record as never);
        const change = { change: 'put', kind, key, record } as const;
        this.pending.set(nameOf(kept), { change, base: there.get(nameOf(kept)) ?? null });
      }
    }
    this.known = there;
    const records = this.withPending(recordsFrom(also, recordsFrom(stored)));
    this.show({ records, setAside });
  }

  /** The records with what is not known to be stored on top. */
  protected withPending(records: Records): Records {
    return [...this.pending.values()].reduce<Records>(
      (current, { change }) =>
        change.change === 'put'
          ? withRecord(current, change.kind, change.record as never)
          : withoutRecord(current, change.kind, change.key),
      records,
    );
  }

  /** Back to the beginning: nothing is shown, kept or waiting. */
  protected forget(): void {
    clearTimeout(this.again);
    this.pending = new Map();
    this.known = new Map();
    this.trouble = null;
    this.latest = 0;
    this.show(emptyView);
  }
}
