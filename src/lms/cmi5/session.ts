/**
 * One launch by a cmi5 learning system, from its token to its last statement (cmi5 §7.1, §8.2, §9.3, §10, §11).
 *
 * In order: the token, how it was launched, what the person prefers, whether this registration was completed before;
 * then initialized, completed once the module is, and terminated when the page goes. What got no answer is sent again
 * with the same bytes, after growing pauses, and at once when the browser is online again, the page comes to the front
 * or somebody asks. That completed was stored is said only after it was read back.
 */
import { type ActorRefFrom, createActor } from 'xstate';
import type { Completion, CompletionState } from '../../core/programme/completion';
import type { ModuleId } from '../../core/shared/ids';
import type { Clock, IdMaker } from '../../core/shared/ports';
import { fail, ok, type Result } from '../../core/shared/result';
import { makeReport, pauseAfter, type Answer as Reported, stateOfReport, type Unconfirmed } from '../report';
import type { LaunchData } from './answers';
import type { Launch } from './launch';
import { type Answer, type Fetch, fetchToken, RecordStore, type Sealed } from './record-store';
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

/** Whether a statement arrived. */
type Delivery = Result<'kept', Unconfirmed>;

/** A statement with what became of it. */
interface Sending extends Sealed {
  /** What will come of it, while it left and is not answered yet. */
  underWay: Promise<Delivery> | null;
  /** What came of it the last time; null before that. */
  delivery: Delivery | null;
}

/** What is fixed once the learning system let the session begin. */
interface Begun {
  readonly store: RecordStore;
  readonly data: LaunchData;
  readonly initialized: Sending;
  /** When that was said: milliseconds since 1970. */
  readonly since: number;
}

/** A store may answer before what it stored can be read (xAPI Communication §2.1.2): it is asked again after these. */
const readingPauses: readonly number[] = [1_000, 3_000];

/** How long one waits for the last statement to arrive before one goes, in milliseconds. */
const farewell = 3_000;

export class Cmi5Session implements Completion {
  private readonly listeners = new Set<() => void>();
  private readonly waking = new Set<() => void>();
  private shown: CompletionState = { kind: 'connecting' };
  private isRefused = false;
  private isWaiting = false;
  private isComplete = false;
  private wasComplete = false;
  private begun: Begun | null = null;
  private completed: Sending | null = null;
  /** How saying that it is completed goes; null before. */
  private report: ActorRefFrom<ReturnType<typeof makeReport>> | null = null;
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
    this.sayCompleted();
  }

  retry(): void {
    this.report?.send({ type: 'retry' });
    this.wake();
  }

  /** Tries now what waits to be tried again. */
  wake(): void {
    this.report?.send({ type: 'again' });
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
    this.begun = { store, data: data.value, initialized, since };
    this.sayCompleted();
    this.show();
    await this.deliver(store, initialized);
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
    for (const waiting of [initialized, this.completed]) if (waiting !== null) void this.keep(store, waiting);
    const terminated = this.seal(data, { verb: 'terminated', at: this.now(), since });
    this.terminated = terminated;
    return this.deliver(store, terminated);
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
  private sayCompleted(): void {
    const { begun } = this;
    const isDue = this.isComplete && !this.wasComplete && this.completed === null && this.terminated === null;
    if (begun === null || begun.data.mode !== 'Normal' || !isDue) return;
    const completed = this.seal(begun.data, { verb: 'completed', at: this.now(), since: begun.since });
    this.completed = completed;
    this.report = createActor(makeReport(() => this.sendCompleted(begun, completed)));
    this.report.subscribe(() => this.show());
    this.report.start();
    this.report.send({ type: 'complete' });
  }

  private async sendCompleted({ store, initialized }: Begun, completed: Sending): Promise<Reported> {
    // Nothing comes before initialized (cmi5 §9.3).
    const opened = await this.keep(store, initialized);
    if (!opened.ok) return opened.failure;
    // Another window may have said so meanwhile; and after an answer that was lost, it may be there already.
    const known = await store.completions();
    if (!known.ok) return known.failure;
    if (known.value.includes(completed.id)) return 'confirmed';
    this.wasComplete = known.value.length > 0;
    if (this.wasComplete) return 'confirmed';
    const kept = await this.keep(store, completed);
    if (!kept.ok) return kept.failure;
    const held = await this.readBack(store, completed);
    completed.delivery = held;
    return held.ok ? 'confirmed' : held.failure;
  }

  /** Sends it, unless it is there already or on its way. */
  private async keep(store: RecordStore, sending: Sending): Promise<Delivery> {
    if (sending.delivery?.ok === true) return sending.delivery;
    const send = async (): Promise<Delivery> => {
      const stored = await store.store(sending);
      if (!stored.ok) return stored;
      return stored.value === 'stored' ? ok('kept') : this.readBack(store, sending);
    };
    sending.underWay ??= send();
    sending.delivery = await sending.underWay;
    sending.underWay = null;
    return sending.delivery;
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
  private async deliver(store: RecordStore, sending: Sending): Promise<void> {
    for (let failures = 1; ; failures += 1) {
      const { ok: hasArrived } = await this.keep(store, sending);
      this.show();
      if (hasArrived) return;
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

  /** The time, later than that of every earlier statement: by it their order is told (cmi5 §9.3). */
  private now(): number {
    this.lastTime = Math.max(this.lastTime + 1, this.around.clock.now());
    return this.lastTime;
  }

  private seal({ contextTemplate }: LaunchData, said: Said): Sending {
    const id = this.around.ids.next();
    const statement = makeStatement({ ...this.launch, contextTemplate }, id, said);
    return { id, statement, bytes: JSON.stringify(statement), underWay: null, delivery: null };
  }

  private refuse(): void {
    this.isRefused = true;
    this.show();
  }

  private show(): void {
    const next = this.standing();
    if (JSON.stringify(next) === JSON.stringify(this.shown)) return;
    this.shown = next;
    for (const listener of this.listeners) listener();
  }

  private standing(): CompletionState {
    const { begun, report, terminated } = this;
    if (this.isRefused || this.isWaiting) return { kind: 'not-connected' };
    if (begun === null) return { kind: 'connecting' };
    if (begun.data.mode !== 'Normal') return { kind: 'for-reading' };
    if (this.wasComplete) return { kind: 'confirmed', before: true };
    if (report !== null) return stateOfReport(report.getSnapshot());
    const { delivery } = begun.initialized;
    const isRefused = delivery !== null && !delivery.ok && delivery.failure === 'refused';
    return { kind: terminated !== null || isRefused ? 'not-connected' : 'open' };
  }
}
