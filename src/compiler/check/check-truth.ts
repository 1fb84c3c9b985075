/**
 * What a text claims as a norm stands in a source, and the source stands next to it. The patterns by which
 * a claim is recognised are content (modules/truth.yaml), so that an expert can sharpen them. A pattern finds
 * what looks like a claim; whether the source supports it remains a reader's judgement. Words are matched, not
 * bytes: a line that ends between two of them, a hard space or a soft hyphen hides nothing.
 */
import type { ContentLanguage } from '../../core/scenario/scenario';
import { isOwnLanguage } from '../../core/shared/language';
import type { SourcePlace } from '../messages/message';
import type { Reporter } from '../messages/reporter';
import type { ParsedFile } from '../parse/parse-file';
import type { AuthoredSources, AuthoredTruth } from '../parse/shared-schemas';
import { partAt } from '../parse/shortcomings';
import type { Path } from '../parse/yaml-file';
import { readWords } from '../texts/read-words';

/** Patterns are written for the languages that Speelveld comes in; of a further one nothing is recognised. */
type InLanguage<Value> = Readonly<Record<'nl' | 'en', Value>>;

function patternIn(pattern: InLanguage<RegExp>, lang: ContentLanguage): RegExp | undefined {
  return isOwnLanguage(lang) ? pattern[lang] : undefined;
}

/** One pattern, ready to be tried. */
interface Trigger {
  readonly pattern: InLanguage<RegExp>;
}

/** The patterns of modules/truth.yaml. */
export interface Triggers {
  readonly claims: readonly (Trigger & { readonly what: string })[];
  readonly never: readonly (Trigger & { readonly why: string })[];
}

function compiled(
  { yaml }: ParsedFile<AuthoredTruth>,
  path: Path,
  patterns: InLanguage<string>,
  reporter: Reporter,
): InLanguage<RegExp> {
  const one = (lang: 'nl' | 'en'): RegExp => {
    try {
      return new RegExp(patterns[lang].normalize('NFC'), 'iu');
    } catch (error) {
      const detail = (error as SyntaxError).message.replace(/^.*: |[.\s]+$/g, '');
      reporter.report('truth/pattern', yaml.place([...path, 'pattern', lang]), { detail });
      return /$^/u;
    }
  };
  return { nl: one('nl'), en: one('en') };
}

