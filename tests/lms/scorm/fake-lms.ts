/** A learning system that remembers every call, and can be made to fail; and a page that can go and come back. */
import { type EditionName, editions } from '../../../src/lms/scorm/editions';

type Answer = unknown;

export class FakeLms {
  /** Every call, as name and what was given. */
  readonly heard: (readonly string[])[] = [];
  readonly held = new Map<string, string>();
  /** What a commit answers; an Error is thrown. */
  commit: Answer = 'true';
  initialize: Answer = 'true';
  set: Answer = 'true';
  /** Whether what is written is there when it is asked. */
  holds = true;
  private readonly edition;

  constructor(name: EditionName, held: Readonly<Record<string, string>> = {}) {
    this.edition = editions[name];
    this.held = new Map(
      Object.entries({ [this.edition.status]: name === 'scorm12' ? 'not attempted' : 'unknown', ...held }),
    );
  }

  get api(): object {
    const { calls } = this.edition;
    const answer = (given: Answer): Answer => {
      if (given instanceof Error) throw given;
      return given;
    };
    const does = {
      initialize: () => answer(this.initialize),
      get: (element: string) => this.held.get(element) ?? '',
      set: (element: string, value: string) => {
        if (this.holds && this.set === 'true') this.held.set(element, value);
        return answer(this.set);
      },
      commit: () => answer(this.commit),
      lastError: () => '0',
      terminate: () => 'true',
    };
    return Object.fromEntries(
      (Object.keys(does) as (keyof typeof does)[]).map((name) => [
        calls[name],
        (...given: [string, string]) => {
          this.heard.push([name, ...given]);
          return does[name](...given);
        },
      ]),
    );
  }

  get status(): string | undefined {
    return this.held.get(this.edition.status);
  }

  /** What was written, in order. */
  get written(): readonly (readonly string[])[] {
    return this.heard.filter(([name]) => name === 'set').map(([, ...write]) => write);
  }

  count(name: string): number {
    return this.heard.filter(([heard]) => heard === name).length;
  }
}

/** As much of a window as an adapter uses. */
export class FakePage extends EventTarget {
  readonly parent: object;
  readonly navigator = { onLine: true };
  readonly document = Object.assign(new EventTarget(), { visibilityState: 'visible' });

  constructor(name: EditionName, lms: FakeLms | null) {
    super();
    this.parent = lms === null ? this : { [editions[name].api]: lms.api };
  }

  /** As the parameter that a `Window` is asked for. */
  get window(): Window {
    // Safe here: an adapter reads nothing of a window that this has not.
    return this as unknown as Window;
  }

  private sight(visibilityState: 'visible' | 'hidden'): void {
    Object.assign(this.document, { visibilityState });
    this.document.dispatchEvent(new Event('visibilitychange'));
  }

  hide(): void {
    this.sight('hidden');
  }

  show(): void {
    this.sight('visible');
  }

  leave(): void {
    this.dispatchEvent(new Event('pagehide'));
  }

  online(onLine: boolean): void {
    this.navigator.onLine = onLine;
    this.dispatchEvent(new Event(onLine ? 'online' : 'offline'));
  }
}
