/** Taking the app's own files off this device. */
import { limits, within } from './within';

/**
 * Removes the app's own files, that let it open without a network, and the service worker that hands them out. The
 * worker first: one that is still fetching would go on writing.
 */
export async function dropFiles(): Promise<void> {
  if ('serviceWorker' in navigator) {
    for (const registration of await within(limits.list, navigator.serviceWorker.getRegistrations()))
      await registration.unregister();
  }
  if ('caches' in globalThis) {
    for (const name of await within(limits.list, caches.keys())) await caches.delete(name);
  }
}