/** Reads the patterns; one that is no regular expression is reported and never matches. */
export function triggersOf(file: ParsedFile<AuthoredTruth>, reporter: Reporter): Triggers {
  return {
    claims: file.data.claims.map(({ what, pattern }, index) => ({
      what,
      pattern: compiled(file, ['claims', index], pattern, reporter),
    })),
    never: file.data.never.map(({ why, pattern }, index) => ({
      why,
      pattern: compiled(file, ['never', index], pattern, reporter),
    })),
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/**
 * The first claim of a norm in the words of a text; undefined when it makes none.
 * @param words as `readWords` gives them
 */
export function claimIn(
  words: string,
  lang: ContentLanguage,
  { claims }: Triggers,
): { readonly what: string; readonly found: string } | undefined {
  for (const { what, pattern } of claims) {
    const found = patternIn(pattern, lang)?.exec(words)?.[0];
    if (found !== undefined) return { what, found };
  }
  return undefined;
}

/** @param asWell whether the sources of the choices in a decision count too */
function citedBy(part: unknown, asWell: 'choices' | null): readonly string[] {
  if (!isObject(part)) return [];
  const own = Array.isArray(part.sources) ? (part.sources as readonly string[]) : [];
  const choices = asWell !== null && Array.isArray(part.choices) ? part.choices : [];
  return [...own, ...choices.flatMap((choice) => citedBy(choice, null))];
}

/** Parts of a scenario that cite sources of their own. */
const citingParts: ReadonlySet<unknown> = new Set(['scenes', 'documents', 'endings', 'turns']);

/**
 * The sources that stand next to the text at `path`: on the choice, moment, document, ending or turn it
 * belongs to; for a text of a decision or its moment also those on its choices. Sources of the whole file
 * speak for all other texts in it. What is given and names its source rests on that alone.
 * @internal exported for its tests
 */
export function sourcesBeside(data: unknown, path: Path): readonly string[] {
  const row = path.at(-3) === 'given' ? partAt(data, path.slice(0, -1)) : undefined;
  if (isObject(row) && typeof row.source === 'string') return [row.source];
  const asWell = path.includes('choices') ? null : 'choices';
  const found = new Set(citingParts.has(path[0]) ? [] : citedBy(data, null));
  let part: unknown = data;
  for (const step of path) {
    part = isObject(part) ? part[step as keyof typeof part] : undefined;
    for (const source of citedBy(part, asWell)) found.add(source);
    const decision = asWell !== null && isObject(part) ? part.decision : undefined;
    for (const source of citedBy(decision, asWell)) found.add(source);
  }
  return [...found];
}

/** The sources of what is given at the decision that a path lies in: norms that are on the table there. */
function givenBeside(data: unknown, path: Path): readonly string[] {
  const decision = partAt(data, path.slice(0, path.indexOf('decision') + 1));
  const given = isObject(decision) && Array.isArray(decision.given) ? decision.given : [];
  return given.flatMap((row: unknown) =>
    isObject(row) && typeof row.source === 'string' ? [row.source] : [],
  );
}

/** A text with the place a message about it points at. */
export interface ToldText {
  readonly lang: ContentLanguage;
  readonly text: string;
  /** The path of the Dutch text, by which the sources beside it are found. */
  readonly path: Path;
  readonly place: SourcePlace;
}

/** A text and the sources that it rests on. */
export interface RestingOn {
  readonly told: ToldText;
  readonly sources: readonly string[];
}

/**
 * Reports claims without a source next to them, and sentences that are known to be wrong. Gives of each text the
 * sources that it rests on: those beside it and, where it claims a norm, those of what is given there.
 */
export function checkTruth(
  told: readonly ToldText[],
  data: unknown,
  triggers: Triggers,
  reporter: Reporter,
): readonly RestingOn[] {
  return told.map((one) => {
    const { lang, text, path, place } = one;
    const words = readWords(text);
    for (const { pattern, why } of triggers.never) {
      const found = patternIn(pattern, lang)?.exec(words)?.[0];
      if (found !== undefined) reporter.report('truth/never', place, { found, why });
    }
    const claim = claimIn(words, lang, triggers);
    const beside = sourcesBeside(data, path);
    if (claim === undefined) return { told: one, sources: beside };
    const sources = [...new Set([...beside, ...givenBeside(data, path)])];
    if (sources.length === 0) reporter.report('truth/unsourced', place, { ...claim });
    return { told: one, sources };
  });
}

/** Where a source was read, as its reference says it. */
const whereRead = /\bgelezen (?:via|in|bij|op)\b/i;

/** Warns of sources that a reader can neither open nor find back. */
export function checkWhereRead({ data, yaml }: ParsedFile<AuthoredSources>, reporter: Reporter): void {
  for (const [id, { url, reference }] of Object.entries(data)) {
    if (url !== undefined || whereRead.test(reference)) continue;
    reporter.report('source/where-read', yaml.place([id, 'reference']), { id });
  }
}

/**
 * Warns of sources that someone should have looked at again.
 * @param today ISO day
 */
export function checkReviews(
  { data, yaml }: ParsedFile<AuthoredSources>,
  today: string,
  reporter: Reporter,
): void {
  for (const [id, { reviewBefore, owner }] of Object.entries(data)) {
    if (today < reviewBefore) continue;
    reporter.report('source/review-due', yaml.place([id, 'reviewBefore']), { id, day: reviewBefore, owner });
  }
}
