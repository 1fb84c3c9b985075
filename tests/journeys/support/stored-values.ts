/**
 * What a key or a sealed record looks like among the bytes of Chromium's IndexedDB. Nothing is asked about
 * databases and stores: wherever such bytes lie, they are found.
 *
 * A value is a number, the envelope `FF 15 … FF 10` (versions of Blink and V8, which grow), and then what V8
 * writes: `B` and a length before the bytes of an ArrayBuffer, `"` and a length before a name, `o` and `{`
 * around an object. A CryptoKey, also one that the page cannot export, is Blink's own (`\`, `K`): a kind, some
 * small numbers (algorithm, size, uses), the length of its bytes, and its bytes as they are:
 *
 *     5C 4B 01 0C 20 C0 01 20 <32 bytes>      AES, AES-KW, 32 bytes, wrap and unwrap, 32 bytes follow
 *
 * How many small numbers there are depends on the kind. So every 32 bytes that begin shortly after the tag
 * are taken for a key: a wrong one opens nothing.
 */
import { uncompress } from 'snappyjs';
import { Cursor } from './leveldb-files';

/** A sealed record that lies somewhere. */
export interface Sealed {
  readonly iv: Buffer;
  /** What was encrypted, and the 16 bytes that prove it. */
  readonly bytes: Buffer;
  /** The name it lies under; null when bytes were found without their key. */
  readonly name: string | null;
}

/** What a passphrase was derived with. */
export interface FoundDerivation {
  readonly salt: Buffer;
  readonly memory: number;
  readonly passes: number;
  readonly lanes: number;
}

/** Everything found that could help to open something, each once. */
export class Findings {
  /** What could be a key or a secret as it is, by its bytes in hexadecimal. */
  readonly keys = new Map<string, Buffer>();
  /** What could be a wrapped secret. */
  readonly wrapped = new Map<string, Buffer>();
  readonly sealed = new Map<string, Sealed>();
  readonly derivations = new Map<string, FoundDerivation>();
}

function* each(bytes: Buffer, pattern: Buffer): Generator<number> {
  for (let at = bytes.indexOf(pattern); at !== -1; at = bytes.indexOf(pattern, at + 1)) yield at;
}

const nameLength = 43;

/** A name in an IndexedDB key: `01`, its length, and UTF-16 with the high byte first. */
function nameBefore(bytes: Buffer, end: number): string | null {
  for (let at = end; at >= Math.max(0, end - 80); at -= 1) {
    const start = at - nameLength * 2;
    if (start < 2 || bytes[start - 1] !== nameLength || bytes[start - 2] !== 1) continue;
    const text = Buffer.from(bytes.subarray(start, at)).swap16().toString('utf16le');
    if (/^[\w-]+$/.test(text)) return text;
  }
  return null;
}

/** The name that an IndexedDB key ends in; null when it is the key of something else. */
function nameInKey(key: Buffer): string | null {
  return nameBefore(key, key.length);
}

const ivMark = Buffer.from('\u0022\u0002ivB\u000c', 'latin1');
const bytesMark = Buffer.from('\u0022\u0005bytesB', 'latin1');

function findSealed(bytes: Buffer, name: string | null, findings: Findings): void {
  for (const at of each(bytes, ivMark)) {
    const iv = bytes.subarray(at + ivMark.length, at + ivMark.length + 12);
    const next = bytes.subarray(at, at + 64).indexOf(bytesMark);
    if (next === -1) continue;
    const content = new Cursor(bytes, at + next + bytesMark.length).slice();
    const id = iv.toString('hex');
    if (content.length < 16 || findings.sealed.has(id)) continue;
    findings.sealed.set(id, { iv, bytes: content, name: name ?? nameBefore(bytes, at) });
  }
}

/** A small whole number as V8 writes it: `I` and a zigzag varint, or `U` and a varint. */
function numberAfter(bytes: Buffer, from: number, name: string): number | null {
  const mark = Buffer.from(`"${String.fromCharCode(name.length)}${name}`, 'latin1');
  const at = bytes.subarray(from, from + 120).indexOf(mark);
  if (at === -1) return null;
  const cursor = new Cursor(bytes, from + at + mark.length);
  const [tag] = cursor.take(1);
  const value = cursor.varint();
  return tag === 0x49 ? Math.floor(value / 2) : tag === 0x55 ? value : null;
}

const saltMark = Buffer.from('\u0022\u0004saltB', 'latin1');

function findDerivations(bytes: Buffer, findings: Findings): void {
  for (const at of each(bytes, saltMark)) {
    const salt = new Cursor(bytes, at + saltMark.length).slice();
    const [memory = null, passes = null, lanes = null] = ['memory', 'passes', 'lanes'].map((name) =>
      // Wherever in the object it stands: before the salt or after it.
      numberAfter(bytes, Math.max(0, at - 60), name),
    );
    if (memory === null || passes === null || lanes === null) continue;
    findings.derivations.set(salt.toString('hex'), { salt, memory, passes, lanes });
  }
}

/** How far after a CryptoKey's tag its bytes may begin. */
const reach = 24;

function findKeys(bytes: Buffer, findings: Findings): void {
  for (const at of each(bytes, Buffer.from('\\K', 'latin1'))) {
    for (let start = at + 2; start <= at + reach && start + 32 <= bytes.length; start += 1) {
      const key = bytes.subarray(start, start + 32);
      findings.keys.set(key.toString('hex'), key);
    }
  }
}

/** ArrayBuffers of the size of a wrapped secret and of a bare one. */
function findBuffers(bytes: Buffer, isValue: boolean, findings: Findings): void {
  for (const [length, into] of [
    [40, findings.wrapped],
    [32, findings.keys],
  ] as const) {
    for (const at of each(bytes, Buffer.from([0x42, length]))) {
      // Outside a value two bytes mean nothing by themselves: there V8's version has to stand before them.
      if (!isValue && bytes[at - 2] !== 0xff) continue;
      const found = bytes.subarray(at + 2, at + 2 + length);
      if (found.length === length) into.set(found.toString('hex'), found);
    }
  }
}

/** Takes what there is from bytes without structure. */
export function searchBytes(bytes: Buffer, findings: Findings): void {
  findSealed(bytes, null, findings);
  findDerivations(bytes, findings);
  findKeys(bytes, findings);
  findBuffers(bytes, false, findings);
}

/** Blink packs larger values with Snappy and says so with these three bytes. */
const packedMark = Buffer.from([0xff, 0x11, 0x02]);

/** The value as V8 wrote it. */
function unpacked(value: Buffer): Buffer {
  const at = value.subarray(0, 16).indexOf(packedMark);
  if (at === -1) return value;
  try {
    return Buffer.from(uncompress(value.subarray(at + packedMark.length)));
  } catch {
    return value;
  }
}

/** Takes what there is from a value of IndexedDB, which lies under `key`. */
export function searchValue(key: Buffer, value: Buffer, findings: Findings): void {
  const bytes = unpacked(value);
  findSealed(bytes, nameInKey(key), findings);
  findDerivations(bytes, findings);
  findKeys(bytes, findings);
  findBuffers(bytes, true, findings);
}
