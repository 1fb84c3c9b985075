/** From text to a typed file: YAML, then shape. Every mistake in either becomes a message with its place. */
import type { z } from 'zod';
import { examined } from '../doctor/examine';
import { slipsAtAGlance } from '../doctor/glance';
import type { Problem } from '../doctor/slip';
import type { SourcePlace } from '../messages/message';
import { type Noted, Reporter } from '../messages/reporter';
import { allKeys } from './authored-keys';
import { repair } from './repair';
import { shortcomings } from './shortcomings';
import { readYaml, type YamlFile } from './yaml-file';

/** A file whose shape is right, or was made right for the checks that remain. */
export interface ParsedFile<Data> {
  readonly yaml: YamlFile;
  readonly data: Data;
  /** Whether parts had to be replaced; such a file is checked but never emitted. */
  readonly repaired: boolean;
  /** Whether what was replaced decides where the story leads. */
  readonly flowTouched: boolean;
}

/** What a look at a text finds: the data if it can be read, and every message. */
interface Looked<Data> {
  readonly yaml: YamlFile | null;
  /** Null when its shape is wrong, or it could not be read. */
  readonly data: { readonly value: Data } | null;
  readonly noted: readonly Noted[];
}

function looked<Data>(file: string, text: string, schema: z.ZodType<Data>): Looked<Data> {
  const reporter = new Reporter();
  const yaml = readYaml(file, text, reporter);
  const result = yaml === null ? null : schema.safeParse(yaml.data);
  if (yaml !== null && result?.success === false) {
    for (const { path, at, code, words } of shortcomings(result.error, yaml.data)) {
      reporter.report(code, yaml.place(path, at), words);
    }
  }
  const data = result?.success === true ? { value: result.data } : null;
  return { yaml, data, noted: reporter.noted() };
}

function problemsOf({ noted }: Looked<unknown>): readonly Problem[] {
  return noted
    .map(({ code, place, words }) => ({ code, words, line: place.line, column: place.column }))
    .sort((a, b) => a.line - b.line || a.column - b.column);
}

/** Where a place in a mended text stands in the text as it was written: the same line, the column moved along. */
function asWritten(before: readonly string[], after: readonly string[]): (place: SourcePlace) => SourcePlace {
  return (place) => {
    const written = before[place.line - 1] ?? '';
    const mended = after[place.line - 1] ?? '';
    if (written === mended) return place;
    let same = 0;
    while (same < mended.length && written[same] === mended[same]) same += 1;
    if (place.column - 1 <= same) return place;
    const column = place.column + written.length - mended.length;
    return { ...place, column: Math.max(1, Math.min(column, written.length + 1)) };
  };
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r?\n/);
}

/** Names that seem double on so many lines below a slip are those that its own line did not take in. */
const mostAfter = 12;

/** Whether a line holds a name as a word of its own. */
function names(line: string, key: string): boolean {
  return line.split(/[^\w-]+/).includes(key);
}

/** The file as the doctor mended it, its slips reported and what remains wrong with it; null when it stays unusable. */
function mendedFile<Data>(
  file: string,
  text: string,
  schema: z.ZodType<Data>,
  reporter: Reporter,
): ParsedFile<Data> | null {
  const {
    text: mended,
    slips,
    lost,
  } = examined(text, (tried) => problemsOf(looked(file, tried, schema)), {
    keys: allKeys,
  });
  const before = linesOf(text);
  const after = linesOf(mended);
  for (const { code, index, column, words } of slips) {
    const [written = '', meant = ''] = [before[index], after[index]];
    const isNoLine = meant.trim() === '' || meant === written || code === 'yaml/two-lines';
    const example = isNoLine ? undefined : { written, mended: meant };
    reporter.report(code, { file, line: index + 1, column }, words, example);
  }
  if (lost) return null;
  const { yaml: read, data, noted } = looked(file, mended, schema);
  const placed = asWritten(before, after);
  const isConsequence = ({ code, place, words }: Noted): boolean =>
    slips.some(({ index }) => {
      const line = index + 1;
      if (code === 'yaml/duplicate-key') return line < place.line && place.line <= line + mostAfter;
      return line === place.line || (line > place.line && names(before[index] ?? '', String(words.key)));
    });
  for (const one of noted) {
    if (!isConsequence(one)) reporter.report(one.code, placed(one.place), one.words);
  }
  if (read === null) return null;
  const yaml: YamlFile = { ...read, place: (path, at) => placed(read.place(path, at)) };
  if (data !== null) return { yaml, data: data.value, repaired: true, flowTouched: false };
  const repaired = repair(schema, read.data);
  return repaired === null ? null : { yaml, ...repaired, repaired: true };
}

/**
 * Parses and checks the shape of one file; null when it could not be used, with every reason reported. Slips of the
 * pen are looked through: what remains is checked as it was meant.
 */
export function parseFile<Data>(
  file: string,
  text: string,
  schema: z.ZodType<Data>,
  reporter: Reporter,
): ParsedFile<Data> | null {
  const { yaml, data, noted } = looked(file, text, schema);
  const isSound = yaml !== null && data !== null && noted.length === 0;
  if (isSound && (file.endsWith('.json') || slipsAtAGlance(text).length === 0)) {
    return { yaml, data: data.value, repaired: false, flowTouched: false };
  }
  return mendedFile(file, text, schema, reporter);
}
