/** Reads one authored YAML file to plain data, and remembers where each part stands. */
import { isCollection, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import type { SourcePlace } from '../messages/message';
import type { Reporter } from '../messages/reporter';

/** A step into the data: a key of a map or an index of a list. */
export type PathStep = string | number;

/** A file that was read. `place` gives where a part stands, or the nearest part around it. */
export interface YamlFile {
  readonly file: string;
  readonly data: unknown;
  place(path: readonly PathStep[], at?: 'key' | 'value'): SourcePlace;
}

/** An alias may not be used to make a small file large. */
const aliasLimit = 20;

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
  try {
    const document = parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: true, version: '1.2' });
    if (document.errors.length > 0) {
      for (const { message, pos } of document.errors) {
        reporter.report('yaml/syntax', placeAt(pos[0]), { detail: message.replace(/\s+/g, ' ') });
      }
      return null;
    }
    const data: unknown = document.toJS({ maxAliasCount: aliasLimit });
    const place = (path: readonly PathStep[], at: 'key' | 'value' = 'value'): SourcePlace => {
      let node: unknown = document.contents;
      let offset = 0;
      for (const [depth, step] of path.entries()) {
        if (!isCollection(node)) break;
        const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step));
        const next: unknown = isPair(pair) ? pair.value : node.get(step, true);
        const key = isPair(pair) && isScalar(pair.key) ? pair.key : null;
        if (key?.range) offset = key.range[0];
        const last = depth === path.length - 1;
        if (next === undefined || next === null) break;
        const range = (next as { range?: readonly number[] | null }).range;
        if (range?.[0] !== undefined && !(last && at === 'key' && key !== null)) offset = range[0];
        node = next;
      }
      return placeAt(offset);
    };
    return { file, data, place };
  } catch (error) {
    // Only the size of a file can get here: a stack that ran out, or an alias used too often.
    const code = error instanceof RangeError || error instanceof ReferenceError ? 'yaml/too-complex' : 'yaml/syntax';
    const detail = error instanceof Error ? error.message.replace(/\s+/g, ' ') : 'onbekend';
    reporter.report(code, { file, line: 1, column: 1 }, { detail });
    return null;
  }
}
