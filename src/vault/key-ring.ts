/**
 * The keys that wrap the data secret: one of this device, or one from a passphrase with perhaps one from a
 * recovery sheet beside it. A secret has the same guard for all its life; a device key never wraps a secret
 * that a passphrase guards.
 */
import { type Cipher, makeDeviceKey, makeWrappedSecret, openCipher } from './cipher';
import { type Derivation, isWeaker, present } from './derive';
import { passphraseBytes } from './derive-beside';

const wrapping = { name: 'AES-KW', length: 256 } as const;
const encoder = new TextEncoder();

function importWrappingKey(bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, wrapping, false, ['wrapKey', 'unwrapKey']);
}

/** Fresh parameters for a new passphrase. */
export function freshDerivation(): Derivation {
  return { ...present, salt: crypto.getRandomValues(new Uint8Array(16)) };
}

/** Whether a key that was derived like this is to be derived anew when the passphrase is next at hand. */
export function isOutdated(derivation: Derivation): boolean {
  return isWeaker(derivation, present);
}

/** The wrapping key behind a passphrase. */
export async function passphraseKey(passphrase: string, derivation: Derivation): Promise<CryptoKey> {
  return importWrappingKey(await passphraseBytes(passphrase, derivation));
}

/** Letters and digits that are not mistaken for one another on paper (Crockford's base 32). */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const codeLength = 32;

/** A new recovery code: 160 bits, in groups of four. */
export function makeRecoveryCode(): string {
  const symbols = [...crypto.getRandomValues(new Uint8Array(codeLength))].map((byte) => alphabet[byte % 32]);
  return (symbols.join('').match(/.{4}/g) ?? []).join(' ');
}

/**
 * The key behind a recovery code. The code is long and random, so no slow derivation is needed. Spaces,
 * hyphens and lower case do not matter; an I, L or O that was read for a digit is taken for that digit.
 */
export async function recoveryKey(code: string): Promise<CryptoKey> {
  const tidy = code
    .toUpperCase()
    .replace(/[IL]/g, '1')
    .replace(/O/g, '0')
    .replace(/[^0-9A-Z]/g, '');
  const material = await crypto.subtle.importKey('raw', encoder.encode(tidy), 'HKDF', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(32), info: encoder.encode('speelveld recovery') },
    material,
    wrapping,
    false,
    ['wrapKey', 'unwrapKey'],
  );
}

/** What guards a secret. */
export type Guard =
  | { readonly protection: 'device'; readonly key: CryptoKey }
  | { readonly protection: 'passphrase'; readonly key: CryptoKey; readonly derivation: Derivation };

/** A secret in use, with all that is stored to open it again. */
export interface KeyRing {
  readonly guard: Guard;
  readonly cipher: Cipher;
  /** The secret as the guard wraps it. */
  readonly wrapped: ArrayBuffer;
  /** The secret as a recovery sheet wraps it. */
  readonly recovery: ArrayBuffer | null;
}

/** The guard of a key of this device, made now. */
export async function deviceGuard(): Promise<Guard> {
  return { protection: 'device', key: await makeDeviceKey() };
}

/**
 * The guard of a passphrase, with what is usual today.
 * @throws what deriving throws.
 */
export async function passphraseGuard(passphrase: string): Promise<Guard> {
  const derivation = freshDerivation();
  return { protection: 'passphrase', key: await passphraseKey(passphrase, derivation), derivation };
}

/** A new secret behind a guard, and behind a recovery key where there is one. */
export async function freshRing(guard: Guard, sheet: CryptoKey | null): Promise<KeyRing> {
  const keys = sheet === null ? [guard.key] : [guard.key, sheet];
  const [wrapped, recovery] = await makeWrappedSecret(keys);
  if (wrapped === undefined) throw new Error('There is no key to wrap the secret with.');
  return { guard, cipher: await openCipher(wrapped, guard.key), wrapped, recovery: recovery ?? null };
}

/**
 * The ring with a first recovery sheet beside the passphrase; the secret stays.
 * @throws DOMException when the guard does not fit its own secret.
 */
export async function withSheet(ring: KeyRing, sheet: CryptoKey): Promise<KeyRing> {
  const { subtle } = crypto;
  const hidden = { name: 'HMAC', hash: 'SHA-256', length: 256 };
  const secret = await subtle.unwrapKey('raw', ring.wrapped, ring.guard.key, 'AES-KW', hidden, true, [
    'sign',
  ]);
  return { ...ring, recovery: await subtle.wrapKey('raw', secret, sheet, 'AES-KW') };
}
