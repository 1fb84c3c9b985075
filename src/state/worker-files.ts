/**
 * The app's own files through the service worker of this browser. What is said of them is what the worker counted, not
 * what was asked for.
 */
import { type OnBoard, type Question, shelfNames, type Told } from '../offline/built';
import { dropFiles } from '../vault/drop-files';
import { serviceWorker, trustedScript } from '../vault/trusted-script';
import { limits, within } from '../vault/within';
import { isInLearningSystem } from './delivered';
import type { FilesOnBoard, FilesView } from './files-on-board';

/** Asks a worker. One that does not answer has nothing to say of its files. */
async function ask(worker: ServiceWorker, question: Question): Promise<OnBoard | null> {
  const { port1, port2 } = new MessageChannel();
  const answered = new Promise<Told>((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<Told>) => resolve(data);
  });
  worker.postMessage(question, [port2]);
  try {
    // Fetching takes as long as it takes; its progress is told meanwhile.
    const told = await (question === 'fill' ? answered : within(limits.store, answered));
    return told.kind === 'failed' ? null : told.onBoard;
  } catch {
    return null;
  } finally {
    port1.close();
  }
}

/** Until a worker works, or the browser gave it up. */
function settled(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (worker.state === 'activated' || worker.state === 'redundant') resolve();
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

/** What a fetch that was cut off left behind, without a worker to hand it out. */
async function clearRemains(): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith(shelfNames)) await caches.delete(name);
}

class WorkerFiles implements FilesOnBoard {
  private current: FilesView = { kind: 'unknown' };
  private readonly listeners = new Set<() => void>();
  private bringing: Promise<void> | null = null;
  private heard: ServiceWorkerRegistration | null = null;

  constructor(private readonly container: ServiceWorkerContainer) {
    container.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      if (data.kind === 'on-board' && this.current.kind === 'fetching')
        this.show({ kind: 'fetching', onBoard: data.onBoard });
    });
    // Without this, what a worker says before the page was read is held back.
    container.startMessages();
  }

  view(): FilesView {
    return this.current;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private show(view: FilesView): void {
    this.current = view;
    for (const listener of this.listeners) listener();
  }

  /** While this page fetches, that says it. */
  async look(): Promise<void> {
    if (this.bringing !== null) return;
    const found = await this.found('look').catch((): FilesView => ({ kind: 'impossible' }));
    if (this.bringing === null) this.show(found);
  }

  private async found(question: Question): Promise<FilesView> {
    const registration = await this.container.getRegistration(serviceWorker);
    if (registration === undefined) {
      await clearRemains();
      return { kind: 'absent' };
    }
    this.hearOfChanges(registration);
    const { active } = registration;
    // The first of all is still being fetched, for another tab.
    if (active === null) return { kind: 'fetching', onBoard: null };
    const onBoard = await ask(active, question);
    if (onBoard === null) return { kind: 'failed' };
    return onBoard.isWhole
      ? { kind: 'ready', onBoard, isNewerWaiting: registration.waiting !== null }
      : { kind: 'incomplete', onBoard };
  }

  /** Of a next build that comes in while this page is open, and of what another tab does. */
  private hearOfChanges(registration: ServiceWorkerRegistration): void {
    if (this.heard === registration) return;
    this.heard = registration;
    const follow = (worker: ServiceWorker | null): void =>
      worker?.addEventListener('statechange', () => void this.look());
    follow(registration.installing);
    registration.addEventListener('updatefound', () => follow(registration.installing));
  }

  bring(): Promise<void> {
    this.bringing ??= this.bringAll()
      .then((view) => this.show(view))
      .finally(() => {
        this.bringing = null;
      });
    return this.bringing;
  }

  private async bringAll(): Promise<FilesView> {
    if (this.current.kind !== 'ready') this.show({ kind: 'fetching', onBoard: null });
    try {
      const worker = await this.worker();
      await settled(worker);
      return worker.state === 'redundant' ? { kind: 'failed' } : await this.found('fill');
    } catch {
      // No network, no https, or forbidden by who manages this browser: what follows from it is the same.
      return { kind: 'failed' };
    }
  }

  /** The worker whose files this page is to have: the one that works here, or else a first one. */
  private async worker(): Promise<ServiceWorker> {
    const before = await this.container.getRegistration(serviceWorker);
    if (before?.active) {
      // Without a network there is nothing newer to hear of, and that is no fault.
      before.update().catch(() => undefined);
      return before.active;
    }
    await this.container.register(trustedScript(serviceWorker), { updateViaCache: 'none' });
    const made = await this.container.getRegistration(serviceWorker);
    const first = made?.active ?? made?.waiting ?? made?.installing;
    if (first === undefined || first === null) throw new Error('The browser gave no service worker.');
    return first;
  }

  async remove(): Promise<void> {
    await dropFiles();
    this.show({ kind: 'absent' });
  }
}

/** Files that cannot be had. */
function none(kind: 'not-built' | 'impossible'): FilesOnBoard {
  const view = { kind };
  return {
    view: () => view,
    subscribe: () => () => undefined,
    look: async () => undefined,
    bring: async () => undefined,
    remove: async () => undefined,
  };
}

/** The files of the app as it was built, in this browser. */
export function filesHere(): FilesOnBoard {
  if (!import.meta.env.PROD || isInLearningSystem) return none('not-built');
  return 'serviceWorker' in navigator ? new WorkerFiles(navigator.serviceWorker) : none('impossible');
}
