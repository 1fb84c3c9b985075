/** From the bytes of a file to its text, also when an editor saved it in an encoding of its own. */

/** An encoding that is not UTF-8: what it is called, and the first line that shows it, from 1. */
export interface Misencoded {
  readonly encoding: string;
  readonly line: number;
}

/** A text, and how it was saved when that was not UTF-8. */
export interface Decoded {
  readonly text: string;
  readonly misencoded: Misencoded | null;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** What Windows-1252 has where Latin-1 has nothing to see; not every version of Node decodes these. */
const windowsSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

function fromWindows(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) =>
    byte >= 0x80 && byte < 0xa0 ? (windowsSigns[byte - 0x80] ?? '') : String.fromCharCode(byte),
  ).join('');
}

/** UTF-16 without a mark of byte order: text in Latin letters has a zero in every other byte. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const seen = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  for (const [index, byte] of seen.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const most = seen.length / 2;
  if (odd > most * 0.7 && even < most * 0.1) return 'utf-16le';
  return even > most * 0.7 && odd < most * 0.1 ? 'utf-16be' : null;
}

function decodedLine(bytes: Uint8Array): { readonly text: string; readonly isUtf8: boolean } {
  try {
    return { text: utf8.decode(bytes), isUtf8: true };
  } catch {
    return { text: fromWindows(bytes), isUtf8: false };
  }
}

/** Line by line: what was pasted in another encoding leaves the other lines as they are. */
function byLine(bytes: Uint8Array): Decoded {
  const texts: string[] = [];
  let first = 0;
  let from = 0;
  while (from <= bytes.length) {
    const at = bytes.indexOf(0x0a, from);
    const to = at === -1 ? bytes.length : at;
    const { text, isUtf8 } = decodedLine(bytes.subarray(from, to));
    texts.push(text);
    if (!isUtf8 && first === 0) first = texts.length;
    from = to + 1;
  }
  return { text: texts.join('\n'), misencoded: { encoding: 'Windows-1252 (ANSI)', line: first } };
}

/** Decodes a file. UTF-8 with a mark of byte order is UTF-8; anything that is no UTF-8 is named. Never throws. */
export function decoded(bytes: Uint8Array): Decoded {
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) {
    const text = new TextDecoder(utf16).decode(bytes);
    return { text, misencoded: { encoding: 'UTF-16 (Unicode)', line: 1 } };
  }
  try {
    return { text: utf8.decode(bytes), misencoded: null };
  } catch {
    return byLine(bytes);
  }
}
