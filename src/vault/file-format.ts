/**
 * The file that a person takes along, so that it can be read in ten years, also without this app.
 *
 * It is JSON with eight parts. `speelveld` is "kluis" and `format` is 1. `memory` (KiB), `passes` and `lanes`
 * with `salt` (base64) are what the key is derived with: Argon2id (RFC 9106, version 1.3) over the passphrase
 * in UTF-8, composed by NFKC, gives 32 bytes. `sealed` (base64) is AES-256-GCM under that key with `iv`
 * (12 bytes, base64) and the tag of 16 bytes at its end; bound to it, as additional data, is the line
 * `speelveld 1 <memory> <passes> <lanes> <salt in base64>` in UTF-8. What was sealed is JSON again, in UTF-8:
 * `{"records": [text, ...]}`, each text itself JSON: `{"format", "kind", "record"}` (src/vault/codec.ts, with
 * what earlier formats lacked in src/vault/migrations.ts).
 *
 * Format 1 stays readable for ever; another way to seal gets another number.
 */
import * as z from 'zod/mini';
import { fail, ok, type Result } from '../core/shared/result';
import { type AnyRecord, decodeRecord } from './codec';
import { type Derivation, judged } from './derive';
import { encodeRecord } from './encode';
import type { FileFailure } from './port';

const fileFormat = 1;

const base64 = z.string().check(
  z.regex(/^[A-Za-z0-9+/]*={0,2}$/),
  z.refine((text) => text.length % 4 === 0),
);
const fileShape = z.strictObject({
  speelveld: z.literal('kluis'),
  format: z.int().check(z.gte(1)),
  memory: z.int().check(z.gte(1)),
  passes: z.int().check(z.gte(1)),
  lanes: z.int().check(z.gte(1)),
  // 16 to 64 bytes, and 12.
  salt: base64.check(z.minLength(24), z.maxLength(88)),
  iv: base64.check(z.length(16)),
  sealed: base64,
});
const packShape = z.strictObject({ records: z.array(z.string()).check(z.maxLength(1_000_000)) });

/** Gives the 32 bytes behind a passphrase. */
type Derive = (derivation: Derivation) => Promise<Uint8Array<ArrayBuffer>>;

/** What a file holds. */
export interface Contents {
  readonly records: readonly AnyRecord[];
  /** How many in it could not be read. */
  readonly unread: number;
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += 32_768)
    text += String.fromCharCode(...bytes.subarray(start, start + 32_768));
  return btoa(text);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const letters = atob(text);
  const bytes = new Uint8Array(letters.length);
  // One by one in place: `Uint8Array.from` over a text of twenty million letters takes ten seconds.
  for (let index = 0; index < letters.length; index += 1) bytes[index] = letters.charCodeAt(index);
  return bytes;
}

function headOf({ memory, passes, lanes, salt }: Derivation): Uint8Array<ArrayBuffer> {
  const head = ['speelveld', fileFormat, memory, passes, lanes, toBase64(salt)];
  return new Uint8Array(new TextEncoder().encode(head.join(' ')));
}

function keyOf(bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** The records as the text of a file. */
export async function seal(
  records: readonly AnyRecord[],
  derivation: Derivation,
  derive: Derive,
): Promise<string> {
  const key = await keyOf(await derive(derivation));
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

async function unseal(
  { iv, sealed }: { readonly iv: string; readonly sealed: string },
  derivation: Derivation,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<string | null> {
  try {
    const parameters = { name: 'AES-GCM', iv: fromBase64(iv), additionalData: headOf(derivation) };
    const opened = await crypto.subtle.decrypt(parameters, await keyOf(bytes), fromBase64(sealed));
    return new TextDecoder('utf-8', { fatal: true }).decode(opened);
  } catch {
    return null;
  }
}

/**
 * What is in a file. Nothing is derived before what it asks for was judged.
 * @throws whatever `derive` throws; the file itself is never the cause.
 */
export async function open(text: string, derive: Derive): Promise<Result<Contents, FileFailure>> {
  const parsed = fileShape.safeParse(json(text));
  if (!parsed.success) return fail('not-ours');
  const file = parsed.data;
  if (file.format > fileFormat) return fail('newer');
  const { memory, passes, lanes } = file;
  const derivation = { memory, passes, lanes, salt: fromBase64(file.salt) };
  const judgement = judged(derivation);
  if (judgement === 'too-hard') return fail('too-hard');
  // We write none that is so easy to guess: somebody changed it.
  if (judgement === 'too-weak') return fail('does-not-open');
  const inside = await unseal(file, derivation, await derive(derivation));
  const packed = packShape.safeParse(inside === null ? null : json(inside));
  if (!packed.success) return fail('does-not-open');
  const decoded = packed.data.records.map(decodeRecord);
  const records = decoded.flatMap((one) => (one.ok ? [one.value] : []));
  return ok({ records, unread: decoded.length - records.length });
}
