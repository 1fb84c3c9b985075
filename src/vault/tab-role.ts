/**
 * One writer among the tabs of a browser, through Web Locks; the others follow through a broadcast channel.
 * Where the browser has no locks, or does not answer, a tab never writes next to another unseen: the store
 * refuses a write of whoever has not read what is stored (`DeviceStore.write`).
 */
import { limits, within } from './within';

const lockName = 'speelveld-vault';
const channelName = 'speelveld-vault';

/** What tabs tell each other. No content: only that there is something to look at. */
export type TabMessage = 'changed' | 'wiped' | 'mode-changed' | 'locked';

/** The part this tab plays. */
export interface TabRole {
  readonly writes: boolean;
  tell(message: TabMessage): void;
  /** Becomes the writer; the tab that wrote until now becomes a reader. */
  takeOver(): Promise<void>;
  close(): void;
}

/** Is told when the part changes or another tab says something. */
export interface TabListener {
  onRole(writes: boolean): void;
  onMessage(message: TabMessage): void;
}

function isTabMessage(data: unknown): data is TabMessage {
  return data === 'changed' || data === 'wiped' || data === 'mode-changed' || data === 'locked';
}

class LockedRole implements TabRole {
  writes = false;
  private release: (() => void) | null = null;
  private readonly channel: BroadcastChannel | null;
  private closed = false;

  constructor(private readonly listener: TabListener) {
    this.channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(channelName);
    if (this.channel !== null) {
      this.channel.onmessage = ({ data }: MessageEvent<unknown>) => {
        if (isTabMessage(data)) listener.onMessage(data);
      };
    }
  }

  private become(writes: boolean): void {
    if (this.writes === writes || this.closed) return;
    this.writes = writes;
    this.listener.onRole(writes);
  }

  /** Asks for the lock; resolves once it is known whether this tab has it now. */
  private ask(options: LockOptions): Promise<boolean> {
    return new Promise((known) => {
      const held = navigator.locks.request(lockName, options, async (lock) => {
        if (lock === null || this.closed) {
          known(false);
          return;
        }
        this.become(true);
        known(true);
        await new Promise<void>((release) => {
          this.release = release;
        });
      });
      // A lock that is taken over rejects the request that held it.
      held.catch(() => {
        this.become(false);
        void this.wait();
      });
    });
  }

  /** Waits in line; becomes the writer when the others have gone. */
  private async wait(): Promise<void> {
    if (!this.closed) await this.ask({});
  }

  async start(): Promise<void> {
    if (!('locks' in navigator)) {
      this.become(true);
      return;
    }
    const isGiven = await within(limits.tabs, this.ask({ ifAvailable: true })).catch(() => null);
    if (isGiven === null) this.become(true);
    else if (!isGiven) void this.wait();
  }

  async takeOver(): Promise<void> {
    if (!this.writes && 'locks' in navigator) await this.ask({ steal: true });
  }

  tell(message: TabMessage): void {
    this.channel?.postMessage(message);
  }

  close(): void {
    this.closed = true;
    this.release?.();
    this.channel?.close();
  }
}

/** Hears what other tabs tell each other, without playing a part. Returns how to tell, and how to stop. */
export function listenIn(hear: (message: TabMessage) => void): {
  readonly tell: (message: TabMessage) => void;
  readonly close: () => void;
} {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isTabMessage(data)) hear(data);
  };
  return { tell: (message) => channel.postMessage(message), close: () => channel.close() };
}

/** Joins the tabs of this browser. */
export async function joinTabs(listener: TabListener): Promise<TabRole> {
  const role = new LockedRole(listener);
  await role.start();
  return role;
}
