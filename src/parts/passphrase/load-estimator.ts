/** Fetches the estimator when a passphrase is to be chosen. */
import type { Estimator } from './verdict';

/** How long one waits for it, in milliseconds. Choosing a passphrase must also work where the network does not. */
const limit = 5_000;

/** The estimator; null when its code does not arrive within the limit. */
export async function loadEstimator(): Promise<Estimator | null> {
  let late: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<null>((resolve) => {
    late = setTimeout(() => resolve(null), limit);
  });
  try {
    return await Promise.race([import('./estimate').then(({ estimate }) => estimate), tooLate]);
  } catch {
    // Offline, or an older version whose files are gone: the simple rules stand alone.
    return null;
  } finally {
    clearTimeout(late);
  }
}
