/**
 * Everything that was found, tried on everything that is sealed. Written anew from what `src/vault/cipher.ts`
 * says and not with its code: who has the disk has no need of the app.
 */
import { createDecipheriv, hkdfSync } from 'node:crypto';
import { deriveBytes } from '../../../src/vault/derive';
import type { Findings, FoundDerivation, Sealed } from './stored-values';

/** What somebody may know beside what lies on the disk: a passphrase or a code of a recovery sheet, of now or of before. */
export interface Known {
  readonly passphrases?: readonly string[];
  readonly codes?: readonly string[];
}

/** A sealed record with what came of trying. */
export interface Tried {
  readonly iv: string;
  readonly name: string | null;
  /** What it says; null when nothing opened it. */
  readonly text: string | null;
  /** All that opens it: `found` for a key from the files, otherwise the passphrase or code. */
  readonly by: ReadonlySet<string>;
}

interface Key {
  readonly bytes: Uint8Array;
  readonly by: string;
}

function hkdf(secret: Uint8Array, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, new Uint8Array(32), `speelveld ${purpose}`, 32));
}

const derived = new Map<string, Uint8Array>();

/** Deriving takes a second, and several readings of one profile ask for the same. */
function fromPassphrase(passphrase: string, { salt, ...hardness }: FoundDerivation): Uint8Array {
  const id = `${passphrase}\n${salt.toString('hex')}`;
  const known = derived.get(id) ?? deriveBytes(passphrase, { salt: new Uint8Array(salt), ...hardness });
  derived.set(id, known);
  return known;
}

function knownKeys(known: Known, findings: Findings): readonly Key[] {
  const passphrases = (known.passphrases ?? []).flatMap((passphrase) =>
    [...findings.derivations.values()].map((one) => ({
      bytes: fromPassphrase(passphrase, one),
      by: passphrase,
    })),
  );
  const codes = (known.codes ?? []).map((code) => ({
    bytes: hkdf(Buffer.from(code.replaceAll(' ', '')), 'recovery'),
    by: code,
  }));
  return [...passphrases, ...codes];
}

const wrapCheck = Buffer.from('a6a6a6a6a6a6a6a6', 'hex');

/** AES-KW (RFC 3394), which tells by itself whether the key fits. */
function unwrap(wrapped: Buffer, key: Uint8Array): Buffer | null {
  const decipher = createDecipheriv('id-aes256-wrap', key, wrapCheck);
  try {
    return Buffer.concat([decipher.update(wrapped), decipher.final()]);
  } catch {
    return null;
  }
}

/**
 * What a record says under this key, without proof and so without its name: GCM encrypts as CTR does, from 2.
 * A record is its length, its text and zeros up to a whole block; what is not, was opened with a wrong key.
 */
function opened({ iv, bytes }: Sealed, key: Buffer): string | null {
  const decipher = createDecipheriv('aes-256-ctr', key, Buffer.concat([iv, Buffer.from([0, 0, 0, 2])]));
  const size = bytes.length - 16;
  const start = decipher.update(bytes.subarray(0, 16));
  if (start.length < 4) return null;
  const length = start.readUInt32BE(0);
  if (length + 4 > size || size - length - 4 >= 512) return null;
  const text = Buffer.concat([start, decipher.update(bytes.subarray(16, size))])
    .subarray(4, 4 + length)
    .toString();
  try {
    JSON.parse(text);
    return text;
  } catch {
    return null;
  }
}

/** Tries every key on every wrapped secret, and every secret on every sealed record. */
export function tryKeys(findings: Findings, known: Known): readonly Tried[] {
  const bare = [...findings.keys.values()].map((bytes): Key => ({ bytes, by: 'found' }));
  const wrapping = [...knownKeys(known, findings), ...bare];
  const secrets = wrapping.flatMap(({ bytes, by }) =>
    [...findings.wrapped.values()].flatMap((wrapped): readonly Key[] => {
      const secret = unwrap(wrapped, bytes);
      return secret === null ? [] : [{ bytes: secret, by }];
    }),
  );
  const sealing = [
    // What was found may itself be a secret, or the very key that seals.
    ...[...bare, ...secrets].map(({ bytes, by }) => ({ bytes: hkdf(bytes, 'records'), by })),
    ...bare.map(({ bytes, by }) => ({ bytes: Buffer.from(bytes), by })),
  ];
  return [...findings.sealed].map(([iv, sealed]): Tried => {
    const by = new Set<string>();
    let text: string | null = null;
    for (const key of sealing) {
      const read = opened(sealed, key.bytes);
      if (read === null) continue;
      text = read;
      by.add(key.by);
    }
    return { iv, name: sealed.name, text, by };
  });
}
