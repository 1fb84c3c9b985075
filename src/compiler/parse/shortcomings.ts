/** From the issues of the schema library to what an author needs to know: one code, place and words per mistake. */
import type { z } from 'zod';
import { catalogue } from '../messages/catalogue';
import type { MessageCode } from '../messages/message';
import { hint, nearest } from '../messages/nearest';
import type { MessageWords } from '../messages/reporter';
import { structuralKeys, textualKeys } from './authored-keys';
import { standIn } from './stand-in';
import type { Path, PathStep } from './yaml-file';

/** How to make the part fit, for the checks that remain. */
type Mend =
  | { readonly kind: 'put'; readonly value: unknown }
  | { readonly kind: 'remove' }
  | { readonly kind: 'merge'; readonly values: Readonly<Record<string, unknown>> };

/** One mistake in the shape of a file. */
export interface Shortcoming {
  readonly path: Path;
  readonly at: 'key' | 'value';
  readonly code: MessageCode;
  readonly words: MessageWords;
  readonly mend: Mend;
}

type Issue = z.core.$ZodIssue;

const kindsInWords: Readonly<Record<string, string>> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true of false',
  array: 'een lijst',
  object: 'een blok met namen',
  record: 'een blok met namen',
  null: 'niets',
  undefined: 'niets',
};

/** A new stand-in each time: what is put in one place is mended there, and must not show up elsewhere. */
function standInOfKind(kind: string): unknown {
  switch (kind) {
    case 'number':
    case 'int':
      return 1;
    case 'boolean':
      return false;
    case 'array':
      return [];
    case 'object':
    case 'record':
      return {};
    default:
      return standIn;
  }
}

const standInByCode: Readonly<Record<string, unknown>> = {
  'id/format': standIn,
  'memory/name': standIn,
  'plan/look': 'you > you',
  'shape/date': '2000-01-01',
  'shape/url': 'https://example.org',
  'shape/mail': '',
  'shape/telephone': '',
};

function isCode(text: string): text is MessageCode {
  return Object.hasOwn(catalogue, text);
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'int' : typeof value;
}

/** The part of the data at a path; undefined when it is not there. */
export function partAt(data: unknown, path: Path): unknown {
  let part = data;
  for (const step of path) {
    if (typeof part !== 'object' || part === null || !Object.hasOwn(part, step)) return undefined;
    part = (part as Readonly<Record<PathStep, unknown>>)[step];
  }
  return part;
}

/** What a part is called in a message; in a list, by its place there. */
function nameOf(path: Path): string {
  const name = String(path.findLast((step) => typeof step === 'string') ?? 'het bestand');
  const last = path.at(-1);
  return typeof last === 'number' ? `${name}, nummer ${last + 1}` : name;
}

function wrongKind(expected: string, path: Path, data: unknown): Shortcoming {
  const found = partAt(data, path);
  const mend: Mend = { kind: 'put', value: standInOfKind(expected) };
  const key = String(path.at(-1) ?? 'het bestand');
  if (found === undefined && typeof path.at(-1) === 'string') {
    return { path, at: 'key', code: 'shape/missing-key', words: { key }, mend };
  }
  const quotes =
    expected === 'string' && typeof found !== 'object' ? ' Zet het tussen aanhalingstekens.' : '';
  const words = {
    key: nameOf(path),
    expected: kindsInWords[expected] ?? expected,
    found: kindsInWords[kindOf(found)] ?? kindOf(found),
    hint: quotes,
  };
  return { path, at: 'value', code: 'shape/wrong-kind', words, mend };
}

function size(
  issue: Extract<Issue, { code: 'too_small' | 'too_big' }>,
  path: Path,
  data: unknown,
): Shortcoming {
  const isSmall = issue.code === 'too_small';
  const limit = Number(isSmall ? issue.minimum : issue.maximum);
  const bound = isSmall ? 'minstens' : 'hoogstens';
  const found = partAt(data, path);
  const base = { path, at: 'value', code: 'shape/wrong-value' } as const;
  const key = nameOf(path);
  if (issue.origin === 'array' && Array.isArray(found)) {
    const value = isSmall
      ? [...found, ...Array.from({ length: limit - found.length }, () => ({}))]
      : found.slice(0, limit);
    return {
      ...base,
      words: { key, detail: `er horen er ${bound} ${limit} te staan` },
      mend: { kind: 'put', value },
    };
  }
  if (issue.origin === 'string') {
    const empty = isSmall && limit === 1;
    const detail = empty ? 'hier hoort tekst te staan' : `het mag ${bound} ${limit} tekens tellen`;
    return {
      ...base,
      words: { key, detail },
      mend: { kind: 'put', value: isSmall ? standIn : String(found).slice(0, limit) },
    };
  }
  return {
    ...base,
    words: { key, detail: `het moet ${bound} ${limit} zijn` },
    mend: { kind: 'put', value: limit },
  };
}

/** `{ loyaliteit: Anna, en ook Bram }`: to YAML the second half is a name without a value. */
function isStrayComma(key: string, value: unknown): boolean {
  return value === null && /\s/.test(key);
}

