/**
 * Deriving the bytes behind a passphrase beside the page, so that it stays responsive: in a worker, or where
 * that does not arrive in the page itself. It has a time limit and can be stopped.
 */
import { type Derivation, deriveBytes } from './derive';
import type { DeriveQuestion } from './derive-worker';

/** Deriving was stopped by whoever asked for it. */
export class StoppedError extends Error {
  override readonly name = 'StoppedError';
}

/** How long a worker may take, in milliseconds: twenty times what a slow laptop needs for today's parameters. */
const limit = 60_000;

function deriveInWorker(question: DeriveQuestion, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./derive-worker.ts', import.meta.url), { type: 'module' });
    const stop = (): void => end(() => reject(new StoppedError('Stopped.')));
    const late = setTimeout(() => end(() => reject(new Error('The key took too long.'))), limit);
    const end = (settle: () => void): void => {
      clearTimeout(late);
      signal?.removeEventListener('abort', stop);
      worker.terminate();
      settle();
    };
    signal?.addEventListener('abort', stop);
    worker.onmessage = ({ data }: MessageEvent<Uint8Array<ArrayBuffer>>) => end(() => resolve(data));
    worker.onerror = () => end(() => reject(new Error('The key could not be derived.')));
    worker.postMessage(question);
  });
}

/**
 * The 32 bytes behind a passphrase.
 * @throws StoppedError when `signal` says so.
 * @throws RangeError when the parameters are not accepted (`deriveBytes`).
 */
export async function passphraseBytes(
  passphrase: string,
  derivation: Derivation,
  signal?: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  if (signal?.aborted === true) throw new StoppedError('Stopped.');
  return typeof Worker === 'undefined'
    ? deriveBytes(passphrase, derivation)
    : deriveInWorker({ passphrase, derivation }, signal);
}
