/** How bad what is wrong with a text is, by which one repair is held against another. */
import type { Problem } from './slip';

/** What a part that cannot be looked into is reckoned to hide. */
export const hidden = 30;

/** For the parts that hold others, how many levels lie within. */
const levelsWithin: ReadonlyMap<string, number> = new Map([
  ['het bestand', 8],
  ['scenes', 7],
  ['texts', 7],
  ['moments', 6],
  ['group', 5],
  ['decision', 4],
  ['choices', 3],
  ['lines', 2],
]);

/** The codes of what keeps YAML from being read at all. */
const syntaxCodes: ReadonlySet<string> = new Set([
  'yaml/syntax',
  'yaml/alias',
  'yaml/forbidden-key',
  'yaml/too-complex',
]);

/** Whether YAML itself stumbles over it. */
export function isSyntax({ code }: Problem): boolean {
  return syntaxCodes.has(code);
}

/** The line on which YAML stumbles first; infinite when it does not. */
export function syntaxLine([first]: readonly Problem[]): number {
  return first !== undefined && isSyntax(first) ? first.line : Number.POSITIVE_INFINITY;
}

/** How much is wrong: a part of the wrong kind hides whatever is wrong within it. */
export function weightOf(problems: readonly Problem[]): number {
  return problems.reduce((sum, { code, words }) => {
    const hides = code === 'shape/wrong-kind' && /lijst|blok/.test(String(words.expected));
    const [key = ''] = String(words.key).split(',');
    return sum + (hides ? hidden * (levelsWithin.get(key) ?? 1) : 1);
  }, 0);
}
