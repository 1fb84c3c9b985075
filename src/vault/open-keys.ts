/** From the keys that were found to a secret that opens the records. */
import { type Cipher, openCipher } from './cipher';
import { DamagedError, DoesNotFitError, LockedError, PassphraseDamagedError } from './failures';
import { type Guard, type KeyRing, passphraseKey, recoveryKey } from './key-ring';
import type { Credential } from './port';
import type { FoundPlace } from './stored';

/** What opened the store: its own guard, or a sheet, which opens it only to be guarded anew. */
export type OpenedKeys =
  | { readonly by: 'guard'; readonly ring: KeyRing }
  | { readonly by: 'sheet'; readonly sheet: CryptoKey; readonly cipher: Cipher };

/**
 * Opens what was found with the ways that are left; one key that is missing leaves the others alone.
 * @throws LockedError, DoesNotFitError, PassphraseDamagedError or DamagedError.
 */
export async function openKeys(
  { keys, state }: FoundPlace,
  credential: Credential | null,
): Promise<OpenedKeys> {
  const { device, passphrase, secret, recovery } = keys;
  if (state.protection === 'device') {
    if (device === null || secret === null) throw new DamagedError('No key of this device is left.');
    const cipher = await openCipher(secret, device).catch(() => {
      throw new DamagedError('The key of this device does not fit.');
    });
    return {
      by: 'guard',
      ring: { guard: { protection: 'device', key: device }, cipher, wrapped: secret, recovery: null },
    };
  }
  if ((passphrase === null || secret === null) && recovery === null)
    throw new DamagedError('Neither a passphrase nor a recovery sheet opens it.');
  if (credential === null) throw new LockedError('A passphrase is needed.');
  if (credential.kind === 'recovery') {
    if (recovery === null) throw new DoesNotFitError('There is no recovery sheet.');
    const sheet = await recoveryKey(credential.code);
    const cipher = await openCipher(recovery, sheet).catch(() => {
      throw new DoesNotFitError('The code does not fit.');
    });
    return { by: 'sheet', sheet, cipher };
  }
  if (passphrase === null || secret === null) throw new PassphraseDamagedError('Its parameters are gone.');
  const key = await passphraseKey(credential.passphrase, passphrase).catch((error: unknown) => {
    throw error instanceof RangeError ? new PassphraseDamagedError('Its parameters are odd.') : error;
  });
  const cipher = await openCipher(secret, key).catch(() => {
    throw new DoesNotFitError('The passphrase does not fit.');
  });
  const guard: Guard = { protection: 'passphrase', key, derivation: passphrase };
  return { by: 'guard', ring: { guard, cipher, wrapped: secret, recovery } };
}
