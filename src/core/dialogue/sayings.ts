/** What is said of the lines that are shown when they are read aloud: sentence by sentence, with who speaks. */
import type { Line, Seat } from '../scenario/scenario';
import type { Entry } from './player-view';

/** A sentence, or a part of a long one, as it is said. */
export interface Saying {
  /** The key of the entry it belongs to. */
  readonly line: string;
  /** Which part of that line, from 0 on. */
  readonly part: number;
  readonly text: string;
}

/** The words that are said beside the text of the lines. */
export interface SpokenWords {
  /** Who speaks. */
  readonly speaks: (seat: Seat) => string;
  /** Who thinks. */
  readonly thinks: (seat: Seat) => string;
  /** That a document can be opened here; empty for one that does not exist. */
  readonly paper: (line: Line) => string;
}

/** Browsers break off what takes longer than some fifteen seconds to say; this takes less, also slowly. */
const longest = 160;

/** A text without its marks: asterisks round a stage direction, line breaks. */
function unmarked(text: string): string {
  return text.replaceAll('*', '').replace(/\s+/g, ' ').trim();
}

/** One piece of a sentence that is too long: up to the last comma, or else the last space, that fits. */
function cutAt(sentence: string): number {
  const start = sentence.slice(0, longest);
  const pause = Math.max(...[', ', '; ', ': '].map((mark) => start.lastIndexOf(mark)));
  if (pause > 0) return pause + 1;
  const space = start.lastIndexOf(' ');
  return space > 0 ? space : longest;
}

function pieces(sentence: string): readonly string[] {
  if (sentence.length <= longest) return [sentence];
  const at = cutAt(sentence);
  return [sentence.slice(0, at).trim(), ...pieces(sentence.slice(at).trim())];
}

/**
 * A text in parts that can be said in one breath.
 * @internal exported for its tests
 */
export function breaths(text: string): readonly string[] {
  return unmarked(text)
    .replace(/([.!?…][’”)]?) /g, '$1\n')
    .split('\n')
    .flatMap(pieces)
    .filter((part) => part !== '');
}

function announcement(line: Line, before: Line | null, words: SpokenWords): string {
  if (line.by === undefined || line.kind === 'narrate' || line.kind === 'document') return '';
  const isSame = before !== null && before.by === line.by && before.kind === line.kind;
  if (isSame) return '';
  const name = line.kind === 'think' ? words.thinks(line.by) : words.speaks(line.by);
  return name === '' ? '' : `${name}: `;
}

/** The sayings of the lines that were shown since the last choice, in order. */
export function sayingsOf(entries: readonly Entry[], words: SpokenWords): readonly Saying[] {
  const since = entries.slice(entries.findLastIndex(({ kind }) => kind === 'choice') + 1);
  return since.flatMap((entry, index) => {
    if (entry.kind !== 'line') return [];
    const { line, key } = entry;
    const before = since[index - 1];
    const text = line.kind === 'document' ? [line.text, words.paper(line)].join('\n') : line.text;
    const said = announcement(line, before?.kind === 'line' ? before.line : null, words) + text;
    return breaths(said).map((part, number) => ({ line: key, part: number, text: part }));
  });
}
