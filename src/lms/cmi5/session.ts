/**
 * One launch by a cmi5 learning system, from its token to its last statement (cmi5 §7.1, §8.2, §9.3, §10, §11).
 *
 * In order: the token, how it was launched, what the person prefers, whether this registration was completed before;
 * then initialized, completed once the module is, and terminated when the page goes. What got no answer is sent again
 * with the same bytes, after growing pauses, and at once when the browser is online again, the page comes to the front
 * or somebody asks. That completed was stored is said only after it was read back.
 */
import type { Completion, CompletionState } from '../../core/programme/completion';
import type { ModuleId } from '../../core/shared/ids';
import type { Clock, IdMaker } from '../../core/shared/ports';
import { fail, ok, type Result } from '../../core/shared/result';
import type { LaunchData } from './answers';
import type { Launch } from './launch';
import {
  type Answer,
  type Fetch,
  fetchToken,
  RecordStore,
  type Sealed,
  type Unanswered,
} from './record-store';
import { makeStatement, type Said } from './statements';

/** What a session needs of its surroundings. */
export interface Surroundings {
  readonly fetch: Fetch;
  readonly clock: Clock;
  readonly ids: IdMaker;
  /** Opens another page in place of this one. */
  readonly go: (address: string) => void;
  /** Hears the languages that the person prefers, best first, where the learning system knows them. */
  readonly prefers: (languages: readonly string[]) => void;
}

type Undelivered = Unanswered | 'not-kept';
type Delivery = Result<'kept', Undelivered>;

/** A statement with what became of it. */
interface Sending extends Sealed {
  /** Whether it left and is not answered yet. */
  underWay: boolean;
  /** Why it did not arrive the last time; null before, and once it was asked to be tried anew. */
  why: Undelivered | null;
  isKept: boolean;
}

/** What is fixed once the learning system let the session begin. */
interface Begun {
  readonly store: RecordStore;
  readonly data: LaunchData;
  readonly initialized: Sending;
  /** When that was said: milliseconds since 1970. */
  readonly since: number;
  /** Resolves once it has arrived: nothing comes before it (cmi5 §9.3). */
  readonly opened: Promise<void>;
}

/** Milliseconds to wait after so many failures in a row: 1 s, twice that, up to a minute. */
function pauseAfter(failures: number): number {
  return Math.min(60_000, 1_000 * 2 ** (failures - 1));
}

/** A store may answer before what it stored can be read (xAPI Communication §2.1.2): it is asked again after these. */
const readingPauses: readonly number[] = [1_000, 3_000];

/** How long one waits for the last statement to arrive before one goes, in milliseconds. */
const farewell = 3_000;

function isSame(one: CompletionState, other: CompletionState): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

export class Cmi5Session implements Completion {
  private readonly listeners = new Set<() => void>();
  private readonly waking = new Set<() => void>();
  private shown: CompletionState = { kind: 'open' };
  private isRefused = false;
  private isWaiting = false;
  private isComplete = false;
  private wasComplete = false;
  private begun: Begun | null = null;
  private completed: Sending | null = null;
  private terminated: Sending | null = null;
  private lastTime = 0;

  constructor(
    readonly module: ModuleId | null,
    private readonly launch: Launch,
    private readonly around: Surroundings,
  ) {}