function strayComma(path: Path): Shortcoming {
  const words = { key: String(path.at(-1)) };
  return { path, at: 'key', code: 'shape/stray-comma', words, mend: { kind: 'remove' } };
}

/** Of the shapes a part may have, the one it resembles most: its kind fits, and it has the fewest mistakes. */
function likeliest(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const rank = (issues: readonly Issue[]): number =>
    issues.length +
    (issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0) ? 1000 : 0);
  return branches.reduce(
    (best, candidate) => (rank(candidate) < rank(best) ? candidate : best),
    branches[0] ?? [],
  );
}

function paramsOf(issue: Issue): {
  readonly mend?: Readonly<Record<string, unknown>>;
  readonly words: MessageWords;
} {
  const { mend, ...words } = ((issue.code === 'custom' ? issue.params : undefined) ?? {}) as Record<
    string,
    unknown
  >;
  return {
    ...(typeof mend === 'object' && mend !== null ? { mend: mend as Record<string, unknown> } : {}),
    words: words as MessageWords,
  };
}

/** Keys that are missing, by the part they are missing from: the likeliest things an unknown key beside them was meant to be. */
function missingByPart(issues: readonly Issue[]): ReadonlyMap<string, readonly string[]> {
  const missing = new Map<string, string[]>();
  for (const { code, path } of issues) {
    const last = path.at(-1);
    if (code !== 'invalid_type' || typeof last !== 'string') continue;
    const part = JSON.stringify(path.slice(0, -1));
    const keys = missing.get(part);
    if (keys === undefined) missing.set(part, [last]);
    else keys.push(last);
  }
  return missing;
}

function toShortcomings(issues: readonly Issue[], before: Path, data: unknown): readonly Shortcoming[] {
  const missing = missingByPart(issues);
  return issues.flatMap((issue): readonly Shortcoming[] => {
    const inner = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
    const path = [...before, ...inner];
    switch (issue.code) {
      case 'invalid_type':
        return [wrongKind(issue.expected, path, data)];
      case 'unrecognized_keys': {
        const likely = [...(missing.get(JSON.stringify(inner)) ?? []), ...structuralKeys, ...textualKeys];
        return issue.keys.map((key) => {
          if (isStrayComma(key, partAt(data, [...path, key]))) return strayComma([...path, key]);
          const words = { key, hint: hint(key, likely) };
          return {
            path: [...path, key],
            at: 'key',
            code: 'shape/unknown-key',
            words,
            mend: { kind: 'remove' },
          };
        });
      }
      case 'invalid_union': {
        const branch = likeliest(issue.errors);
        return branch.length > 0 ? toShortcomings(branch, path, data) : [wrongKind('object', path, data)];
      }
      case 'invalid_key': {
        const [reason] = issue.issues;
        const code = reason !== undefined && isCode(reason.message) ? reason.message : 'yaml/forbidden-key';
        const key = String(path.at(-1) ?? '');
        if (isStrayComma(key, partAt(data, path))) return [strayComma(path)];
        return [{ path, at: 'key', code, words: { key, value: key }, mend: { kind: 'remove' } }];
      }
      case 'too_small':
      case 'too_big':
        return [size(issue, path, data)];
      case 'invalid_value': {
        const detail = `kies uit ${issue.values.map(String).join(', ')}`;
        const mend: Mend = { kind: 'put', value: issue.values[0] };
        return [{ path, at: 'value', code: 'shape/wrong-value', words: { key: nameOf(path), detail }, mend }];
      }
      default: {
        const { mend, words } = paramsOf(issue);
        const value = partAt(data, path);
        const shown = typeof value === 'string' ? value : '';
        const code = isCode(issue.message) ? issue.message : 'shape/wrong-value';
        const mended: Mend =
          mend !== undefined
            ? { kind: 'merge', values: mend }
            : { kind: 'put', value: Object.hasOwn(standInByCode, code) ? standInByCode[code] : value };
        return [
          {
            path,
            at: 'value',
            code,
            words: { key: nameOf(path), value: shown, detail: 'dit past niet', ...words },
            mend: mended,
          },
        ];
      }
    }
  });
}

const textual: ReadonlySet<string> = new Set(textualKeys);

/** Whether a mistake leaves open where the story leads, so that nothing can be said of its flow. */
export function touchesFlow({ path, code, mend }: Shortcoming): boolean {
  const last = path.findLast((step) => typeof step === 'string') ?? '';
  if (code === 'shape/unknown-key') return nearest(String(last), structuralKeys) !== null;
  if (code === 'plan/look' || code === 'voice/who' || code === 'choice/weighs' || code.startsWith('line/'))
    return false;
  return mend.kind === 'merge' || !path.some((step) => textual.has(String(step)));
}

/** Every mistake that the schema found in the data. */
export function shortcomings(error: z.ZodError, data: unknown): readonly Shortcoming[] {
  return toShortcomings(error.issues, [], data);
}
