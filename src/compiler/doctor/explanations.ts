/** What may lie behind a problem: the slips of the pen that could explain it, on its line and on those around it. */
import { nearest } from '../messages/nearest';
import { isSyntax } from './gravity';
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
import type { Problem, Slip } from './slip';
import { entryOf, type SourceLine } from './source-lines';
import { nameSlips, numberSlips, peopleIn, truthSlips } from './values';

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

/** A file as far as it was mended, in which explanations are looked for. */
export class Explanations {
  /**
   * @param problems everything that is wrong with it now
   * @param slips what was mended before
   * @param known the names that the schemas know
   */
  constructor(
    private readonly lines: readonly SourceLine[],
    private readonly problems: readonly Problem[],
    private readonly slips: readonly Slip[],
    private readonly known: ReadonlySet<string>,
  ) {}

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
  of(problem: Problem): readonly Slip[] {
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
}