  state(): CompletionState {
    return this.shown;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  complete(): void {
    this.isComplete = true;
    void this.sayCompleted();
  }

  retry(): void {
    if (this.completed !== null) this.completed.why = null;
    this.show();
    this.wake();
  }

  /** Tries now what waits to be tried again. */
  wake(): void {
    for (const go of [...this.waking]) go();
  }

  /** How one goes back to the learning system; null where it named no address for that, or has not yet. */
  wayBack(): (() => void) | null {
    const address = this.begun?.data.returnUrl ?? null;
    return address === null ? null : () => void this.leave(address);
  }

  /** Gets the token and begins. Once: an address gives its token once. */
  async connect(): Promise<void> {
    const { fetch, prefers } = this.around;
    const token = await fetchToken(fetch, this.launch.fetch);
    if (!token.ok) return this.refuse();
    const store = new RecordStore(fetch, this.launch, token.value);
    const data = await this.patiently(() => store.launchData());
    if (!data.ok) return this.refuse();
    prefers(await store.languages());
    if (data.value.mode === 'Normal') {
      const before = await this.patiently(() => store.completions());
      if (!before.ok) return this.refuse();
      this.wasComplete = before.value.length > 0;
    }
    const since = this.now();
    const initialized = this.seal(data.value, { verb: 'initialized', at: since });
    const opened = this.deliver(initialized, () => this.keep(store, initialized));
    this.begun = { store, data: data.value, initialized, since, opened };
    this.show();
    await this.sayCompleted();
  }

  /**
   * The page goes. All that has not arrived leaves with it, terminated last. A page that comes back after this has no
   * session any more: what it then completes cannot be reported, for nothing comes after terminated (cmi5 §9.3.8).
   */
  end(): void {
    void this.terminate();
  }

  private terminate(): Promise<void> {
    if (this.begun === null || this.terminated !== null) return Promise.resolve();
    const { store, data, initialized, since } = this.begun;
    for (const waiting of [initialized, this.completed])
      if (waiting !== null && !waiting.isKept && !waiting.underWay) void store.store(waiting);
    const terminated = this.seal(data, { verb: 'terminated', at: this.now(), since });
    this.terminated = terminated;
    return this.deliver(terminated, () => this.keep(store, terminated));
  }

  private async leave(address: string): Promise<void> {
    await Promise.race([
      this.terminate(),
      new Promise<void>((go) => {
        setTimeout(go, farewell);
      }),
    ]);
    this.around.go(address);
  }

  /** Says that the module is completed, where that is so, may be reported, and was not said before. */
  private async sayCompleted(): Promise<void> {
    const { begun } = this;
    const isDue = this.isComplete && !this.wasComplete && this.completed === null && this.terminated === null;
    if (begun === null || begun.data.mode !== 'Normal' || !isDue) return;
    const { store, data, since, opened } = begun;
    const completed = this.seal(data, { verb: 'completed', at: this.now(), since });
    this.completed = completed;
    this.show();
    await opened;
    await this.deliver(completed, async () => {
      // Another window may have said so meanwhile; and after an answer that was lost, it may be there already.
      const known = await store.completions();
      if (!known.ok) return known;
      if (known.value.includes(completed.id)) return ok('kept');
      this.wasComplete = known.value.length > 0;
      if (this.wasComplete) return ok('kept');
      const kept = await this.keep(store, completed);
      return kept.ok ? this.readBack(store, completed) : kept;
    });
  }

  private async keep(store: RecordStore, sending: Sending): Promise<Delivery> {
    sending.underWay = true;
    const stored = await store.store(sending);
    sending.underWay = false;
    if (!stored.ok) return stored;
    return stored.value === 'stored' ? ok('kept') : this.readBack(store, sending);
  }

  private async readBack(store: RecordStore, sent: Sealed): Promise<Delivery> {
    for (const pause of [...readingPauses, null]) {
      const held = await store.holds(sent);
      if (!held.ok) return held;
      if (held.value) return ok('kept');
      if (pause !== null) await this.pause(pause);
    }
    return fail('not-kept');
  }

  /** Tries until it has arrived. */
  private async deliver(sending: Sending, attempt: () => Promise<Delivery>): Promise<void> {
    for (let failures = 1; ; failures += 1) {
      const delivery = await attempt();
      sending.isKept = delivery.ok;
      sending.why = delivery.ok ? null : delivery.failure;
      this.show();
      if (delivery.ok) return;
      await this.pause(pauseAfter(failures));
    }
  }

  /** Asks until there is an answer. */
  private async patiently<Value>(ask: () => Promise<Answer<Value>>): Promise<Answer<Value>> {
    for (let failures = 1; ; failures += 1) {
      const answer = await ask();
      this.isWaiting = !answer.ok && answer.failure === 'no-answer';
      this.show();
      if (!this.isWaiting) return answer;
      await this.pause(pauseAfter(failures));
    }
  }

  /** Resolves after so many milliseconds, or when something wakes it. */
  private pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const go = (): void => {
        clearTimeout(timer);
        this.waking.delete(go);
        resolve();
      };
      const timer = setTimeout(go, milliseconds);
      this.waking.add(go);
    });
  }

  /** The time; never before the time of an earlier statement, for by it their order is told (cmi5 §9.3). */
  private now(): number {
    this.lastTime = Math.max(this.lastTime, this.around.clock.now());
    return this.lastTime;
  }

  private seal({ contextTemplate }: LaunchData, said: Said): Sending {
    const id = this.around.ids.next();
    const statement = makeStatement({ ...this.launch, contextTemplate }, id, said);
    return { id, statement, bytes: JSON.stringify(statement), underWay: false, why: null, isKept: false };
  }

  private refuse(): void {
    this.isRefused = true;
    this.show();
  }

  private show(): void {
    const next = this.standing();
    if (isSame(this.shown, next)) return;
    this.shown = next;
    for (const listener of this.listeners) listener();
  }

  private standing(): CompletionState {
    const { begun, completed, terminated } = this;
    if (this.isRefused || this.isWaiting) return { kind: 'not-connected' };
    if (begun === null) return { kind: 'open' };
    if (begun.data.mode !== 'Normal') return { kind: 'for-reading' };
    if (this.wasComplete) return { kind: 'confirmed', before: true };
    if (completed !== null) {
      const { isKept, why } = completed;
      if (isKept) return { kind: 'confirmed', before: false };
      return why === null ? { kind: 'sending' } : { kind: 'not-confirmed', why };
    }
    const isOver = terminated !== null || begun.initialized.why === 'refused';
    return { kind: isOver ? 'not-connected' : 'open' };
  }
}
