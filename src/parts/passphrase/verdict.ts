/**
 * What is said of a new passphrase. Pure, and of use without the estimator too: whoever chooses a passphrase
 * while its code does not arrive is still kept from twelve times the same letter.
 */

/** Shorter ones can be guessed by whoever has the disk, however slow the derivation. */
export const leastLetters = 12;

/** What makes a passphrase easy to guess; each has a sentence. */
export type Weakness =
  | 'repeat'
  | 'sequence'
  | 'keyboard'
  | 'common'
  | 'word'
  | 'expected'
  | 'date'
  | 'predictable';

/** How many guesses a passphrase would take whoever tries the likely ones first, and what helps them most. */
export interface Estimate {
  readonly guesses: number;
  readonly weakness: Weakness;
}

/** Estimates a passphrase of any length. */
export type Estimator = (passphrase: string) => Estimate;

/** What is said. A doubtful one may be chosen by whoever has been told so. */
export type Verdict =
  | { readonly kind: 'short' }
  | { readonly kind: 'refused' | 'doubtful'; readonly weakness: Weakness }
  | { readonly kind: 'no-weakness-found' };

/**
 * One guess takes a laptop about a second (Argon2id, see `present` in src/vault/derive.ts), so somebody with a
 * thousand of them makes a thousand guesses a second. Fewer than this they have all made in four months.
 */
const leastGuesses = 1e10;

/**
 * These take them thirty years. Asking for more would be asking for the wrong thing: the estimator counts ten
 * guesses a letter for what it does not recognise, so that twelve letters drawn at random, which really take a
 * million times as many, come out at exactly this.
 */
const enoughGuesses = 1e12;

/** More than this is not looked at: a passphrase that is weak so far is not made by what follows. */
export const mostLooked = 100;

/** Letters that follow one another, in the alphabet, in counting and on a keyboard. */
const rows = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Whether it is one short piece over and over, the last time perhaps cut off, or one word again and again. */
function isRepeat(text: string): boolean {
  const words = text.split(/[\s,.;:_-]+/).filter((word) => word !== '');
  if (words.length > 1 && new Set(words).size === 1 && (words[0] ?? '').length < leastLetters) return true;
  for (let length = 1; length < leastLetters && length <= text.length / 2; length += 1) {
    if (text.slice(length) === text.slice(0, -length)) return true;
  }
  return false;
}

/** Whether nearly every letter is the neighbour of the one before. */
function isSequence(text: string): boolean {
  const pairs = Array.from({ length: text.length - 1 }, (_unused, index) => text.slice(index, index + 2));
  const follows = pairs.filter((pair) => {
    const back = `${pair[1]}${pair[0]}`;
    return rows.some((row) => row.includes(pair) || row.includes(back));
  });
  return follows.length >= pairs.length * 0.8;
}

/**
 * The verdict on a passphrase.
 * @param estimate null when the estimator did not arrive; the rules here then stand alone.
 */
export function judge(passphrase: string, estimate: Estimator | null): Verdict {
  if ([...passphrase].length < leastLetters) return { kind: 'short' };
  const looked = passphrase.slice(0, mostLooked);
  const text = looked.toLowerCase();
  if (isRepeat(text)) return { kind: 'refused', weakness: 'repeat' };
  if (isSequence(text)) return { kind: 'refused', weakness: 'sequence' };
  if (estimate === null) return { kind: 'no-weakness-found' };
  const { guesses, weakness } = estimate(looked);
  if (guesses < leastGuesses) return { kind: 'refused', weakness };
  return guesses < enoughGuesses ? { kind: 'doubtful', weakness } : { kind: 'no-weakness-found' };
}

/** Whether it begins or ends with a space, which counts and which nobody sees. */
export function hasSpaceAtEdge(passphrase: string): boolean {
  return passphrase !== passphrase.trim();
}
