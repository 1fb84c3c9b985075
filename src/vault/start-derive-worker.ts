/** Starts the worker that derives, at the one address that is vouched for. */
import address from './derive-worker?worker&url';
import { trustedScript } from './trusted-script';

/** The worker; null where there is none to be had. One whose script does not arrive says so with an error event. */
export function startDeriveWorker(): Worker | null {
  try {
    return new Worker(trustedScript(address), { type: 'module' });
  } catch {
    // No workers here, or a policy of whoever hosts the app forbids them.
    return null;
  }
}
