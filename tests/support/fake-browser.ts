/** The parts of a browser that several tabs of one app share: a database, the locks, plain storage. */
import * as fake from 'fake-indexeddb';
import { vi } from 'vitest';

interface Waiting {
  readonly take: (lock: object | null) => Promise<void>;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/** Web Locks of one name: held, waited for, stolen. */
class FakeLock {
  private holder: Waiting | null = null;
  private readonly line: Waiting[] = [];

  request(
    options: { readonly ifAvailable?: boolean; readonly steal?: boolean },
    take: Waiting['take'],
  ): Promise<void> {
    return new Promise((done, failed) => {
      const mine = { take, done, failed };
      if (options.steal === true) {
        this.holder?.failed(new DOMException('The lock was stolen.', 'AbortError'));
        this.give(mine);
      } else if (this.holder === null) this.give(mine);
      else if (options.ifAvailable === true) void take(null).then(done);
      else this.line.push(mine);
    });
  }

  private give(mine: Waiting): void {
    this.holder = mine;
    void mine.take({}).then(() => {
      if (this.holder !== mine) return;
      this.holder = null;
      mine.done();
      const next = this.line.shift();
      if (next !== undefined) this.give(next);
    });
  }
}

/** Web Locks: each name its own. */
class FakeLocks {
  private readonly locks = new Map<string, FakeLock>();

  request(name: string, ...rest: Parameters<FakeLock['request']>): Promise<void> {
    const lock = this.locks.get(name) ?? new FakeLock();
    this.locks.set(name, lock);
    return lock.request(...rest);
  }
}

function emptyStorage() {
  const kept = new Map<string, string>();
  return { clear: () => kept.clear(), setItem: (key: string, value: string) => kept.set(key, value) };
}

/** Gives a test a browser of its own, or what the one of a view lacks; what was stubbed is taken back after it. */
export function giveFakeBrowser(): void {
  const { default: _all, ...parts } = fake;
  for (const [name, part] of Object.entries(parts)) if (name.startsWith('IDB')) vi.stubGlobal(name, part);
  vi.stubGlobal('indexedDB', new fake.IDBFactory());
  if (typeof document !== 'undefined') {
    Object.defineProperty(navigator, 'locks', { configurable: true, value: new FakeLocks() });
    // jsdom brings arrays of its own; encryption and the database speak those of the platform.
    const bytes = new TextEncoder().encode('');
    vi.stubGlobal('Uint8Array', bytes.constructor);
    vi.stubGlobal('ArrayBuffer', bytes.buffer.constructor);
    return;
  }
  vi.stubGlobal('navigator', { locks: new FakeLocks() });
  vi.stubGlobal('localStorage', emptyStorage());
  vi.stubGlobal('sessionStorage', emptyStorage());
}
