/** Derives beside the page, so that it stays responsive. Ends with its one answer. */
import { fail, ok, type Result } from '../core/shared/result';
import { type Derivation, deriveBytes } from './derive';

/** What the page asks. */
export interface DeriveQuestion {
  readonly passphrase: string;
  readonly derivation: Derivation;
}

/** What it gets: the bytes, or that such parameters are not accepted. An error thrown here would lose its kind on the way. */
export type DeriveAnswer = Result<Uint8Array<ArrayBuffer>, 'not-accepted'>;

function answer({ passphrase, derivation }: DeriveQuestion): DeriveAnswer {
  try {
    return ok(deriveBytes(passphrase, derivation));
  } catch (error) {
    if (error instanceof RangeError) return fail('not-accepted');
    throw error;
  }
}

addEventListener('message', ({ data }: MessageEvent<DeriveQuestion>) => postMessage(answer(data)));
