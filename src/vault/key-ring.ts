/**
 * The keys that wrap the data secret: one of this device, one from a passphrase, one from a recovery sheet.
 * The secret itself never changes, so changing what wraps it touches no record.
 */
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

/**
 * The secret wrapped by another key.
 * @throws DOMException when `from` does not fit.
 */
export async function rewrap(wrapped: ArrayBuffer, from: CryptoKey, to: CryptoKey): Promise<ArrayBuffer> {
  const { subtle } = crypto;
  const secret = await subtle.unwrapKey(
    'raw',
    wrapped,
    from,
    'AES-KW',
    { name: 'HMAC', hash: 'SHA-256', length: 256 },
    true,
    ['sign'],
  );
  return subtle.wrapKey('raw', secret, to, 'AES-KW');
}
