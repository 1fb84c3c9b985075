/**
 * Deriving the bytes behind a passphrase beside the page, so that it stays responsive: in a worker, or where
 * that does not arrive in the page itself. It has a time limit and can be stopped.
 */
import { type Derivation, deriveBytesInPieces } from './derive';
import type { DeriveAnswer, DeriveQuestion } from './derive-worker';
import { startDeriveWorker } from './start-derive-worker';

/** Deriving was stopped by whoever asked for it. */
export class StoppedError extends Error {
  override readonly name = 'StoppedError';
}

/**
 * How long either of the two may take, in milliseconds: ten times what a slow laptop needs for today's
 * parameters. A worker that is silent for longer is taken for one that never came.
 */
const limit = 30_000;

function refused(): RangeError {
  return new RangeError('These parameters of the passphrase are not accepted.');
}

/** What the worker answers; null when there is none to be had, or it says nothing within the limit. */
function askWorker(question: DeriveQuestion, signal?: AbortSignal): Promise<DeriveAnswer | null> {
  return new Promise((resolve, reject) => {
    const worker = startDeriveWorker();
    if (worker === null) {
      resolve(null);
      return;
    }
    const end = (settle: () => void): void => {
      clearTimeout(late);
      signal?.removeEventListener('abort', stop);
      worker.terminate();
      settle();
    };
    const stop = (): void => end(() => reject(new StoppedError('Stopped.')));
    const late = setTimeout(() => end(() => resolve(null)), limit);
    signal?.addEventListener('abort', stop);
    worker.onmessage = ({ data }: MessageEvent<DeriveAnswer>) => end(() => resolve(data));
    worker.onerror = (event) => {
      // It is told in the answer; a browser need not report it as well.
      event.preventDefault();
      end(() => resolve(null));
    };
    worker.postMessage(question);
  });
}

function deriveInPage(
  { passphrase, derivation }: DeriveQuestion,
  signal?: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const end = performance.now() + limit;
  return deriveBytesInPieces(passphrase, derivation, () => {
    if (signal?.aborted === true) throw new StoppedError('Stopped.');
    if (performance.now() > end) throw new Error('The key took too long.');
  });
}

/**
 * The 32 bytes behind a passphrase.
 * @throws StoppedError when `signal` says so.
 * @throws RangeError when the parameters are not accepted (`deriveBytes`).
 * @throws Error when neither worker nor page is done within the limit.
 */
export async function passphraseBytes(
  passphrase: string,
  derivation: Derivation,
  signal?: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  if (signal?.aborted === true) throw new StoppedError('Stopped.');
  const question = { passphrase, derivation };
  const answer = await askWorker(question, signal);
  if (answer === null) return deriveInPage(question, signal);
  if (!answer.ok) throw refused();
  return answer.value;
}
