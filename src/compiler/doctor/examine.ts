/**
 * Finds the first cause of what is wrong with a file, names it, mends it in memory and goes on with what remains,
 * so that one slip does not hide others, nor bring forth messages about what is only its consequence.
 *
 * Around the first problem every slip that could explain it is mended by way of trial. The repair after which the
 * file is furthest from its next problem is what was meant. How many trials there are has a bound, and so has
 * the number of characters that they read: time grows with the text and no faster.
 */
import { nearest } from '../messages/nearest';
import { slipsAtAGlance } from './glance';
import { blockSlips, indentationSlips, standsInLine, tabSlips } from './indentation';
import {
  bracketSlips,
  breakSlips,
  colonSlips,
  commaSlips,
  dashSlips,
  keySlips,
  lineSlips,
  straySlips,
  wordOf,
} from './marks';
import { flowTextSlips, quoteSlips, spanSlips, textSlips } from './quoting';
import { applied, type Problem, type Slip } from './slip';
import { entryOf, type SourceLine, sourceLines } from './source-lines';
import { nameSlips, numberSlips, peopleIn, truthSlips } from './values';

/** What is wrong with a text, in the order of its lines; what YAML stumbles over comes alone. */
export type Look = (text: string) => readonly Problem[];

/** What came of it. */
export interface Examined {
  /** The text as it was meant, as far as could be told; as many lines as before. */
  readonly text: string;
  /** The slips that were found, in the order of their lines. */
  readonly slips: readonly Slip[];
  /** Whether a line had to be left out, so that nothing can be said of what is missing. */
  readonly lost: boolean;
}

/** What the doctor has to know of the files: the names that their schemas know. */
export interface Terms {
  readonly keys: readonly string[];
}

const mostSlips = 20;
const mostTrials = 24;
/** Characters that all trials of a file read together. */
const mostRead = 1_200_000;
/** A file with more mistakes of shape than this was not meant for what it is read as. */
const mostProblems = 80;

/** What a part that cannot be looked into is reckoned to hide. */
const hidden = 30;

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

/** Names that are common words as well: where one stands without a colon, it is a word. */
const alsoWords: ReadonlySet<string> = new Set([
  'en',
  'was',
  'on',
  'by',
  'all',
  'at',
  'nl',
  'not',
  'over',
  'start',
]);

/** What is wrong with a value alone never comes of how the lines around it stand. */
const ofValueAlone: ReadonlySet<string> = new Set([
  'id/format',
  'memory/name',
  'plan/look',
  'shape/date',
  'shape/url',
  'shape/mail',
  'shape/telephone',
  'yaml/duplicate-key',
]);

function isSyntax({ code }: Problem): boolean {
  return syntaxCodes.has(code);
}

/** Repairs that change something, each once. */
function distinct(slips: readonly Slip[], lines: readonly SourceLine[]): readonly Slip[] {
  const seen = new Set<string>();
  return slips.filter(({ puts }) => {
    const key = JSON.stringify([...puts]);
    if (seen.has(key) || [...puts].every(([index, put]) => lines[index]?.text === put)) return false;
    seen.add(key);
    return true;
  });
}

/** The line on which YAML stumbles first; infinite when it does not. */
function syntaxLine([first]: readonly Problem[]): number {
  return first !== undefined && isSyntax(first) ? first.line : Number.POSITIVE_INFINITY;
}

/** How much is wrong: a part of the wrong kind hides whatever is wrong within it. */
function weightOf(problems: readonly Problem[]): number {
  return problems.reduce((sum, { code, words }) => {
    const hides = code === 'shape/wrong-kind' && /lijst|blok/.test(String(words.expected));
    const [key = ''] = String(words.key).split(',');
    return sum + (hides ? hidden * (levelsWithin.get(key) ?? 1) : 1);
  }, 0);
}

class Examination {
  readonly slips: Slip[] = [];
  lost = false;
  private read = 0;
  private lines: readonly SourceLine[];
  private problems: readonly Problem[];
  private readonly known: ReadonlySet<string>;

  constructor(
    public text: string,
    private readonly look: Look,
    terms: Terms,
  ) {
    this.known = new Set(terms.keys);
    this.lines = sourceLines(text);
    for (const slip of slipsAtAGlance(text)) this.accept(slip);
    this.problems = this.look(this.text);
  }

  private accept(slip: Slip): void {
    this.slips.push(slip);
    this.text = applied(this.text, slip.puts);
    this.lines = sourceLines(this.text);
  }

