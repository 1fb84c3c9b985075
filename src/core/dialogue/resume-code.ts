/**
 * Symbols for a line that people write down and read back: 32 of them, without the letters that look like
 * a digit or like each other (I, L, O, U), as Douglas Crockford's base 32 has them. Reading takes small
 * letters, I and L for 1, O for 0, and does not mind spaces, points and dashes.
 */

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const bitsPerSymbol = 5;
const groupSize = 4;

/** Values from 0 up to and including 31. */
export type Symbols = readonly number[];

/** `count` symbols for the lowest bits of a whole number. */
export function symbolsOf(value: number, count: number): Symbols {
  return Array.from({ length: count }, (_, index) => (value >>> (bitsPerSymbol * (count - 1 - index))) & 31);
}

/** The whole number that symbols stand for; at most six of them. */
export function numberOf(symbols: Symbols): number {
  return symbols.reduce((value, symbol) => value * 32 + symbol, 0);
}

/** Symbols as text, in groups of four. */
export function writeSymbols(symbols: Symbols): string {
  const letters = symbols.map((symbol) => alphabet.charAt(symbol)).join('');
  return letters.replace(new RegExp(`(.{${groupSize}})(?=.)`, 'g'), '$1 ');
}

/** The symbols in a text; null when something in it is none. */
export function readSymbols(text: string): Symbols | null {
  const letters = text
    .replace(/[\s.\-\u2010-\u2014]/gu, '')
    .toUpperCase()
    .replace(/[IL]/g, '1')
    .replace(/O/g, '0');
  const symbols = [...letters].map((letter) => alphabet.indexOf(letter));
  return symbols.includes(-1) ? null : symbols;
}

/** How many symbols a check takes. */
export const checkLength = 3;

/**
 * A check over symbols: a cyclic redundancy check of 15 bits (polynomial 0x4599). It notices every single
 * wrong symbol, every two neighbours that changed places, and all but one in 32 768 of other mistakes.
 */
export function checkOf(symbols: Symbols): Symbols {
  const polynomial = 0x4599;
  let remainder = 0x7fff;
  for (const symbol of symbols) {
    remainder ^= symbol << 10;
    for (let bit = 0; bit < bitsPerSymbol; bit += 1) {
      remainder <<= 1;
      if ((remainder & 0x8000) !== 0) remainder ^= 0x8000 | polynomial;
    }
  }
  return symbolsOf(remainder, checkLength);
}

/** Symbols that follow from a text alone (FNV-1a, mixed), so that the same id gives the same code everywhere. */
export function codeOf(text: string, count: number): Symbols {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return symbolsOf((hash ^ (hash >>> 16)) >>> 0, count);
}

/** Whether two rows of symbols are the same. */
export function areEqual(a: Symbols, b: Symbols): boolean {
  return a.length === b.length && a.every((symbol, index) => symbol === b[index]);
}
