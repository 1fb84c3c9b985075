/**
 * Everything a person keeps as one encrypted file, and back. The file is sealed under a passphrase of its
 * own; what it looks like stands in `file-format.ts`. The key is derived beside the page.
 */
import { fail, type Result } from '../core/shared/result';
import type { AnyRecord } from './codec';
import { passphraseBytes, StoppedError } from './derive-beside';
import { type Contents, open, seal } from './file-format';
import { freshDerivation } from './key-ring';
import type { UnpackFailure } from './port';

/** The records as the text of a file. */
export function pack(records: readonly AnyRecord[], passphrase: string): Promise<string> {
  return seal(records, freshDerivation(), (derivation) => passphraseBytes(passphrase, derivation));
}

/** What is in a file: its records, and how many in it could not be read. Never throws; `signal` stops it. */
export async function unpack(
  text: string,
  passphrase: string,
  signal?: AbortSignal,
): Promise<Result<Contents, UnpackFailure>> {
  try {
    const opened = await open(text, (derivation) => passphraseBytes(passphrase, derivation, signal));
    return signal?.aborted === true ? fail('stopped') : opened;
  } catch (error) {
    return fail(error instanceof StoppedError ? 'stopped' : 'no-key');
  }
}