  private readonly isKey = (word: string): boolean => this.known.has(word) && !alsoWords.has(word);

  /**
   * Whatever a line could have been meant as. Indentation first, for it is the commonest and the hardest to see; but
   * last where the line stands in line with others.
   */
  private ofLine(line: SourceLine): readonly Slip[] {
    if (line.kind !== 'code') return [];
    const indentation = indentationSlips(this.lines, line);
    const isInLine = standsInLine(this.lines, line);
    return [
      ...tabSlips(this.lines, line),
      ...straySlips(line, this.isKey),
      ...blockSlips(this.lines, line),
      ...(isInLine ? [] : indentation),
      ...lineSlips(line, this.isKey),
      ...bracketSlips(line),
      ...commaSlips(line, this.isKey),
      ...flowTextSlips(line),
      ...colonSlips(line, this.isKey),
      ...textSlips(line),
      ...quoteSlips(line),
      ...spanSlips(this.lines, line),
      ...dashSlips(line),
      ...breakSlips(this.lines, line, this.isKey),
      ...(isInLine ? indentation : []),
    ];
  }

  /** What could explain a problem that is no problem of YAML. */
  private ofValue(problem: Problem): readonly Slip[] {
    const line = this.lines[problem.line - 1];
    if (line === undefined) return [];
    const missing = this.problems.flatMap(({ code, words }) =>
      code === 'shape/missing-key' || code === 'shape/wrong-value' ? [String(words.key)] : [],
    );
    const key = String(problem.words.key ?? '');
    const meant =
      problem.code === 'shape/unknown-key'
        ? [
            nearest(key, missing),
            nearest(key.toLowerCase(), [...missing, key.toLowerCase()]),
            nearest(key, this.known),
          ]
        : [];
    const names = meant.flatMap((one) => (one === null || one === key ? [] : [one]));
    return [
      ...keySlips(line, key, [
        ...new Set([...(missing.includes(key.toLowerCase()) ? [key.toLowerCase()] : []), ...names]),
      ]),
      ...truthSlips(line, problem),
      ...numberSlips(line, problem),
      ...nameSlips(line, problem, peopleIn(this.lines)),
    ];
  }

  /** Lines below a part in which a name is missing that begin with that name, or nearly so. */
  private withMissing({ code, line, words }: Problem): readonly SourceLine[] {
    if (code !== 'shape/missing-key') return [];
    const key = String(words.key);
    return this.lines
      .slice(line - 1, line + 60)
      .filter(
        (one) =>
          one.kind === 'code' && (wordOf(one).toLowerCase() === key || nearest(wordOf(one), [key]) === key),
      )
      .slice(0, 2);
  }

  /** What may lie behind a problem, the likeliest first. */
  private candidates(problem: Problem): readonly Slip[] {
    const at = problem.line - 1;
    const near: (SourceLine | undefined)[] = [
      this.lines[at],
      ...(isSyntax(problem) ? this.unclosed(at).slice(0, 2) : []),
      ...this.withMissing(problem),
      this.before(at),
      this.after(at),
      this.before(this.before(at)?.index ?? 0),
    ];
    if (ofValueAlone.has(problem.code)) return this.ofValue(problem);
    if (problem.code === 'shape/unknown-key') return distinct(this.ofUnknown(problem), this.lines);
    const others = isSyntax(problem)
      ? []
      : this.problems.filter(({ code }) => code === 'shape/unknown-key').slice(0, 3);
    const slips = [
      ...(isSyntax(problem) ? [] : this.ofValue(problem)),
      ...others.flatMap((other) => this.ofValue(other)),
      ...near.flatMap((line) => (line === undefined ? [] : this.ofLine(line))),
      ...others.flatMap(({ line }) => {
        const there = this.lines[line - 1];
        return there === undefined ? [] : indentationSlips(this.lines, there);
      }),
    ];
    // A line that was moved once is not moved again: it would wander off with what is wrong under it.
    const moved = new Set(this.slips.flatMap(({ code, index }) => (code === 'yaml/indent' ? [index] : [])));
    return distinct(slips, this.lines).filter(
      ({ code, index }) => code !== 'yaml/indent' || !moved.has(index),
    );
  }

  /** A name that does not belong where it stands is another name, or stands in the wrong place. */
  private ofUnknown(problem: Problem): readonly Slip[] {
    const line = this.lines[problem.line - 1];
    if (line === undefined) return [];
    return [
      ...this.ofValue(problem),
      ...straySlips(line, this.isKey),
      ...indentationSlips(this.lines, line),
      ...colonSlips(line, this.isKey),
      ...flowTextSlips(line),
      ...dashSlips(line),
    ];
  }

