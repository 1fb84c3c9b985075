/**
 * Starts the worker that derives. The page is served with Trusted Types, so that no text can become code;
 * the address of this one worker is the only exception, and the policy that grants it knows no other.
 */
import address from './derive-worker?worker&url';

const policy = globalThis.trustedTypes?.createPolicy('speelveld', {
  createScriptURL: (asked) => {
    if (asked !== address) throw new TypeError('Only the worker that derives keys may be started.');
    return asked;
  },
});

/** The worker; null where there is none to be had. One whose script does not arrive says so with an error event. */
export function startDeriveWorker(): Worker | null {
  try {
    return new Worker(policy?.createScriptURL(address) ?? address, { type: 'module' });
  } catch {
    // No workers here, or a policy of whoever hosts the app forbids them.
    return null;
  }
}
