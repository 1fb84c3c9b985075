/** Showing where a word was found: the sentence it stands in, and the word itself. */
import { folded } from './terms';

/** A piece of a text, and whether it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly isHit: boolean;
}

/** The text in pieces. @param terms the words of the index that were found, folded */
export function piecesOf(text: string, terms: ReadonlySet<string>): readonly Piece[] {
  const pieces: Piece[] = [];
  // Words, and what stands between them.
  for (const part of text.match(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+/gu) ?? []) {
    const isHit = terms.has(folded(part));
    const before = pieces.at(-1);
    if (before !== undefined && before.isHit === isHit && !isHit)
      pieces[pieces.length - 1] = { text: before.text + part, isHit };
    else pieces.push({ text: part, isHit });
  }
  return pieces;
}

/** The longest context that is shown, in characters. */
const longest = 220;

function shortened(sentence: string, terms: ReadonlySet<string>): string {
  if (sentence.length <= longest) return sentence;
  const pieces = piecesOf(sentence, terms);
  const first = pieces.findIndex(({ isHit }) => isHit);
  const at = pieces.slice(0, Math.max(0, first)).reduce((sum, { text }) => sum + text.length, 0);
  const from = at <= longest / 2 ? 0 : sentence.indexOf(' ', at - longest / 2) + 1;
  const rest = sentence.slice(from);
  const to = rest.length <= longest ? rest.length : rest.lastIndexOf(' ', longest);
  return `${from === 0 ? '' : '… '}${rest.slice(0, to)}${to === rest.length ? '' : ' …'}`;
}

/** The first sentence of a text with a hit in it, or else its first; not longer than one can take in. */
export function contextOf(text: string, terms: ReadonlySet<string>): string {
  const sentences = text
    .replaceAll('*', '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/([.!?…][’”)]?) /g, '$1\n')
    .split('\n');
  const hit = sentences.find((sentence) => piecesOf(sentence, terms).some(({ isHit }) => isHit));
  return shortened(hit ?? sentences[0] ?? '', terms);
}
