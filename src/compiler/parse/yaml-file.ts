/** Reads one authored YAML file to plain data, and remembers where each part stands. */
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import type { SourcePlace } from '../messages/message';
import type { Reporter } from '../messages/reporter';
import { yamlDetail } from '../messages/yaml-details';

/** A step into the data: a key of a map or an index of a list. */
export type PathStep = string | number;

/** The steps from the root of a file to a part of it. */
export type Path = readonly PathStep[];

/** A file that was read. `place` gives where a part stands, or the nearest part around it. */
export interface YamlFile {
  readonly file: string;
  readonly data: unknown;
  place(path: Path, at?: 'key' | 'value'): SourcePlace;
}

/** Scenarios need some twelve levels. Much deeper would exhaust the call stack of whoever walks the data. */
const deepest = 40;

/** Text that is no YAML at all would give a message per character. */
const mostSyntaxMessages = 20;

/** Names that reach into the workings of JavaScript objects instead of naming a part. */
const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__']);

/** The first problem on each line; what follows it there is mostly its consequence. */
function onePerLine<Problem extends { readonly pos: readonly [number, number] }>(
  problems: readonly Problem[],
  lineCounter: LineCounter,
): readonly Problem[] {
  const lines = new Set<number>();
  return problems.filter(({ pos }) => {
    const { line } = lineCounter.linePos(pos[0]);
    return lines.size < lines.add(line).size;
  });
}

type PlaceAt = (offset: number) => SourcePlace;

function offsetOf(node: unknown): number | undefined {
  return (node as { readonly range?: readonly number[] | null } | null)?.range?.[0];
}

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
}

/**
 * Walks the nodes without recursion and reports what plain data could not hold. False when the data cannot
 * be used.
 */
function inspect(document: Document, placeAt: PlaceAt, reporter: Reporter): boolean {
  let usable = true;
  const left: { readonly node: unknown; readonly depth: number }[] = [{ node: document.contents, depth: 0 }];
  for (let item = left.pop(); item !== undefined; item = left.pop()) {
    const { node, depth } = item;
    const at = placeAt(offsetOf(node) ?? 0);
    if (depth > deepest) {
      reporter.report('yaml/too-complex', at, { most: deepest });
      return false;
    }
    if (isAlias(node)) {
      reporter.report('yaml/alias', at);
      usable = false;
    } else if (isSeq(node)) {
      for (const child of node.items) left.push({ node: child, depth: depth + 1 });
    } else if (isMap(node)) {
      const seen = new Set<string>();
      for (const pair of node.items) {
        const key = keyOf(pair);
        const place = placeAt(offsetOf(pair.key) ?? offsetOf(node) ?? 0);
        if (!isScalar(pair.key) || forbiddenKeys.has(key)) {
          reporter.report('yaml/forbidden-key', place, { key });
          usable = false;
        } else if (seen.has(key)) reporter.report('yaml/duplicate-key', place, { key });
        seen.add(key);
        left.push({ node: pair.key, depth: depth + 1 }, { node: pair.value, depth: depth + 1 });
      }
    }
  }
  return usable;
}

/** Finds a part by its path. Maps are indexed once, so that finding costs the same in a large file. */
class PlaceFinder {
  private readonly pairs = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

  constructor(
    private readonly document: Document,
    private readonly placeAt: PlaceAt,
  ) {}

  private pair(map: YAMLMap, key: string): Pair | undefined {
    const known = this.pairs.get(map) ?? new Map(map.items.map((pair) => [keyOf(pair), pair]));
    this.pairs.set(map, known);
    return known.get(key);
  }

  find(path: Path, at: 'key' | 'value'): SourcePlace {
    let node: unknown = this.document.contents;
    let offset = offsetOf(node) ?? 0;
    for (const [depth, step] of path.entries()) {
      const isLast = depth === path.length - 1;
      if (isMap(node)) {
        const pair = this.pair(node, String(step));
        if (pair === undefined) break;
        const keyOffset = offsetOf(pair.key);
        const valueOffset = offsetOf(pair.value);
        node = pair.value;
        offset = (isLast && at === 'key' ? (keyOffset ?? valueOffset) : (valueOffset ?? keyOffset)) ?? offset;
      } else if (isSeq(node)) {
        node = node.items[Number(step)];
        offset = offsetOf(node) ?? offset;
      } else break;
    }
    return this.placeAt(offset);
  }
}

/**
 * Parses a file. Mistakes in the YAML itself are reported and the file is null; nothing is thrown, whatever
 * the text is.
 */
export function readYaml(file: string, text: string, reporter: Reporter): YamlFile | null {
  const lineCounter = new LineCounter();
  const placeAt = (offset: number): SourcePlace => {
    const { line, col } = lineCounter.linePos(Math.max(0, offset));
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  // Double keys are found by `inspect`: the parser's own check takes quadratic time in a long translation.
  const document = parseDocument(text, {
    lineCounter,
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'silent',
    version: '1.2',
  });
  // A warning is text that reads otherwise than it is written, such as a word behind an exclamation mark.
  const problems = onePerLine([...document.errors, ...document.warnings], lineCounter).slice(
    0,
    mostSyntaxMessages,
  );
  for (const { code, message, pos } of problems) {
    reporter.report('yaml/syntax', placeAt(pos[0]), { detail: yamlDetail(code, message) });
  }
  if (document.errors.length > 0 || !inspect(document, placeAt, reporter)) return null;
  const finder = new PlaceFinder(document, placeAt);
  return { file, data: document.toJS(), place: (path, at = 'value') => finder.find(path, at) };
}
