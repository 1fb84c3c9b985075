/**
 * Bytes as messages of a room are made of: written field by field, and read back just as strictly. What ends too early,
 * goes on too long or holds what it may not, is no message.
 */

/** Bytes that Web Crypto takes. */
export type Bytes = Uint8Array<ArrayBuffer>;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

/** The bytes of a text. */
export function bytesOf(text: string): Bytes {
  return new Uint8Array(encoder.encode(text));
}

/** All of these, one after the other. */
export function join(...parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Whether these are the same bytes. Nothing secret is compared with it. */
export function areSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

/** As lower-case hexadecimal digits. */
export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** From hexadecimal digits as `toHex` writes them. */
export function fromHex(text: string): Bytes {
  return Uint8Array.from({ length: text.length / 2 }, (_, at) =>
    Number.parseInt(text.slice(2 * at, 2 * at + 2), 16),
  );
}

/** As base64url without filling. */
export function toBase64url(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4096)
    text += String.fromCharCode(...bytes.subarray(at, at + 4096));
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** From base64url; null when it is none. */
export function fromBase64url(text: string): Bytes | null {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return null;
  const bytes = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(bytes, (one) => one.charCodeAt(0));
}

/** What is thrown by a reader: the bytes are no message. Never leaves this folder. */
export class NoMessage extends Error {}

/** Writes a message field by field. */
export class Writer {
  private readonly parts: Uint8Array[] = [];

  /** A whole number in so many bytes, most significant first. */
  number(value: number, size: number): this {
    const bytes = new Uint8Array(size);
    let rest = value;
    for (let at = size - 1; at >= 0; at -= 1) {
      bytes[at] = rest % 256;
      rest = Math.floor(rest / 256);
    }
    this.parts.push(bytes);
    return this;
  }

  /** Bytes of a length that both sides know. */
  raw(bytes: Uint8Array): this {
    this.parts.push(bytes);
    return this;
  }

  /** Bytes with their length. */
  sized(bytes: Uint8Array): this {
    return this.number(bytes.length, 3).raw(bytes);
  }

  text(text: string): this {
    return this.sized(bytesOf(text));
  }

  /** A number of things, each written by `write`. */
  list<T>(items: readonly T[], write: (item: T) => void): this {
    this.number(items.length, 2);
    for (const item of items) write(item);
    return this;
  }

  end(): Bytes {
    return join(...this.parts);
  }
}

/** Reads what a `Writer` wrote. @throws NoMessage at the first thing that is not as it should be. */
export class Reader {
  private at = 0;

  constructor(private readonly bytes: Bytes) {}

  number(size: number): number {
    return this.raw(size).reduce((value, byte) => value * 256 + byte, 0);
  }

  raw(length: number): Bytes {
    if (this.at + length > this.bytes.length) throw new NoMessage();
    const part = this.bytes.slice(this.at, this.at + length);
    this.at += length;
    return part;
  }

  sized(most: number): Bytes {
    const length = this.number(3);
    if (length > most) throw new NoMessage();
    return this.raw(length);
  }

  text(most: number): string {
    try {
      return decoder.decode(this.sized(most));
    } catch {
      throw new NoMessage();
    }
  }

  list<T>(most: number, read: () => T): readonly T[] {
    const length = this.number(2);
    if (length > most) throw new NoMessage();
    return Array.from({ length }, read);
  }

  /** One of these, by its place. */
  oneOf<T>(values: readonly T[]): T {
    const at = this.number(1);
    const value = values[at];
    if (value === undefined) throw new NoMessage();
    return value;
  }

  /** Nothing may follow but filling. */
  end(): void {
    if (this.bytes.subarray(this.at).some((byte) => byte !== 0)) throw new NoMessage();
  }
}

/** What was read; null when it was no message. */
export function readOr<T>(bytes: Bytes, read: (reader: Reader) => T): T | null {
  try {
    const reader = new Reader(bytes);
    const value = read(reader);
    reader.end();
    return value;
  } catch (error) {
    if (error instanceof NoMessage) return null;
    throw error;
  }
}

/** Filled with zeros up to this length. @throws RangeError when it is longer: a message that can be so does not exist. */
export function filledTo(bytes: Uint8Array, length: number): Bytes {
  if (bytes.length > length) throw new RangeError('This message does not fit its size.');
  return join(bytes, new Uint8Array(length - bytes.length));
}
