/**
 * From a passphrase to the key that wraps: Argon2id (RFC 9106), which needs memory as well as time, so that
 * trying many passphrases costs whoever tries. The parameters are stored beside the wrapped secret and may
 * grow; weaker ones than the floor are refused, for somebody may have written them to be let in.
 */
import { argon2id, argon2idAsync } from '@noble/hashes/argon2.js';

/** How hard a key is derived. `memory` in KiB. */
export interface Hardness {
  readonly memory: number;
  readonly passes: number;
  readonly lanes: number;
}

/** What a passphrase is derived with. */
export interface Derivation extends Hardness {
  readonly salt: Uint8Array<ArrayBuffer>;
}

/** What is used for a new passphrase: about a second on a laptop of today. */
export const present: Hardness = { memory: 65_536, passes: 2, lanes: 1 };

/** The least that is accepted (OWASP Password Storage Cheat Sheet: 19 MiB, two passes). */
export const floor: Hardness = { memory: 19_456, passes: 2, lanes: 1 };

/** How hard, without the salt. */
export function hardnessOf({ memory, passes, lanes }: Derivation): Hardness {
  return { memory, passes, lanes };
}

/** Whether a derivation costs less than another. */
export function isWeaker(one: Hardness, other: Hardness): boolean {
  return one.memory * one.passes < other.memory * other.passes;
}

/** What Argon2id is given. Throws RangeError when the parameters are below the floor or beyond reason. */
function argumentsFor(passphrase: string, { salt, memory, passes, lanes }: Derivation) {
  const isSane = memory >= floor.memory && passes >= 1 && lanes >= 1 && memory <= 1_048_576 && passes <= 16;
  if (!isSane || isWeaker({ memory, passes, lanes }, floor) || salt.length < 16) {
    throw new RangeError('These parameters of the passphrase are not accepted.');
  }
  // The same letters typed on another keyboard may be composed differently.
  const text = new TextEncoder().encode(passphrase.normalize('NFKC'));
  return { text, salt, hardness: { m: memory, t: passes, p: lanes, dkLen: 32 } };
}

/**
 * The 32 bytes behind a passphrase. Blocks for about a second; call it in a worker.
 * @throws RangeError when the parameters are below the floor or beyond reason.
 */
export function deriveBytes(passphrase: string, derivation: Derivation): Uint8Array<ArrayBuffer> {
  const { text, salt, hardness } = argumentsFor(passphrase, derivation);
  return new Uint8Array(argon2id(text, salt, hardness));
}

/**
 * The same bytes, in small pieces between which the page stays alive.
 * @param mayGoOn asked along the way; what it throws ends the work.
 * @throws RangeError as `deriveBytes`.
 */
export async function deriveBytesInPieces(
  passphrase: string,
  derivation: Derivation,
  mayGoOn: () => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const { text, salt, hardness } = argumentsFor(passphrase, derivation);
  return new Uint8Array(await argon2idAsync(text, salt, { ...hardness, asyncTick: 20, onProgress: mayGoOn }));
}
