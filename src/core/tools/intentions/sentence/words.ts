/** What the grammars of both languages do with a half as somebody typed it: clean it, quote it, lower its first letter. */

import type { Response } from '../intention';

/** A half that was cleaned. */
export interface Typed {
  readonly text: string;
  readonly words: readonly string[];
  readonly first: string;
  readonly second: string;
  readonly last: string;
  /** Whether it stood between quotation marks: somebody's very words. */
  readonly isQuoted: boolean;
  readonly isQuestion: boolean;
}

/** The grammar of one language: what follows 'als' and what follows 'dan', from what was typed. */
export interface Grammar {
  readonly frame: (when: string, then: string) => string;
  readonly when: (typed: Typed) => string;
  readonly then: (typed: Typed, response: Response | null) => string;
}

/** Whether the deed is to speak: then what was typed may be the very words. */
export function isSpoken(response: Response | null): boolean {
  return response === 'say' || response === 'ask' || response === 'tell';
}

/** Words to look a word up in. */
export function wordList(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

function bare(word: string | undefined): string {
  return (word ?? '').toLowerCase().replace(/[^\p{L}\p{N}’'-]+/gu, '');
}

const outerQuotes = /^["“”„‘'«](.+?)["“”’'»][.,;]*$/su;

/** What was typed as one line, without the dots that a placeholder begins with and without signs at its end. */
export function typed(raw: string): Typed {
  const line = raw
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(\.{2,}|…)\s*/u, '');
  const inner = outerQuotes.exec(line)?.[1];
  // Two quotations in one line are no quotation as a whole.
  const isQuoted = inner !== undefined && !/["“”„«»]/u.test(inner);
  const text = (isQuoted ? inner : line).replace(/[\s,;]+$/u, '').replace(/(?<!\.)\.$/u, '');
  const words = text.split(' ');
  return {
    text,
    words,
    first: bare(words[0]),
    second: bare(words[1]),
    last: bare(words.at(-1)),
    isQuoted,
    isQuestion: text.endsWith('?'),
  };
}

/** The words after the first `count`. */
export function after({ words }: Typed, count: number): string {
  return words.slice(count).join(' ');
}

/** Somebody's very words: with a capital, a sign at the end, and quotation marks. */
export function quoted(text: string, sign: '.' | '?' = '.'): string {
  const whole = text.charAt(0).toUpperCase() + text.slice(1);
  return `‘${/[.?!…]$/u.test(whole) ? whole : `${whole}${sign}`}’`;
}

/** What is asked in other words is no question any more. */
export function told(text: string): string {
  return text.includes(':') || text.includes('‘') || text.includes('“') || text.includes('"')
    ? text
    : text.replace(/\?+$/u, '');
}

/** With the sign at its end that it lacks. */
export function ended(sentence: string): string {
  return /[.?!…]["”’»]?$/u.test(sentence) ? sentence : `${sentence}.`;
}
