/**
 * One session with the API of a learning system. Whatever the API does (answer in another type, throw, not answer) is
 * an answer here, so that nothing of it reaches the app; after the end nothing is called any more.
 */
import type { Clock } from '../../core/shared/ports';
import { atRest, passedAt, type Stopwatch, started } from '../../core/steps/stopwatch';
import type { Answer } from '../report';
import type { Call, Edition, Write } from './editions';

/** Some systems answer with a truth value or a number, where the standards have the text ‘true’. */
function isYes(answer: unknown): boolean {
  return ['true', '1'].includes(String(answer).toLowerCase());
}

/** What a session may do. */
export type Purpose =
  /** Report. */
  | 'normal'
  /** Look only: nothing is written. */
  | 'for-reading';

export class Session {
  readonly purpose: Purpose;
  /** Whether the learning system said at the start that the module is completed. */
  readonly wasCompleted: boolean;
  private readonly watch: Stopwatch;
  private isCompleted: boolean;
  private isOver = false;

  private constructor(
    private readonly api: object,
    private readonly edition: Edition,
    private readonly clock: Clock,
    private readonly isOnline: () => boolean,
  ) {
    this.watch = started(atRest, clock.now());
    const mode = this.read(edition.mode);
    this.purpose = mode === 'browse' || mode === 'review' ? 'for-reading' : 'normal';
    this.wasCompleted = edition.isCompleted(this.read(edition.status));
    this.isCompleted = this.wasCompleted;
  }

  /**
   * Begins. A session that a page before this one in the same frame left open goes on: the standards let it begin once.
   * @returns null where the learning system does not let it begin.
   */
  static begin(api: object, edition: Edition, clock: Clock, isOnline: () => boolean): Session | null {
    if (!isYes(call(api, edition, 'initialize', '')) && !answers(api, edition)) return null;
    const session = new Session(api, edition, clock, isOnline);
    if (session.purpose === 'normal') session.keep();
    return session;
  }

  private read(element: string): string {
    return String(call(this.api, this.edition, 'get', element) ?? '');
  }

  private write([element, value]: Write): unknown {
    return call(this.api, this.edition, 'set', element, value);
  }

  /** Writes how it stands now. @returns what was answered to the status, where that had to be written */
  private writeAll(): unknown {
    const { edition, clock, watch, isCompleted } = this;
    // Said again each time: one that holds no status may make ‘completed’ of it by itself. A completed one is let be.
    const answer = this.wasCompleted
      ? true
      : this.write([edition.status, isCompleted ? 'completed' : 'incomplete']);
    this.write(edition.exit(isCompleted));
    this.write(edition.time(passedAt(watch, clock.now())));
    return answer;
  }

  /** Has the learning system keep how it stands. */
  keep(): void {
    if (this.isOver || this.purpose === 'for-reading') return;
    this.writeAll();
    call(this.api, this.edition, 'commit', '');
  }

  /** Reports that the module is completed, and asks whether that is there. */
  report(): Answer {
    this.isCompleted = true;
    if (this.isOver) return 'no-answer';
    const written = this.writeAll();
    const committed = call(this.api, this.edition, 'commit', '');
    // Without a network a yes comes from this page itself.
    if (committed === undefined || committed === null || !this.isOnline()) return 'no-answer';
    if (!isYes(written) || !isYes(committed)) return 'refused';
    return this.edition.isCompleted(this.read(this.edition.status)) ? 'confirmed' : 'not-kept';
  }

  /** Ends it, once, whatever fails before. @returns the answer to a completion that was still to be confirmed */
  end(isConfirmed: boolean): Answer | null {
    if (this.isOver) return null;
    let answer: Answer | null = null;
    if (this.purpose === 'normal') {
      for (const write of this.edition.atEnd) this.write(write);
      if (this.isCompleted && !isConfirmed) answer = this.report();
      else this.keep();
    }
    this.isOver = true;
    call(this.api, this.edition, 'terminate', '');
    return answer;
  }
}

/** Calls a function of the API. @returns what it answers; undefined where it does not */
function call(api: object, edition: Edition, name: Call, ...given: readonly string[]): unknown {
  try {
    const found: unknown = Reflect.get(api, edition.calls[name]);
    return typeof found === 'function' ? Reflect.apply(found, api, given) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the API answers to a question without an error. */
function answers(api: object, edition: Edition): boolean {
  const status = call(api, edition, 'get', edition.status);
  return typeof status === 'string' && status !== '' && String(call(api, edition, 'lastError')) === '0';
}
