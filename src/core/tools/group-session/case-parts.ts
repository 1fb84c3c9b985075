/**
 * A case of one's own as it is told to a room: in parts that each fit on the wall in letters for the back, one after the
 * other, nothing left out. First the situation, then what is fixed, then the question. The options stand below the
 * question in the vote; only where they are too long to stand there whole they are read here first.
 */
import type { RoomOption, RoomQuestion } from './material';
import { cutTo, sentencesOf } from './sentences';

/** What stands on the wall at once. */
export interface CasePart {
  readonly situation: readonly string[];
  readonly given: readonly string[];
  /** Null in a part that does not ask it. */
  readonly asks: string | null;
  readonly options: readonly RoomOption[];
}

/** So many letters fit on the narrowest wall (4:3), in letters that are read at eight metres; measured in the journey of the wall. */
const mostLetters = 400;

/** What the end of a paragraph, or the letter of an option, takes away from the next. */
const lettersBetween = 25;

/** With more letters than this a question and its options do not stand whole in a vote. */
const mostInVote = 500;

const nothing: CasePart = { situation: [], given: [], asks: null, options: [] };

function lettersIn({ situation, given, asks, options }: CasePart): number {
  return [...situation, ...given, ...(asks === null ? [] : [asks]), ...options.map(({ act }) => act)].reduce(
    (sum, text) => sum + text.length + lettersBetween,
    0,
  );
}

function together(one: CasePart, next: CasePart): CasePart {
  return {
    situation: [...one.situation, ...next.situation],
    given: [...one.given, ...next.given],
    asks: next.asks ?? one.asks,
    options: [...one.options, ...next.options],
  };
}

/** A paragraph, in pieces that each fit: by its sentences, and a sentence without end by its words. */
function piecesOf(paragraph: string): readonly string[] {
  const most = mostLetters - lettersBetween;
  if (paragraph.length <= most) return [paragraph];
  const pieces: string[] = [];
  for (const sentence of sentencesOf(paragraph).flatMap((one) => cutTo(one, most))) {
    const joined = [...pieces.slice(-1), sentence].join(' ');
    if (pieces.length > 0 && joined.length <= most) pieces.pop();
    pieces.push(joined.length <= most ? joined : sentence);
  }
  return pieces;
}

/** As many of these together in each part as fit. */
function inParts(units: readonly CasePart[]): readonly CasePart[] {
  const parts: CasePart[] = [];
  for (const unit of units) {
    const last = parts.at(-1);
    const joined = last === undefined ? unit : together(last, unit);
    if (last !== undefined && lettersIn(joined) <= mostLetters) parts.pop();
    parts.push(lettersIn(joined) <= mostLetters ? joined : unit);
  }
  return parts;
}

function given(question: RoomQuestion): readonly CasePart[] {
  return question.given.flatMap(piecesOf).map((text) => ({ ...nothing, given: [text] }));
}

/** The parts of a case, at least one. */
export function caseParts(question: RoomQuestion): readonly CasePart[] {
  const { prompt, options } = question;
  const inVote = lettersIn({ ...nothing, asks: prompt, options });
  return inParts([
    ...question.situation.flatMap(piecesOf).map((text) => ({ ...nothing, situation: [text] })),
    ...given(question),
    { ...nothing, asks: prompt },
    ...(inVote > mostInVote ? options : []).map((option) => ({ ...nothing, options: [option] })),
  ]);
}

/** What is fixed in a story, in parts; none where nothing is. */
export function givenParts(question: RoomQuestion): readonly CasePart[] {
  return inParts(given(question));
}
