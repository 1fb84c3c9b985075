/**
 * The group session that this tab leads: in memory, and beside the vault on the device, so that a reload loses nothing.
 * One tab leads; another is told so and may look again. What the store needs is loaded when it is needed.
 */
import type { Clock } from '../core/shared/ports';
import { fail } from '../core/shared/result';
import type { GroupSession } from '../core/tools/group-session/session';
import { failureOf, PartError } from './failures';
import type { RunningSession } from './group-session-record';
import { canEncrypt } from './guarded-vault';
import { done } from './keeping-vault';
import type { Outcome } from './port';
import { type Alone, aloneAt, longestApart } from './session-turn';
import { listenIn } from './tab-role';
import { groupSessionPlace, isApartThere } from './wipe-origin';
import { limits, within } from './within';

/** What is known of the group session of this device. */
export type SessionView =
  /** Nobody looked yet. */
  | { readonly kind: 'unknown' }
  /** None runs. `unreadUntil`: until when one lies here that this version cannot read; null where none does. */
  | { readonly kind: 'none'; readonly unreadUntil: number | null }
  /** Another tab leads one. */
  | { readonly kind: 'elsewhere' }
  | (RunningSession & {
      readonly kind: 'running';
      /** When it is erased in any case, in milliseconds since 1970. */
      readonly until: number;
      /** `tab`: in this tab only, as the organisation wishes. `failed`: in this tab only, and it should not be. */
      readonly kept: 'tab' | 'writing' | 'stored' | 'failed';
    })
  /** It was closed: erased from the device, and in this tab only as long as its last page is open. */
  | {
      readonly kind: 'over';
      readonly session: GroupSession;
      readonly erasure: 'busy' | 'done' | 'failed';
    };

/** The session as views reach it. */
export interface GroupSessionKeeper {
  view(): SessionView;
  subscribe(listener: () => void): () => void;
  /** Looks whether one lies here, and takes it up where no other tab leads it. */
  look(): Promise<void>;
  /** Begins one; it is written before anything else happens, where that is allowed. Where one runs already nothing changes. */
  begin(session: GroupSession): Promise<Outcome>;
  /** As it is after a deed. One that is closed is erased. */
  put(session: GroupSession): void;
  /** What its room of phones keeps; the promise tells whether it was written. */
  putHost(host: string | null): Promise<Outcome>;
  /** Lets go of what is left of one that was closed. */
  forget(): void;
}

/** A tab that is loaded anew may still hold its turn for a moment. */
const tries = 5;
const between = 250;

/** How often one looks whether its time is over. */
const pace = 60_000;

async function storing() {
  const [apart, { runningSession }] = await Promise.all([
    import('./apart'),
    import('./group-session-record'),
  ]).catch(() => {
    throw new PartError('The store did not arrive.');
  });
  return { ...apart, runningSession };
}

class LocalKeeper implements GroupSessionKeeper {
  private current: SessionView = { kind: 'unknown' };

  private readonly listeners = new Set<() => void>();

  private line: Promise<unknown> = Promise.resolve();

  private turn: Alone | null = null;

  private isLooking = false;

  /** Something changed since the last writing began. */
  private isDue = false;

  private isPlaced = false;

  /** What became of the last writing. */
  private written: Outcome = done;

  private watch: ReturnType<typeof setInterval> | undefined;

  constructor(
    private readonly clock: Clock,
    private readonly mayKeep: boolean,
  ) {
    listenIn((message) => {
      if (message === 'wiped') this.drop({ kind: 'none', unreadUntil: null });
    });
  }

