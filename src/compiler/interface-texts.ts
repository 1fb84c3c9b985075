/**
 * The interface in a language that a host added: its texts laid over the Dutch ones, so that every namespace is whole.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileCompiler } from './file-compiler';
import type { FurtherTexts } from './further-languages';
import { topOf } from './messages/message';
import type { ParsedFile } from './parse/parse-file';
import { interfaceTextsSchema } from './parse/shared-schemas';
import type { Path } from './parse/yaml-file';

/** The Dutch texts of the interface by namespace. */
export type InterfaceTexts = ReadonlyMap<string, unknown>;

/** Texts that no participant sees, and those of the page that opens a taken-along file, which has two languages. */
const leftOut: ReadonlySet<string> = new Set(['author', 'readingPage']);

/** The Dutch texts of the interface. @param root the root of the project */
export function readInterfaceTexts(root: string): InterfaceTexts {
  const folder = join(root, 'src', 'i18n', 'locales', 'nl');
  const names = readdirSync(folder).flatMap((name) => (name.endsWith('.json') ? [name.slice(0, -5)] : []));
  return new Map(
    names
      .filter((name) => !leftOut.has(name))
      .map((name) => [name, JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as unknown]),
  );
}

interface Leaf {
  readonly path: Path;
  readonly text: string;
}

function leavesOf(value: unknown, path: Path = []): readonly Leaf[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}

const keyOf = (path: Path): string => path.join('.');

const pluralEnding = /_(?:zero|one|two|few|many|other)$/;

function placeholdersOf(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name))].sort();
}

function put(whole: Record<string, unknown>, path: Path, text: string): void {
  const [key = '', ...rest] = path.map(String);
  if (rest.length === 0) {
    whole[key] = text;
    return;
  }
  // Safe: the path comes from the Dutch, of which this is a copy.
  put(whole[key] as Record<string, unknown>, rest, text);
}

/** Where a language counts otherwise than Dutch does, the words of ‘other’ stand in for what was not translated. */
function withPlurals(whole: unknown, categories: readonly string[]): void {
  if (typeof whole !== 'object' || whole === null) return;
  const texts = whole as Record<string, unknown>;
  for (const [key, value] of Object.entries(texts)) {
    if (typeof value === 'object') withPlurals(value, categories);
    if (!key.endsWith('_other')) continue;
    const stem = key.slice(0, -'_other'.length);
    for (const category of categories) texts[`${stem}_${category}`] ??= value;
  }
}

/** One namespace: the translated texts over the Dutch, and what is wrong or missing reported. */
function overDutch(
  namespace: string,
  dutch: unknown,
  file: ParsedFile<Record<string, unknown>> | null,
  further: FurtherTexts,
  compiler: FileCompiler,
): unknown {
  const { reporter } = compiler;
  const { tag } = further.language;
  const path = `languages/${tag}/${namespace}.json`;
  const whole = structuredClone(dutch) as Record<string, unknown>;
  const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  const wanted = leavesOf(dutch);
  const dutchByStem = new Map(wanted.map((leaf) => [keyOf(leaf.path).replace(pluralEnding, '_other'), leaf]));
  const own = leavesOf(file?.data);
  const byKey = new Map(own.map((leaf) => [keyOf(leaf.path), leaf]));
  const unknown = own.filter(({ path: at }) => {
    const key = keyOf(at);
    return (
      !wanted.some((leaf) => keyOf(leaf.path) === key) &&
      !(pluralEnding.test(key) && dutchByStem.has(key.replace(pluralEnding, '_other')))
    );
  });
  const unknownKeys = new Set(unknown.map(({ path: at }) => keyOf(at)));
  for (const { path: at, text } of own) {
    const key = keyOf(at);
    const leaf =
      wanted.find((one) => keyOf(one.path) === key) ?? dutchByStem.get(key.replace(pluralEnding, '_other'));
    if (unknownKeys.has(key) || leaf === undefined || file === null) continue;
    const [asked, found] = [placeholdersOf(leaf.text), placeholdersOf(text)];
    // One may be said without its number: ‘one choice’.
    const fits =
      found.every((one) => asked.includes(one)) && (pluralEnding.test(key) || found.length === asked.length);
    if (fits) put(whole, at, text);
    else
      reporter.report('language/placeholders', file.yaml.place(at), {
        key,
        wanted: asked.length === 0 ? 'geen' : asked.join(' en '),
      });
  }
  const missing = wanted.filter((leaf) => !byKey.has(keyOf(leaf.path)));
  for (const { text } of missing) further.inDutch.add(text);
  if (missing.length > 0)
    reporter.report('language/behind', topOf(file === null ? `languages/${tag}.yaml` : path), {
      total: wanted.length,
      count: missing.length,
      file: path,
      effect: 'Men leest ze in het Nederlands.',
    });
  const [first] = unknown;
  if (first !== undefined && file !== null)
    reporter.report('language/unknown-text', file.yaml.place(first.path, 'key'), {
      count: unknown.length,
      key: keyOf(first.path),
    });
  withPlurals(whole, categories);
  return whole;
}

/** Every namespace in one further language. */
export function compileInterface(
  compiler: FileCompiler,
  further: FurtherTexts,
  dutch: InterfaceTexts,
): ReadonlyMap<string, unknown> {
  return new Map(
    [...dutch].map(([namespace, texts]) => {
      const file = compiler.parse(
        `languages/${further.language.tag}/${namespace}.json`,
        interfaceTextsSchema,
      );
      return [namespace, overDutch(namespace, texts, file, further, compiler)];
    }),
  );
}
