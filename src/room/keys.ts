/**
 * The cryptography of a room, all of it Web Crypto and HKDF: P-256 for agreement (ECDH) and signing (ECDSA), HKDF-SHA-256
 * for every key and id that follows from another, AES-256-GCM with a fresh nonce for whatever is sealed. A sealed message
 * is bound to what it is and where it belongs by its additional data.
 */
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { type Bytes, bytesOf, join, toBase64url, toHex } from './bytes';
import type { RoomEnvironment } from './environment';

type WebCrypto = RoomEnvironment['crypto'];

/** Length of a public key as it travels: the point without its first byte. */
export const publicKeyBytes = 64;
/** Length of a signature. */
export const signatureBytes = 64;
const nonceBytes = 12;
const tagBytes = 16;
/** By how much a sealed message is longer than what is in it. */
export const sealBytes = nonceBytes + tagBytes;

/** So many random bytes. */
export function randomBytes(crypto: WebCrypto, length: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(length));
}

/** A random whole number below `bound`, each as likely: what does not divide evenly is drawn again. */
export function randomBelow(crypto: WebCrypto, bound: number): number {
  const fair = Math.floor(2 ** 32 / bound) * bound;
  for (;;) {
    const drawn = crypto.getRandomValues(new Uint32Array(1))[0] ?? fair;
    if (drawn < fair) return drawn % bound;
  }
}

/** Bytes that follow from a secret, for one purpose. */
export function derive(secret: Uint8Array, purpose: string, length: number, salt?: Uint8Array): Bytes {
  return new Uint8Array(hkdf(sha256, secret, salt, bytesOf(`speelveld room 1 ${purpose}`), length));
}

/** What follows from the secret of a room. Who has the link has this; the relay has the name alone. */
export interface RoomKeys {
  /** The name of the room in topics. */
  readonly room: string;
  /** Seals what every phone may read: the question, the result, and how one joins. */
  readonly key: Bytes;
}

/** The name and key of a room, from its secret. */
export function roomKeysOf(secret: Bytes): RoomKeys {
  return { room: toBase64url(derive(secret, 'name', 16)), key: derive(secret, 'key', 32) };
}

/** One way of speaking between a phone and the facilitator's device: an id for its topics, and a key each way. */
export interface Channel {
  readonly id: string;
  readonly up: Bytes;
  readonly down: Bytes;
}

/**
 * The channel of a phone for one round. Who does not have the key of the pair cannot see that two of them are of one phone.
 * @param round the tag of the round.
 */
export function roundChannelOf(pair: Bytes, round: Bytes): Channel {
  const derived = derive(pair, 'round', 72, round);
  return {
    id: toHex(derived.subarray(0, 8)),
    up: derived.slice(8, 40),
    down: derived.slice(40, 72),
  };
}

/** The channel on which a phone joins; its id follows from the key it made, so it can be asked for again. */
export function joinChannelOf(pair: Bytes, phone: Bytes): Channel {
  const derived = derive(pair, 'join', 64);
  return { id: joinIdOf(phone), up: derived.slice(0, 32), down: derived.slice(32, 64) };
}

/** The id under which the phone with this public key joins. */
export function joinIdOf(phone: Bytes): string {
  return toHex(sha256(join(bytesOf('speelveld room 1 join '), phone)).subarray(0, 8));
}

/** Seals, bound to `about`. */
export async function seal(crypto: WebCrypto, key: Bytes, bytes: Bytes, about: Bytes): Promise<Bytes> {
  const nonce = randomBytes(crypto, nonceBytes);
  const aes = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt']);
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: nonce, additionalData: about },
    aes,
    bytes,
  );
  return join(nonce, new Uint8Array(sealed));
}

/** Opens; null when it was sealed with another key, about something else, or changed on the way. */
export async function open(
  crypto: WebCrypto,
  key: Bytes,
  sealed: Bytes,
  about: Bytes,
): Promise<Bytes | null> {
  if (sealed.length < sealBytes) return null;
  try {
    const aes = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['decrypt']);
    const parameters = { name: 'AES-GCM', iv: sealed.slice(0, nonceBytes), additionalData: about };
    return new Uint8Array(await crypto.subtle.decrypt(parameters, aes, sealed.slice(nonceBytes)));
  } catch {
    return null;
  }
}

const agreement = { name: 'ECDH', namedCurve: 'P-256' } as const;
const signing = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const signature = { name: 'ECDSA', hash: 'SHA-256' } as const;

/** A pair of keys: the public half as it travels, the private half as it is kept. */
export interface KeyPair {
  readonly publicKey: Bytes;
  /** PKCS #8. */
  readonly privateKey: Bytes;
}

async function makePair(
  crypto: WebCrypto,
  algorithm: typeof agreement | typeof signing,
  uses: readonly KeyUsage[],
): Promise<KeyPair> {
  // Safe: both of these algorithms make a pair.
  const pair = (await crypto.subtle.generateKey(algorithm, true, uses)) as CryptoKeyPair;
  const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const privateKey = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
  return { publicKey: publicKey.slice(1), privateKey };
}

/** A new pair to agree on keys with. */
export function makeAgreementPair(crypto: WebCrypto): Promise<KeyPair> {
  return makePair(crypto, agreement, ['deriveBits']);
}

/** A new pair to sign with. */
export function makeSigningPair(crypto: WebCrypto): Promise<KeyPair> {
  return makePair(crypto, signing, ['sign', 'verify']);
}

function wholePoint(publicKey: Bytes): Bytes {
  return join(Uint8Array.of(4), publicKey);
}

/** The private half of a pair, ready to agree with many. */
export function readyToAgree(crypto: WebCrypto, privateKey: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('pkcs8', privateKey, agreement, false, ['deriveBits']);
}

/** What two agree on, each with its own private and the other's public half; null when that is no key. */
export async function agree(crypto: WebCrypto, own: CryptoKey, other: Bytes): Promise<Bytes | null> {
  try {
    const point = await crypto.subtle.importKey('raw', wholePoint(other), agreement, false, []);
    return new Uint8Array(await crypto.subtle.deriveBits({ name: 'ECDH', public: point }, own, 256));
  } catch {
    return null;
  }
}

/** The key of a pair: of the facilitator's device and one phone. */
export function pairKeyOf(agreed: Bytes, host: Bytes, phone: Bytes): Bytes {
  return derive(agreed, 'pair', 32, join(host, phone));
}

/** Signs. */
export async function sign(crypto: WebCrypto, privateKey: Bytes, bytes: Bytes): Promise<Bytes> {
  const key = await crypto.subtle.importKey('pkcs8', privateKey, signing, false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign(signature, key, bytes));
}

/** Whether this signature of these bytes is by the holder of this key. */
export async function isSignedBy(
  crypto: WebCrypto,
  publicKey: Bytes,
  signed: Bytes,
  bytes: Bytes,
): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey('raw', wholePoint(publicKey), signing, false, ['verify']);
    return await crypto.subtle.verify(signature, key, signed, bytes);
  } catch {
    return false;
  }
}

/** By what the facilitator's keys are known: sixteen bytes in the link. */
export function fingerprintOf(signer: Bytes, host: Bytes): Bytes {
  return new Uint8Array(sha256(join(bytesOf('speelveld room 1 keys '), signer, host)).subarray(0, 16));
}