  /** Lines above that open a quotation mark which the next line, a name of its own, cannot go on with. */
  private unclosed(index: number): readonly SourceLine[] {
    return this.lines.slice(0, index).filter((line, at) => {
      const next = this.lines[at + 1];
      if (line.kind !== 'code' || next === undefined || next.kind === 'blank') return false;
      const text = (entryOf(line.content)?.rest ?? line.content) || line.content;
      const mark = /^[[{]?\s*(['"])/.exec(text)?.[1];
      if (mark === undefined || text.split(mark).length % 2 === 1) return false;
      return next.dashes !== '' || /^[\w.-]+:(?:\s|$)/.test(next.content);
    });
  }

  private before(index: number): SourceLine | undefined {
    return this.lines.slice(0, index).findLast(({ kind }) => kind === 'code');
  }

  private after(index: number): SourceLine | undefined {
    return this.lines.slice(index + 1).find(({ kind }) => kind === 'code');
  }

  /** How good a text is: further from its first syntax error is better, then fewer problems. Null is no better. */
  private rank(found: readonly Problem[], problem: Problem): number | null {
    const [first] = found;
    if (isSyntax(problem)) {
      if (first !== undefined && isSyntax(first)) {
        if (first.line < problem.line || found.length > 200) return null;
        const isFurther = first.line > problem.line + 1 || found.length < this.problems.length;
        return isFurther ? first.line - 1e6 : null;
      }
      return -weightOf(found);
    }
    if (first !== undefined && isSyntax(first)) return null;
    const weight = weightOf(found);
    return weight < weightOf(this.problems) ? -weight : null;
  }

  private trial(slip: Slip): readonly Problem[] | null {
    if (this.read > mostRead) return null;
    this.read += this.text.length + 1000;
    return this.look(applied(this.text, slip.puts));
  }

  /** Mends what explains a problem best; false when nothing does. */
  private mend(problem: Problem): boolean {
    let best: { readonly slip: Slip; readonly found: readonly Problem[]; readonly rank: number } | null =
      null;
    for (const slip of this.candidates(problem).slice(0, mostTrials)) {
      const found = this.trial(slip);
      if (found === null) break;
      const rank = this.rank(found, problem);
      if (rank !== null && (best === null || rank > best.rank)) best = { slip, found, rank };
      if (found.length === 0) break;
    }
    if (best === null) return false;
    // A repair after which YAML soon stumbles again explains less than leaving the line out and saying so.
    const { found: left } = best;
    const stumbles = syntaxLine(left);
    const hides = weightOf(left) > hidden;
    const isBetter = (found: readonly Problem[]): boolean =>
      syntaxLine(found) > stumbles ||
      (syntaxLine(found) === stumbles && weightOf(found) < weightOf(left) - hidden);
    const isPoor = isSyntax(problem) && (stumbles < Number.POSITIVE_INFINITY || hides);
    if (isPoor && this.leaveOut(problem, isBetter)) return true;
    this.accept(best.slip);
    this.problems = best.found;
    return true;
  }

  /** Leaves the line of a problem out, so that what comes after it can be read; false when that is no better. */
  private leaveOut(
    { code, line, column, words }: Problem,
    isBetter: (found: readonly Problem[]) => boolean,
  ): boolean {
    const slip: Slip = { code, index: line - 1, column, words, puts: new Map([[line - 1, '']]) };
    const found = this.trial(slip);
    if (found === null || !isBetter(found)) return false;
    this.lost = true;
    this.accept(slip);
    this.problems = found;
    return true;
  }

  run(): void {
    let skipped = 0;
    while (this.slips.length < mostSlips && this.problems.length <= mostProblems) {
      const problem = this.problems[skipped];
      if (problem === undefined || problem.code === 'yaml/too-complex') return;
      if (this.mend(problem)) continue;
      if (!isSyntax(problem)) skipped += 1;
      else if (!this.leaveOut(problem, (found) => syntaxLine(found) > problem.line)) return;
      if (skipped > mostSlips) return;
    }
  }
}

/** Examines a text. Never throws, whatever the text is. */
export function examined(text: string, look: Look, terms: Terms): Examined {
  const examination = new Examination(text, look, terms);
  examination.run();
  const { slips, lost } = examination;
  return { text: examination.text, slips: [...slips].sort((a, b) => a.index - b.index), lost };
}
