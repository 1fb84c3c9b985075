/**
 * The page is served with Trusted Types, so that no text can become code. The addresses of its two workers are the only
 * exceptions, and the policy that grants them knows no others.
 */
import { workerFile } from '../offline/built';
import deriveWorker from './derive-worker?worker&url';

/** Where the service worker lies: beside the page. */
export const serviceWorker = `${import.meta.env.BASE_URL}${workerFile}`;

const policy = globalThis.trustedTypes?.createPolicy('speelveld', {
  createScriptURL: (asked) => {
    if (asked !== deriveWorker && asked !== serviceWorker)
      throw new TypeError('Only the two workers of the app may be started.');
    return asked;
  },
});

/** An address of one of them, vouched for. */
export function trustedScript(address: string): string {
  return policy?.createScriptURL(address) ?? address;
}
