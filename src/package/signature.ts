/** Signing the list of hashes with a key of the host, and checking that: Ed25519, or ECDSA with SHA-256. */
import {
  createPrivateKey,
  createPublicKey,
  type KeyObject,
  sign as signBytes,
  verify as verifyBytes,
} from 'node:crypto';
import { fail, ok, type Result } from '../core/shared/result';
import { sha256 } from './digest';
import type { PublicKeyText } from './hash-list';

function isUsable({ asymmetricKeyType }: KeyObject): boolean {
  return asymmetricKeyType === 'ed25519' || asymmetricKeyType === 'ec';
}

function digestFor({ asymmetricKeyType }: KeyObject): string | null {
  return asymmetricKeyType === 'ec' ? 'sha256' : null;
}

/** Why a key cannot be used. */
export type KeyTrouble = 'passphrase' | 'not-a-key' | 'other-kind';

/** A key to sign with, and the public one that belongs to it. */
export interface SigningKey {
  readonly secret: KeyObject;
  readonly publicKey: PublicKeyText;
}

function spki(key: KeyObject): Buffer {
  return key.export({ type: 'spki', format: 'der' });
}

/** Reads a private key from PEM. */
export function readSigningKey(pem: string): Result<SigningKey, KeyTrouble> {
  if (/ENCRYPTED/.test(pem)) return fail('passphrase');
  try {
    const secret = createPrivateKey(pem);
    if (!isUsable(secret)) return fail('other-kind');
    return ok({ secret, publicKey: spki(createPublicKey(pem)).toString('base64') });
  } catch {
    // Node says this in the words of OpenSSL.
    return fail('not-a-key');
  }
}

/** Reads a public key from PEM. */
export function readPublicKey(pem: string): Result<PublicKeyText, KeyTrouble> {
  try {
    const key = createPublicKey(pem);
    return isUsable(key) ? ok(spki(key).toString('base64')) : fail('other-kind');
  } catch {
    return fail('not-a-key');
  }
}

/** How a public key is named: the SHA-256 of its SubjectPublicKeyInfo, 64 hexadecimal signs. */
export function fingerprintOf(key: PublicKeyText): string {
  return sha256(Buffer.from(key, 'base64'));
}

/** The signature, as OpenSSL writes it. */
export function sign(content: Uint8Array, { secret }: SigningKey): Uint8Array {
  return signBytes(digestFor(secret), content, secret);
}

/** Whether a signature over this content was made with the private key of this public key. */
export function isSignedBy(content: Uint8Array, signature: Uint8Array, key: PublicKeyText): boolean {
  try {
    const publicKey = createPublicKey({ key: Buffer.from(key, 'base64'), type: 'spki', format: 'der' });
    return isUsable(publicKey) && verifyBytes(digestFor(publicKey), content, publicKey, signature);
  } catch {
    // No key, or no signature of that kind of key.
    return false;
  }
}
