/**
 * How one gets into a room: by a link with its secret and the fingerprint of the facilitator's keys, or by a code of twelve
 * characters. The secret follows from the code by Argon2id (RFC 9106), so that the relay, which knows what follows from the
 * secret, cannot try all codes; the link carries the secret itself and asks no such work of a phone.
 */
import { argon2idAsync } from '@noble/hashes/argon2.js';
import { type Bytes, fromBase64url, toBase64url } from './bytes';
import type { RoomEnvironment } from './environment';
import { randomBelow } from './keys';

/** Letters and digits, without those that look like another: no 0 and O, no 1 and I. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const codeLength = 12;
const secretBytes = 16;

/** The least that OWASP advises: 19 MiB and two passes. Half a second on a laptop of today, one to two on a phone. */
const hardness = { m: 19_456, t: 2, p: 1, dkLen: secretBytes, asyncTick: 20 } as const;

/** What one comes with. The fingerprint is known only from a link. */
export interface Admission {
  readonly secret: Bytes;
  readonly fingerprint: Bytes | null;
}

/** A new code: 60 bits of chance. */
export function makeCode(crypto: RoomEnvironment['crypto']): string {
  return Array.from({ length: codeLength }, () => alphabet[randomBelow(crypto, alphabet.length)]).join('');
}

/**
 * A code as somebody typed it, in any case and in groups; null when it cannot be one.
 * @internal exported for its tests
 */
export function readCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s.·-]/g, '');
  return code.length === codeLength && [...code].every((one) => alphabet.includes(one)) ? code : null;
}

/** The secret of the room with this code. Lets the page live while it works. */
export async function secretOf(code: string): Promise<Bytes> {
  return new Uint8Array(await argon2idAsync(code, 'speelveld room 1', hardness));
}

/** What one comes with by a code as it was typed; null when it cannot be one. It takes a second or two. */
export async function admissionBy(typed: string): Promise<Admission | null> {
  const code = readCode(typed);
  return code === null ? null : { secret: await secretOf(code), fingerprint: null };
}

/** What stands behind the # of the link: 45 characters. */
export function fragmentOf(secret: Bytes, fingerprint: Bytes): string {
  return `${toBase64url(secret)}.${toBase64url(fingerprint)}`;
}

/** Reads what stands behind the # of an address, with or without it; null when it is no invitation. */
export function readFragment(fragment: string): Admission | null {
  const [, first = '', second = ''] = /^#?([\w-]{22})\.([\w-]{22})$/.exec(fragment) ?? [];
  const secret = fromBase64url(first);
  const fingerprint = fromBase64url(second);
  return secret?.length === secretBytes && fingerprint?.length === secretBytes
    ? { secret, fingerprint }
    : null;
}
