/**
 * A vault among the tabs of one browser: which part this tab plays, what it hears, and what it does when the
 * store is another one than it knew, or is not there any more.
 */
import { fail, ok, type Result } from '../core/shared/result';
import type { AnyRecord } from './codec';
import type { DeviceStore, StoreChange } from './device-store';
import { nameOf } from './difference';
import { failureOf, PartError, unlockFailureOf } from './failures';
import { needsPassphrase } from './field-table';
import { done, KeepingVault, type PendingChange } from './keeping-vault';
import {
  allowsMode,
  type Credential,
  type Outcome,
  type RecordName,
  recordKey,
  type SaveFailure,
  type UnlockFailure,
  type VaultAccess,
  type VaultPast,
} from './port';
import { listOf, noRecords, recordsFrom } from './records';
import { joinTabs, type TabMessage, type TabRole } from './tab-role';
import { limits, within } from './within';

/** The part of the app that stores; fetched when it is needed. */
export function storing(): Promise<typeof import('./device-store')> {
  return within(limits.part, import('./device-store')).catch(() => {
    throw new PartError('The part of the app that stores did not arrive.');
  });
}

/** The change that puts a record as it is. */
export function putting({ kind, record }: AnyRecord): StoreChange {
  return { change: 'put', kind, key: recordKey(kind, record as never), record };
}

export abstract class FollowingVault extends KeepingVault {
  /** What could not be written before the vault was locked: it waits, and is not shown. */
  private hidden = new Map<string, PendingChange>();

  /** The store was taken away under the connection. */
  protected readonly onLost = (): void => {
    void this.alone(async () => {
      if (this.store === null) return;
      const found = await this.lostFooting();
      if (found.ok && this.pending.size > 0) await this.writePending();
    });
  };

  /** What this tab alone holds while the rest is kept on the device: what only a passphrase may guard. */
  protected tabOnly(): readonly AnyRecord[] {
    if (this.current.mode !== 'device') return [];
    return listOf(this.current.records).filter(({ kind }) => needsPassphrase.has(kind));
  }

  protected pastOf(store: DeviceStore): VaultPast {
    const { protection, wasOnDevice, sheetLapsed } = store.state;
    return { wasOnDevice: protection === 'passphrase' && wasOnDevice, sheetLapsed, lost: null };
  }

  protected accessOf(writes: boolean): VaultAccess {
    const holdsNewer = this.current.setAside.some(({ reason }) => reason === 'newer');
    if (this.store?.newer === true || holdsNewer) return 'newer';
    if (!writes) return 'reader';
    const mode = this.store?.state.protection ?? this.current.mode;
    return allowsMode(this.options.policy, mode) ? 'writer' : 'barred';
  }

  /**
   * Opens what is stored and shows it, with what waits in this tab on top. On failure nothing has changed.
   * Only from within `alone`, or before anything else can happen.
   */
  protected async openStore(credential: Credential | null): Promise<Result<void, UnlockFailure>> {
    try {
      const { DeviceStore } = await storing();
      const opening = DeviceStore.open(credential, this.onLost);
      // Deriving a key takes as long as it takes, and has a limit of its own.
      this.store = await (credential === null ? within(limits.store, opening) : opening);
      // First the part, then the records: what another tab writes in between is read as well.
      this.tabs = await this.joinTabs();
      // A sheet opens only to put everything behind a new passphrase, and that is for who writes.
      if (credential?.kind === 'recovery' && !this.tabs.writes) await this.tabs.takeOver();
      const also = this.tabOnly();
      const contents = await within(limits.store, this.store.load());
      const holdsNewer = contents.setAside.some(({ reason }) => reason === 'newer');
      if (this.tabs.writes && !holdsNewer && (await this.store.renewDue(credential)))
        this.tabs.tell('mode-changed');
      this.takeUp(contents, also);
      this.trouble = null;
      const mode = this.store.state.protection;
      this.show({ mode, access: this.accessOf(this.tabs.writes), past: this.pastOf(this.store) });
      return done;
    } catch (error) {
      this.letGo();
      return fail(unlockFailureOf(error));
    }
  }

  protected joinTabs(): Promise<TabRole> {
    return joinTabs({
      onRole: (writes) => void this.takePart(writes),
      onMessage: (message) => void this.hear(message),
    });
  }

  /** Lets go of the store and of the other tabs; what waits to be written stays. */
  protected letGo(): void {
    this.store?.close();
    this.store = null;
    this.known = new Map();
    this.tabs?.close();
    this.tabs = null;
  }

  /**
   * Forgets the key and hides what was private. What could not be written waits unseen; `keepOpen` stays in
   * view, and `also` waits as if it could not be written.
   */
  protected forgetKey(keepOpen: RecordName | null, also: readonly AnyRecord[] = []): void {
    const open = keepOpen === null ? null : this.shown(keepOpen.kind, keepOpen.key);
    for (const [name, entry] of this.pending) this.hidden.set(name, entry);
    for (const record of also) this.hidden.set(nameOf(record), { change: putting(record), base: null });
    const base = open === null ? undefined : this.known.get(nameOf(open));
    this.letGo();
    this.pending = new Map();
    if (open !== null && base !== undefined) this.known.set(nameOf(open), base);
    this.show({
      access: 'locked',
      save: { kind: 'nothing-to-save' },
      records: open === null ? noRecords : recordsFrom([open]),
      setAside: [],
    });
  }

  /** Everything that waits for the vault to open; without `join` only what was there before it was locked. */
  protected waiting(join: boolean): Map<string, PendingChange> {
    return new Map([...this.hidden, ...(join ? this.pending : [])]);
  }