  view(): SessionView {
    return this.current;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private show(view: SessionView): void {
    this.current = view;
    for (const listener of this.listeners) listener();
  }

  private run(running: Extract<SessionView, { readonly kind: 'running' }>): void {
    this.watch ??= setInterval(() => this.lapse(), pace);
    this.show(running);
  }

  /** No session any more in this tab. */
  private drop(view: SessionView): void {
    clearInterval(this.watch);
    this.watch = undefined;
    this.isDue = false;
    this.isPlaced = false;
    this.turn?.end();
    this.turn = null;
    this.show(view);
  }

  private alone<Value>(work: () => Promise<Value>): Promise<Value> {
    const next = this.line.then(work, work);
    this.line = next.catch(() => undefined);
    return next;
  }

  /** The turn of this tab; false where another keeps it. */
  private async take(): Promise<boolean> {
    for (let left = tries; left > 0 && this.turn === null; left -= 1) {
      const turn = await aloneAt(groupSessionPlace, false);
      if (turn.isMine) this.turn = turn;
      else if (left > 1) await new Promise((resolve) => setTimeout(resolve, between));
    }
    return this.turn !== null;
  }

  async look(): Promise<void> {
    const { kind } = this.current;
    if (kind === 'running' || kind === 'over' || this.isLooking) return;
    this.isLooking = true;
    try {
      await this.takeUp();
    } catch {
      this.drop({ kind: 'none', unreadUntil: null });
    } finally {
      this.isLooking = false;
    }
  }

  private async takeUp(): Promise<void> {
    if (!canEncrypt() || !(await isApartThere(groupSessionPlace))) {
      this.drop({ kind: 'none', unreadUntil: null });
      return;
    }
    if (!(await this.take())) {
      this.show({ kind: 'elsewhere' });
      return;
    }
    const { readApart, runningSession } = await storing();
    const found = await within(limits.store, readApart(runningSession, this.clock.now()));
    const last = found.read.toSorted((a, b) => b.until - a.until)[0];
    if (last === undefined) {
      this.drop({ kind: 'none', unreadUntil: found.unread.length > 0 ? Math.max(...found.unread) : null });
      return;
    }
    this.isPlaced = true;
    this.run({ kind: 'running', ...last.value, until: last.until, kept: 'stored' });
  }

  async begin(session: GroupSession): Promise<Outcome> {
    if (this.current.kind === 'running') return fail({ kind: 'reader' });
    if (canEncrypt() && !(await this.take())) {
      this.show({ kind: 'elsewhere' });
      return fail({ kind: 'reader' });
    }
    const until = session.begunAt + longestApart;
    this.run({ kind: 'running', session, host: null, until, kept: this.mayKeep ? 'writing' : 'tab' });
    return this.mayKeep ? this.write() : done;
  }

  put(session: GroupSession): void {
    if (this.current.kind !== 'running' || session === this.current.session) return;
    if (session.closedAt !== null) void this.end(session);
    else void this.change({ session });
  }

  async putHost(host: string | null): Promise<Outcome> {
    return this.current.kind === 'running' ? this.change({ host }) : done;
  }

  private async change(patch: Partial<RunningSession>): Promise<Outcome> {
    if (this.current.kind !== 'running') return done;
    const { kept } = this.current;
    if (kept === 'tab') {
      this.run({ ...this.current, ...patch });
      return done;
    }
    this.run({ ...this.current, ...patch, kept: kept === 'failed' ? 'failed' : 'writing' });
    return this.write();
  }

  /** Writes the session as it is by then; changes made meanwhile go with the next. */
  private write(): Promise<Outcome> {
    this.isDue = true;
    return this.alone(async () => {
      const running = this.current;
      if (running.kind !== 'running') return done;
      // What was due went with the one before.
      if (!this.isDue) return this.written;
      this.isDue = false;
      const settle = (kept: 'stored' | 'failed'): void => {
        if (this.current.kind === 'running' && !this.isDue && this.current.kept !== kept)
          this.show({ ...this.current, kept });
      };
      try {
        if (!canEncrypt()) throw new DOMException('No encryption here.', 'NotAllowedError');
        const { writeApart, runningSession } = await storing();
        const { session, host, until } = running;
        await within(
          limits.store,
          writeApart(runningSession, { value: { session, host }, until }, !this.isPlaced),
        );
        this.isPlaced = true;
        settle('stored');
        this.written = done;
      } catch (error) {
        settle('failed');
        this.written = fail(failureOf(error));
      }
      return this.written;
    });
  }

  /** Closed: what lies on the device goes, what is left is in this tab. */
  private async end(session: GroupSession): Promise<void> {
    const isPlaced = this.isPlaced;
    clearInterval(this.watch);
    this.watch = undefined;
    this.isDue = false;
    this.show({ kind: 'over', session, erasure: isPlaced ? 'busy' : 'done' });
    if (isPlaced) await this.erase(session);
    this.isPlaced = false;
    this.turn?.end();
    this.turn = null;
  }

  private async erase(session: GroupSession): Promise<void> {
    const erasure = await this.alone(async () => {
      const { eraseApart, runningSession } = await storing();
      await within(limits.store, eraseApart(runningSession, session.id));
      return 'done' as const;
    }).catch(() => 'failed' as const);
    if (this.current.kind === 'over') this.show({ ...this.current, erasure });
  }

  /** Twelve hours after it began it is erased, also under a tab that stayed open. */
  private lapse(): void {
    if (this.current.kind !== 'running' || this.clock.now() < this.current.until) return;
    const { session } = this.current;
    void this.erase(session);
    this.drop({ kind: 'none', unreadUntil: null });
  }

  forget(): void {
    if (this.current.kind === 'over') this.show({ kind: 'none', unreadUntil: null });
  }
}

/**
 * Of this device; nothing is looked for before it is asked.
 * @param mayKeep whether the organisation allows keeping a session on the device; one that lies there already goes on
 */
export function groupSessionKeeper(clock: Clock, mayKeep: boolean): GroupSessionKeeper {
  return new LocalKeeper(clock, mayKeep);
}
