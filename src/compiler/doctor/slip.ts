/** A slip of the pen: what it is called, where it stands, and the lines as they were meant. */
import type { MessageCode, SourcePlace } from '../messages/message';
import type { MessageWords } from '../messages/reporter';
import { columnOf, type SourceLine } from './source-lines';

/** One slip with its repair. A repair never changes how many lines there are, so that places stay right. */
export interface Slip {
  readonly code: MessageCode;
  /** Index of the line, from 0, and the column, from 1. */
  readonly index: number;
  readonly column: number;
  readonly words: MessageWords;
  /** The lines that read otherwise once it is mended, by index. */
  readonly puts: ReadonlyMap<number, string>;
}

/** What a look at the text finds wrong: the message as an author would get it, without the doctor. */
export interface Problem extends Pick<SourcePlace, 'line' | 'column'> {
  readonly code: MessageCode;
  readonly words: MessageWords;
}

/** A slip on one line, mended by another text for that line. */
export function slipOn(
  line: SourceLine,
  code: MessageCode,
  mended: string,
  words: MessageWords = {},
  column = columnOf(line) + 1,
): Slip {
  return { code, index: line.index, column, words, puts: new Map([[line.index, mended]]) };
}

/** A slip in what a line says, its indentation and dashes left as they are. */
export function slipIn(line: SourceLine, code: MessageCode, content: string, words: MessageWords = {}): Slip {
  return slipOn(line, code, `${line.lead}${line.dashes}${content}`, words);
}

/** The text with the lines of a repair put in; line ends stay what they were. */
export function applied(text: string, puts: ReadonlyMap<number, string>): string {
  return text
    .split('\n')
    .map((line, index) => {
      const put = puts.get(index);
      if (put === undefined) return line;
      return line.endsWith('\r') ? `${put}\r` : put;
    })
    .join('\n');
}
