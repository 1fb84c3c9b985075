/**
 * The vault with the deliberations of groups held beside it. They are among the records that views see, and never
 * in the vault itself until somebody keeps one there: a lock cannot take a wall away, and what a group said is not
 * in the trainer's vault, its copies or its export unasked. What the store needs is loaded when it is needed.
 */
import type { Clock } from '../core/shared/ports';
import { fail } from '../core/shared/result';
import type { Deliberation } from '../core/tools/deliberation/deliberation';
import type { Room } from '../core/tools/deliberation/room';
import { failureOf, PartError } from './failures';
import { canEncrypt } from './guarded-vault';
import { done } from './keeping-vault';
import type {
  Held,
  Outcome,
  RecordKind,
  RecordName,
  StoredItem,
  Vault,
  VaultRecords,
  VaultView,
} from './port';
import { withRecord } from './records';
import { type Alone, aloneAt, longestApart } from './session-turn';
import { listenIn } from './tab-role';
import { apartNames, deliberationPlace, destroyDatabase, isApartThere } from './wipe-origin';
import { limits, within } from './within';

/** The vault without what is held. */
export type PlainVault = Omit<Vault, 'hold' | 'changeRoom' | 'keepHeld'>;

/** How often one looks whether a time is over. */
const pace = 60_000;

interface Holding extends Held {
  readonly record: Deliberation;
}

async function storing() {
  const [apart, { heldDeliberation }] = await Promise.all([
    import('./apart'),
    import('./session-record'),
  ]).catch(() => {
    throw new PartError('The store did not arrive.');
  });
  return { ...apart, heldDeliberation };
}

/** The vault as the app uses it. */
export class HoldingVault implements Vault {
  private holdings = new Map<string, Holding>();

  /** Taken away in this tab: what is brought back is held again as it was. */
  private readonly released = new Map<string, Holding>();

  private readonly listeners = new Set<() => void>();

  private shown: { readonly inner: VaultView; readonly view: VaultView } | null = null;

  private readonly due = new Set<string>();

  /** Which of them have a place on the device already. */
  private readonly placed = new Set<string>();

  private line: Promise<unknown> = Promise.resolve();

  private turn: Alone | null = null;

  private watch: ReturnType<typeof setInterval> | undefined;

  constructor(
    private readonly inner: PlainVault,
    private readonly clock: Clock,
    /** Whether the organisation allows keeping one on this device; one that lies there already goes on. */
    private readonly mayKeep: boolean,
  ) {
    inner.subscribe(() => this.tell());
    listenIn((message) => {
      if (message === 'wiped') this.forget();
    });
  }

