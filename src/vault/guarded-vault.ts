/**
 * Going from one mode to another: another guard means everything sealed again under another secret, and what
 * was said before still holds when that does not succeed.
 */
import { fail } from '../core/shared/result';
import type { AnyRecord } from './codec';
import { dropFiles } from './drop-files';
import { needsPassphrase } from './field-table';
import { FollowingVault, putting, storing } from './following-vault';
import { done } from './keeping-vault';
import type { Guard } from './key-ring';
import {
  allowsMode,
  type Outcome,
  type RecordKind,
  type SaveFailure,
  type SaveState,
  type VaultMode,
} from './port';
import { listOf, recordsFrom } from './records';
import { destroyStores } from './wipe-origin';
import { limits, within } from './within';

/** A mode that keeps something. */
export type KeepingMode = Exclude<VaultMode, 'session'>;

/** Whether this page may encrypt: over plain http a browser does not let it. */
export function canEncrypt(): boolean {
  return globalThis.crypto?.subtle !== undefined;
}

/** Whether records of a kind are stored in a mode. */
function isStored(kind: RecordKind, mode: KeepingMode): boolean {
  return mode === 'passphrase' || !needsPassphrase.has(kind);
}

/** A vault that can be put behind another guard, or behind none. */
export abstract class GuardedVault extends FollowingVault {
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
    if (!allowsMode(this.options.policy, mode)) return fail({ kind: 'not-allowed' });
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
    const refused = this.refusalToGo();
    if (refused !== null || this.store === null) return fail(refused ?? { kind: 'blocked' });
    const { store } = this;
    try {
      const guarded = this.guarded();
      const added = this.current.mode === 'device' ? guarded : [];
      await store.guardWith(guard, (kind) => isStored(kind, mode), mode === 'passphrase' ? added : []);
      this.tabs?.tell('mode-changed');
      this.takeUp(await within(limits.store, store.load()), guarded);
      this.show({ mode, access: this.accessOf(true), past: this.pastOf(store), save: this.savedNow() });
      return done;
    } catch (error) {
      return this.failed(error);
    }
  }

  /** Why this tab may not put what is kept elsewhere. That it may not stay as it is, is no reason. */
  private refusalToGo(): SaveFailure | null {
    const refused = this.refusal();
    return refused?.kind === 'not-allowed' ? null : refused;
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
    if (this.current.access === 'reader') return back({ kind: 'reader' });
    const guardedHere = mine.filter(({ kind }) => needsPassphrase.has(kind));
    this.show({ records: recordsFrom(guardedHere, this.current.records) });
    if (mode === 'device') return done;
    const outcome = await this.guardWith(mode, guard);
    return outcome.ok ? outcome : back(outcome.failure);
  }

  private keepInTab(): Promise<Outcome> {
    return this.alone(async () => {
      const refused = this.refusalToGo();
      if (refused !== null && refused.kind !== 'blocked') return fail(refused);
      this.options.mark.write('session');
      try {
        this.store?.close();
        await destroyStores();
        // What stays of the app's own files holds nothing of the person, and the vault names it.
        await dropFiles().catch(() => undefined);
      } catch (error) {
        return this.failed(error);
      }
      this.tabs?.tell('mode-changed');
      this.stayInTab(null);
      return done;
    });
  }
}