  /** What waited unseen is taken up, or there is nothing left to wait for. */
  protected forgetHidden(): void {
    this.hidden = new Map();
  }

  protected override forget(): void {
    this.hidden = new Map();
    super.forget();
  }

  async takeOver(): Promise<Outcome> {
    await this.tabs?.takeOver();
    await this.takePart(this.tabs?.writes === true);
    if (this.current.access === 'reader') return fail({ kind: 'reader' });
    return this.pending.size > 0 ? this.flush() : done;
  }

  /** Shows what is stored now, with what this tab alone holds on top. */
  private async follow(): Promise<void> {
    const { store } = this;
    if (store === null) return;
    try {
      const contents = await within(limits.store, store.load());
      if (this.store === store) this.takeUp(contents, this.tabOnly());
    } catch (error) {
      if (failureOf(error).kind === 'gone') this.onLost();
    }
  }

  /** Another part to play. Before this tab writes, it reads what the tab before it wrote. */
  private async takePart(writes: boolean): Promise<void> {
    if (this.tabs === null) return;
    if (writes && this.current.access === 'reader') await this.follow();
    if (this.tabs?.writes === writes) this.show({ access: this.accessOf(writes) });
  }

  protected async hear(message: TabMessage): Promise<void> {
    switch (message) {
      case 'changed':
        await this.follow();
        if (this.tabs !== null) this.show({ access: this.accessOf(this.tabs.writes) });
        return;
      case 'locked':
        this.forgetKey(null);
        return;
      case 'mode-changed':
        await this.alone(() => this.reopen());
        return;
      case 'wiped':
        this.letGo();
        this.forget();
    }
  }

  /** What guards whatever is stored now. */
  private async protectionNow(): Promise<Result<'device' | 'passphrase' | null, SaveFailure>> {
    try {
      const { DeviceStore } = await storing();
      return ok(await within(limits.store, DeviceStore.protection()));
    } catch (error) {
      return this.failed(error);
    }
  }

  /** Another tab changed the mode: what is kept is opened anew, and what it no longer keeps stays in this tab. */
  private async reopen(): Promise<Outcome> {
    const found = await this.protectionNow();
    if (!found.ok) return found;
    const protection = found.value;
    if (protection === 'passphrase') {
      this.forgetKey(null, this.tabOnly());
      this.show({ mode: 'passphrase' });
      return fail({ kind: 'locked' });
    }
    if (protection === null) {
      this.stayInTab(null);
      return fail({ kind: 'gone' });
    }
    const mine = this.current.records;
    this.letGo();
    // What a passphrase guarded until now stays in this tab where it is guarded by less.
    const guarded = listOf(mine).filter(({ kind }) => needsPassphrase.has(kind));
    const opened = await this.openStore(null);
    if (opened.ok) {
      this.show({ records: this.withPending(recordsFrom(guarded, this.current.records)) });
      return done;
    }
    this.stayInTab(null);
    return fail({ kind: 'gone' });
  }

  /** What is shown stays in this tab, and nowhere else. */
  protected stayInTab(lost: VaultPast['lost']): void {
    this.letGo();
    this.pending = new Map();
    const hasRecords = listOf(this.current.records).length > 0;
    this.show({
      mode: 'session',
      access: 'writer',
      setAside: [],
      save: { kind: hasRecords ? 'not-kept' : 'nothing-to-save' },
      past: { wasOnDevice: false, sheetLapsed: false, lost },
    });
  }

  /**
   * The store is not there any more, or another one is. Another tab may have sealed everything again; the
   * browser may have taken it away, then it is written again from memory; or somebody erased it, then it
   * stays erased. A vault behind a passphrase never comes back as anything else.
   */
  protected async lostFooting(): Promise<Outcome> {
    const found = await this.protectionNow();
    if (!found.ok) return found;
    if (found.value !== null) return this.reopen();
    const { mode, access } = this.current;
    if (mode === 'session' || access === 'locked') return done;
    if (this.options.mark.read() !== mode) {
      this.stayInTab({ mode, here: true });
      return fail({ kind: 'gone' });
    }
    // Writing it again would be keeping anew in a way that is not allowed any more.
    if (access === 'barred') {
      this.stayInTab({ mode, here: true });
      return fail({ kind: 'gone' });
    }
    // Of several tabs the one that writes does it; the others follow.
    if (access !== 'writer' || this.store === null) return fail({ kind: 'gone' });
    const kept = listOf(this.current.records).filter(
      ({ kind }) => mode === 'passphrase' || !needsPassphrase.has(kind),
    );
    try {
      await within(limits.store, this.store.rewrite(kept));
    } catch (error) {
      return this.failed(error);
    }
    for (const name of [...this.pending.keys()]) this.pending.delete(name);
    this.known = new Map(kept.map((record) => [nameOf(record), record]));
    this.tabs?.tell('changed');
    this.show({ save: { kind: 'saved', at: this.options.clock.now() } });
    return done;
  }

  /** Looks whether what is said to be kept is still there. */
  async lookAgain(): Promise<void> {
    const { store } = this;
    if (store === null) return;
    await this.alone(async () => {
      try {
        await within(limits.store, store.verify());
      } catch (error) {
        if (this.store === store && failureOf(error).kind === 'gone') await this.lostFooting();
      }
    });
  }

  /** The failure as something to show where the store did not open. */
  protected noStore(failure: SaveFailure): void {
    this.trouble = failure;
    const access =
      failure.kind === 'newer' ? 'newer' : failure.kind === 'damaged' ? 'damaged' : 'unavailable';
    this.show({ access, save: { kind: 'unsaved', failure } });
  }
}
