/**
 * From a passphrase to the key that wraps: Argon2id (RFC 9106), which needs memory as well as time, so that
 * trying many passphrases costs whoever tries. The parameters are stored beside the wrapped secret and may
 * grow; weaker ones than the floor are refused, for somebody may have written them to be let in, and so are
 * those above the ceiling, for somebody may have written them to keep this device busy.
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

/**
 * The least that is accepted (OWASP Password Storage Cheat Sheet: 19 MiB, two passes).
 * @internal exported for its tests
 */
export const floor: Hardness = { memory: 19_456, passes: 2, lanes: 1 };

/** The most memory, and the most memory times passes, that is accepted: four times what is used today. */
const ceiling = { memory: 262_144, work: 4 * present.memory * present.passes, lanes: 16 } as const;

/** How hard, without the salt. */
export function hardnessOf({ memory, passes, lanes }: Derivation): Hardness {
  return { memory, passes, lanes };
}

/** Whether a derivation costs less than another. */
export function isWeaker(one: Hardness, other: Hardness): boolean {
  return one.memory * one.passes < other.memory * other.passes;
}

/** What is to be said of parameters that something asks for: below the floor, above the ceiling, or between them. */
export function judged({ memory, passes, lanes, salt }: Derivation): 'too-weak' | 'too-hard' | 'accepted' {
  const areWhole = [memory, passes, lanes].every((one) => Number.isSafeInteger(one) && one >= 1);
  if (!areWhole || memory < floor.memory || isWeaker({ memory, passes, lanes }, floor)) return 'too-weak';
  if (salt.length < 16) return 'too-weak';
  const isTooHard = memory > ceiling.memory || memory * passes > ceiling.work || lanes > ceiling.lanes;
  return isTooHard || salt.length > 64 ? 'too-hard' : 'accepted';
}

/**
 * What goes into the function, the passphrase first.
 * @throws RangeError when the parameters are below the floor or beyond reason.
 */
function inputOf(passphrase: string, derivation: Derivation) {
  if (judged(derivation) !== 'accepted') {
    throw new RangeError('These parameters of the passphrase are not accepted.');
  }
  const { salt, memory, passes, lanes } = derivation;
  // The same letters typed on another keyboard may be composed differently.
  const text = new TextEncoder().encode(passphrase.normalize('NFKC'));
  return [text, salt, { m: memory, t: passes, p: lanes, dkLen: 32 }] as const;
}

/**
 * The 32 bytes behind a passphrase. Blocks for about a second; call it in a worker.
 * @throws RangeError when the parameters are below the floor or beyond reason.
 */
export function deriveBytes(passphrase: string, derivation: Derivation): Uint8Array<ArrayBuffer> {
  return new Uint8Array(argon2id(...inputOf(passphrase, derivation)));
}

/**
 * The same bytes where there is no worker: in small pieces between which the page stays alive.
 * @param mayGoOn asked along the way; what it throws ends the work.
 * @throws RangeError when the parameters are below the floor or beyond reason.
 */
export async function deriveBytesInPieces(
  passphrase: string,
  derivation: Derivation,
  mayGoOn: () => void = () => undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  const [text, salt, hardness] = inputOf(passphrase, derivation);
  return new Uint8Array(await argon2idAsync(text, salt, { ...hardness, asyncTick: 20, onProgress: mayGoOn }));
}
