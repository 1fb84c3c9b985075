/**
 * Everything a person keeps as one encrypted file, and back. The file is sealed under a passphrase of its
 * own (Argon2id, AES-256-GCM); the whole head is bound to the seal, so that nothing in it can be changed.
 */
import * as z from 'zod/mini';
import { fail, ok, type Result } from '../core/shared/result';
import { type AnyRecord, decodeRecord, encodeRecord } from './codec';
import type { Derivation } from './derive';
import { passphraseBytes } from './derive-beside';
import { freshDerivation } from './key-ring';
import type { UnpackFailure } from './port';

const fileFormat = 1;

const base64 = z.string().check(z.regex(/^[A-Za-z0-9+/]*={0,2}$/));
const fileShape = z.strictObject({
  speelveld: z.literal('kluis'),
  format: z.number(),
  memory: z.number(),
  passes: z.number(),
  lanes: z.number(),
  salt: base64,
  iv: base64,
  sealed: base64,
});
const packShape = z.strictObject({ records: z.array(z.string()) });

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += 32_768)
    text += String.fromCharCode(...bytes.subarray(start, start + 32_768));
  return btoa(text);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

function headOf({ memory, passes, lanes, salt }: Derivation): Uint8Array<ArrayBuffer> {
  const head = ['speelveld', fileFormat, memory, passes, lanes, toBase64(salt)];
  return new Uint8Array(new TextEncoder().encode(head.join(' ')));
}

async function fileKey(passphrase: string, derivation: Derivation): Promise<CryptoKey> {
  const bytes = await passphraseBytes(passphrase, derivation);
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** The records as the text of a file. */
export async function pack(records: readonly AnyRecord[], passphrase: string): Promise<string> {
  const derivation = freshDerivation();
  const key = await fileKey(passphrase, derivation);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const inside = {
    records: records.map(({ kind, record }) => encodeRecord(kind, record as never, 'exported')),
  };
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: headOf(derivation) },
    key,
    new TextEncoder().encode(JSON.stringify(inside)),
  );
  return `${JSON.stringify(
    {
      speelveld: 'kluis',
      format: fileFormat,
      memory: derivation.memory,
      passes: derivation.passes,
      lanes: derivation.lanes,
      salt: toBase64(derivation.salt),
      iv: toBase64(iv),
      sealed: toBase64(new Uint8Array(sealed)),
    },
    null,
    1,
  )}\n`;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What is in a file: its records, and how many in it could not be read. Never throws. */
export async function unpack(
  text: string,
  passphrase: string,
): Promise<Result<{ readonly records: readonly AnyRecord[]; readonly unread: number }, UnpackFailure>> {
  const parsed = fileShape.safeParse(json(text));
  if (!parsed.success) return fail('not-ours');
  const file = parsed.data;
  if (file.format > fileFormat) return fail('newer');
  let inside: string;
  try {
    const derivation = { ...file, salt: fromBase64(file.salt) };
    const key = await fileKey(passphrase, derivation);
    const parameters = { name: 'AES-GCM', iv: fromBase64(file.iv), additionalData: headOf(derivation) };
    const opened = await crypto.subtle.decrypt(parameters, key, fromBase64(file.sealed));
    inside = new TextDecoder('utf-8', { fatal: true }).decode(opened);
  } catch {
    // A wrong passphrase and a changed letter cannot be told apart: that is what the seal is for.
    return fail('does-not-open');
  }
  const packed = packShape.safeParse(json(inside));
  if (!packed.success) return fail('does-not-open');
  const decoded = packed.data.records.map(decodeRecord);
  const records = decoded.flatMap((one) => (one.ok ? [one.value] : []));
  return ok({ records, unread: decoded.length - records.length });
}
