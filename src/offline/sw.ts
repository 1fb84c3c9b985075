/**
 * The service worker: the shelf, tied to the events of the browser. A new build waits until no window of the former
 * one is open (it never calls `skipWaiting`), so that nothing changes in the middle of a story or a session.
 */
import type { Built, OnBoard, Question, Told } from './built';
import { Shelf } from './shelf';

/** What is used of the scope of a service worker (https://www.w3.org/TR/service-workers/). */
interface WorkerScope {
  readonly location: { readonly href: string };
  readonly clients: {
    matchAll(which: {
      type: 'window';
      includeUncontrolled: boolean;
    }): Promise<readonly { postMessage(told: Told): void }[]>;
    claim(): Promise<void>;
  };
  addEventListener(name: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(name: 'fetch', listener: (event: Fetching) => void): void;
  addEventListener(name: 'message', listener: (event: Lasting & MessageEvent<Question>) => void): void;
}

interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}

interface Fetching extends Lasting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** Put here by the build. */
declare const SPEELVELD_BUILT: Built;

// Safe: this file runs as a service worker and nowhere else.
const scope = self as unknown as WorkerScope;
const shelf = new Shelf(SPEELVELD_BUILT, {
  caches,
  fetch: (request, how) => fetch(request, how),
  place: new URL('./', scope.location.href).href,
});

const windows = () => scope.clients.matchAll({ type: 'window', includeUncontrolled: true });

async function tellAll(onBoard: OnBoard): Promise<void> {
  for (const window of await windows()) window.postMessage({ kind: 'on-board', onBoard });
}

async function install(): Promise<void> {
  try {
    await shelf.fill((onBoard) => void tellAll(onBoard));
  } catch (error) {
    // All of it or nothing: half an app is of no use in a room, and would lie there unnamed.
    await shelf.clear();
    throw error;
  }
}

async function takeOver(): Promise<void> {
  await shelf.tidy((await windows()).length);
  // The windows that are open may go on with this build when the server has the next one.
  await scope.clients.claim();
}

async function answer(question: Question): Promise<Told> {
  try {
    if (question === 'fill') await shelf.fill((onBoard) => void tellAll(onBoard));
    return { kind: 'on-board', onBoard: await shelf.look() };
  } catch {
    // No network, no room, or a server with another build by now: the page says that it did not come.
    return { kind: 'failed' };
  }
}

scope.addEventListener('install', (event) => event.waitUntil(install()));
scope.addEventListener('activate', (event) => event.waitUntil(takeOver()));
scope.addEventListener('fetch', (event) => {
  const given = shelf.answer(event.request);
  if (given !== null) event.respondWith(given);
});
scope.addEventListener('message', (event) => {
  event.waitUntil(answer(event.data).then((told) => event.ports[0]?.postMessage(told)));
});