  view(): VaultView {
    const inner = this.inner.view();
    if (this.holdings.size === 0) return inner;
    if (this.shown?.inner === inner) return this.shown.view;
    const held = [...this.holdings.values()];
    const records = held.reduce((all, { record }) => withRecord(all, 'deliberation', record), inner.records);
    const view = {
      ...inner,
      records,
      held: held.map(({ key, room, kept, until }) => ({ key, room, kept, until })),
    };
    this.shown = { inner, view };
    return view;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private tell(): void {
    this.shown = null;
    for (const listener of this.listeners) listener();
  }

  /** Replaces what is held under a key. */
  private set(holding: Holding): void {
    this.holdings.set(holding.key, holding);
    this.watch ??= setInterval(() => this.look(), pace);
    this.tell();
  }

  private drop(key: string): void {
    this.holdings.delete(key);
    this.due.delete(key);
    if (this.holdings.size === 0) {
      clearInterval(this.watch);
      this.watch = undefined;
    }
    if (![...this.holdings.values()].some(({ until }) => until !== null)) {
      this.turn?.end();
      this.turn = null;
    }
    this.tell();
  }

  /** Back to nothing: everything was wiped. */
  private forget(): void {
    this.released.clear();
    this.placed.clear();
    for (const key of [...this.holdings.keys()]) this.drop(key);
  }

  async hold(record: Deliberation, room: Room, keeps: boolean): Promise<Outcome> {
    const stays = keeps && this.mayKeep;
    const until = stays ? record.madeAt + longestApart : null;
    this.set({ key: record.id, record, room, until, kept: stays ? 'writing' : 'tab' });
    return stays ? this.write(record.id) : done;
  }

  changeRoom(key: string, patch: Partial<Room>): void {
    const holding = this.holdings.get(key);
    if (holding !== undefined) void this.change({ ...holding, room: { ...holding.room, ...patch } });
  }

  private change(holding: Holding): Promise<Outcome> {
    if (holding.until === null) {
      this.set(holding);
      return Promise.resolve(done);
    }
    this.set({ ...holding, kept: holding.kept === 'failed' ? 'failed' : 'writing' });
    return this.write(holding.key);
  }

  /** Does something with the store when nothing else does. */
  private alone<Value>(work: () => Promise<Value>): Promise<Value> {
    const next = this.line.then(work, work);
    this.line = next.catch(() => undefined);
    return next;
  }

  /** Writes what is held under a key, as it is by then; changes made meanwhile go with the next. */
  private write(key: string): Promise<Outcome> {
    this.due.add(key);
    return this.alone(async () => {
      const holding = this.holdings.get(key);
      if (!this.due.delete(key) || holding === undefined || holding.until === null) return done;
      const settle = (kept: Held['kept']): void => {
        const now = this.holdings.get(key);
        // What was written since is not stored yet.
        if (now !== undefined && !this.due.has(key) && now.kept !== kept) this.set({ ...now, kept });
      };
      try {
        if (!canEncrypt()) throw new DOMException('No encryption here.', 'NotAllowedError');
        this.turn ??= await aloneAt(deliberationPlace);
        if (!this.turn.isMine) throw new DOMException('Another tab holds one.', 'NotAllowedError');
        const { writeApart, heldDeliberation } = await storing();
        const { record, room, until } = holding;
        const lying = { value: { record, room }, until };
        await within(limits.store, writeApart(heldDeliberation, lying, !this.placed.has(key)));
        this.placed.add(key);
        settle('stored');
        return done;
      } catch (error) {
        settle('failed');
        return fail(failureOf(error));
      }
    });
  }

  private erase(key: string): Promise<Outcome> {
    this.placed.delete(key);
    return this.alone(async () => {
      try {
        const { eraseApart, heldDeliberation } = await storing();
        await within(limits.store, eraseApart(heldDeliberation, key));
        return done;
      } catch (error) {
        return fail(failureOf(error));
      }
    });
  }

  async keepHeld(record: Deliberation): Promise<Outcome> {
    const holding = this.holdings.get(record.id);
    const outcome = await this.inner.put('deliberation', record);
    if (!outcome.ok || holding === undefined) return outcome;
    this.drop(record.id);
    return holding.until === null ? outcome : this.erase(record.id);
  }

  async put<Kind extends RecordKind>(kind: Kind, record: VaultRecords[Kind]): Promise<Outcome> {
    if (kind !== 'deliberation') return this.inner.put(kind, record);
    // Safe: the kind says so.
    const deliberation = record as Deliberation;
    const holding = this.holdings.get(deliberation.id) ?? this.released.get(deliberation.id);
    if (holding === undefined) return this.inner.put(kind, record);
    this.released.delete(deliberation.id);
    return this.change({ ...holding, record: deliberation });
  }

  async remove(kind: RecordKind, key: string): Promise<Outcome> {
    const holding = kind === 'deliberation' ? this.holdings.get(key) : undefined;
    if (holding === undefined) return this.inner.remove(kind, key);
    this.released.set(key, holding);
    this.drop(key);
    return holding.until === null ? done : this.erase(key);
  }

  /** Erases what is over its time, on the device and on the screen. */
  look(): void {
    for (const { key, until } of [...this.holdings.values()]) {
      if (until === null || this.clock.now() < until) continue;
      this.drop(key);
      void this.erase(key);
    }
  }

  /** Behind a vault that locks nothing that a group wrote stays on the wall; one press goes on, and asks for nothing. */
  async lock(keepOpen?: RecordName): Promise<void> {
    const { mode, access } = this.inner.view();
    if (mode === 'passphrase' && access !== 'locked') {
      for (const holding of [...this.holdings.values()]) {
        const { record } = holding;
        const changedAt = Math.max(this.clock.now(), record.changedAt + 1);
        if (!record.paused) void this.change({ ...holding, record: { ...record, paused: true, changedAt } });
      }
    }
    await this.inner.lock(keepOpen);
  }

  async storedItems(): Promise<readonly StoredItem[]> {
    const items = await this.inner.storedItems();
    const there = await Promise.all(apartNames.map(isApartThere));
    const places = apartNames.filter((_, index) => there[index]);
    if (places.length === 0) return items;
    const { itemsApart } = await storing();
    const apart = await Promise.all(places.map((place) => within(limits.store, itemsApart(place))));
    return [...items, ...apart.flat()];
  }

  async wipe(): Promise<Outcome> {
    this.forget();
    try {
      await this.alone(async () => {
        for (const place of apartNames) await destroyDatabase(place);
      });
    } catch (error) {
      await this.inner.wipe();
      return fail(failureOf(error));
    }
    return this.inner.wipe();
  }

  /** Takes up what a tab before this one held, as soon as no other tab holds it. */
  private async start(): Promise<void> {
    if (!canEncrypt() || !(await isApartThere(deliberationPlace))) return;
    this.turn = await aloneAt(deliberationPlace);
    if (this.turn.isMine) await this.load();
    else void this.turn.comes.then(() => this.load());
  }

  private async load(): Promise<void> {
    const { readApart, heldDeliberation } = await storing();
    const found = await this.alone(() => readApart(heldDeliberation, this.clock.now())).catch(() => null);
    for (const { value, until } of found?.read ?? []) {
      const { record, room } = value;
      this.placed.add(record.id);
      this.set({ key: record.id, record, room, until, kept: 'stored' });
    }
    if (this.holdings.size === 0) {
      this.turn?.end();
      this.turn = null;
    }
  }

  /** Never rejects, and never keeps the first screen waiting. */
  async startInTime(): Promise<void> {
    await within(limits.start, this.start()).catch(() => undefined);
  }

  readonly changeMode: Vault['changeMode'] = (mode) => this.inner.changeMode(mode);
  readonly protect: Vault['protect'] = (passphrase) => this.inner.protect(passphrase);
  readonly unlock: Vault['unlock'] = (credential, join) => this.inner.unlock(credential, join);
  readonly checkCode: Vault['checkCode'] = (code) => this.inner.checkCode(code);
  readonly makeRecoveryCode: Vault['makeRecoveryCode'] = () => this.inner.makeRecoveryCode();
  readonly retry: Vault['retry'] = () => this.inner.retry();
  readonly acceptLoss: Vault['acceptLoss'] = () => this.inner.acceptLoss();
  readonly takeOver: Vault['takeOver'] = () => this.inner.takeOver();
  readonly pack: Vault['pack'] = (passphrase, only) => this.inner.pack(passphrase, only);
  readonly unpack: Vault['unpack'] = (text, passphrase, signal) =>
    this.inner.unpack(text, passphrase, signal);
  readonly takeIn: Vault['takeIn'] = (records, way) => this.inner.takeIn(records, way);
}
