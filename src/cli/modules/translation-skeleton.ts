/** The translation file of an authored file with a place for every text; what stands in it stays as it is. */
import { type Document, isMap, isScalar, parseDocument, stringify, YAMLMap } from 'yaml';
import type { TranslatableFile } from '../../compiler/compilation';
import type { AuthoredTranslation } from '../../compiler/parse/shared-schemas';
import { Translation } from '../../compiler/texts/translation';
import { normalised } from '../../core/shared/normalised';
import {
  contentEnd,
  contentStart,
  keyText,
  lineEnd,
  lineStart,
  nextLine,
  type Splice,
  spliced,
} from './yaml-lines';

/** A completed file, and how many places were added and how many keys were given their new name. */
export interface Skeleton {
  readonly text: string;
  readonly added: number;
  readonly renamed: number;
}

type Texts = TranslatableFile['texts'];

function place(
  key: string,
  texts: { readonly nl: string; readonly [lang: string]: string },
  indent: string,
  end: string,
): string {
  const lines = stringify({ [key]: texts }, { lineWidth: 100, singleQuote: true });
  return lines.replace(/^(?=.)/gm, indent).replaceAll('\n', end);
}

/** A text that need not be translated has no place of its own: without one it stays as it is. */
function missingIn(texts: Texts, translation: Translation): readonly string[] {
  return [...texts].flatMap(([key, { optional }]) =>
    optional || translation.entry(key) !== undefined ? [] : [key],
  );
}

/**
 * The key each text that is there goes by from now on: that of its Dutch, also when that was renamed or stands
 * elsewhere in its list. What belongs to no Dutch any more makes way, and stays to be looked at.
 */
function keysNow(
  present: readonly string[],
  texts: Texts,
  translation: Translation,
): ReadonlyMap<string, string> {
  const now = new Map<string, string>();
  for (const key of texts.keys()) {
    const entry = translation.entry(key);
    if (entry !== undefined) now.set(entry.key, key);
  }
  const taken = new Set([...now.values(), ...present.filter((key) => !now.has(key) && !texts.has(key))]);
  for (const key of present) {
    if (now.has(key)) continue;
    let free = key;
    while (texts.has(free) || (free !== key && taken.has(free))) free = `${free}.oud`;
    taken.add(free);
    now.set(key, free);
  }
  return now;
}

/** Where each missing text comes: behind the text that stands before it in the Dutch, or in front of all others. */
function placesIn(text: string, map: YAMLMap, texts: Texts, translation: Translation): readonly Splice[] {
  const pairs = new Map(map.items.map((pair) => [keyText(pair), pair]));
  const [first] = map.items;
  const begin = lineStart(text, contentStart(first?.key));
  const indent = text.slice(begin, contentStart(first?.key));
  const missing = new Set(missingIn(texts, translation));
  const end = lineEnd(text);
  let at = begin;
  const splices: Splice[] = [];
  for (const [key, { dutch }] of texts) {
    if (missing.has(key)) {
      const isOpen = at === text.length && !text.endsWith('\n') && splices.every(({ from }) => from !== at);
      splices.push({
        from: at,
        to: at,
        put: (isOpen ? end : '') + place(key, { nl: normalised(dutch), [translation.lang]: '' }, indent, end),
      });
    }
    const pair = pairs.get(translation.entry(key)?.key ?? '');
    if (pair !== undefined) at = nextLine(text, Math.max(contentEnd(pair.key), contentEnd(pair.value)));
  }
  return splices;
}

function renamedIn(map: YAMLMap, texts: Texts, translation: Translation): readonly Splice[] {
  const now = keysNow(map.items.map(keyText), texts, translation);
  return map.items.flatMap((pair) => {
    const before = keyText(pair);
    const put = now.get(before) ?? before;
    return put === before ? [] : [{ from: contentStart(pair.key), to: contentEnd(pair.key), put }];
  });
}

/** As a whole anew, where the lines of the file are no help: no texts yet, or all of them within braces. */
function anew(before: string, texts: Texts, translation: Translation): string {
  const document: Document = parseDocument(before);
  const given = document.get('texts');
  const map = isMap(given) ? given : new YAMLMap();
  map.flow = false;
  const now = keysNow(map.items.map(keyText), texts, translation);
  for (const { key } of map.items) if (isScalar(key)) key.value = now.get(String(key.value)) ?? key.value;
  for (const key of missingIn(texts, translation)) {
    const { dutch = '' } = texts.get(key) ?? {};
    map.add(document.createPair(key, { nl: normalised(dutch), [translation.lang]: '' }));
  }
  if (!isMap(document.contents)) document.contents = document.createNode({});
  document.set('texts', map);
  return document.toString({ lineWidth: 100, singleQuote: true });
}

/**
 * Completes a translation file: a place for each text that has none, in the order of the Dutch, and the new name for
 * each key that was renamed. Done twice it changes nothing more.
 * @param before the file as it is, in the right shape or without texts; empty where there is none
 */
export function completed(before: string, authored: AuthoredTranslation, file: TranslatableFile): Skeleton {
  const { texts, lang, was } = file;
  const translation = new Translation(authored, texts, lang, was);
  const added = missingIn(texts, translation).length;
  const map = parseDocument(before).get('texts');
  const given = isMap(map) ? map : new YAMLMap();
  const renamed = renamedIn(given, texts, translation);
  if (added + renamed.length === 0 && isMap(map)) return { text: before, added: 0, renamed: 0 };
  const isInLines = given.items.length > 0 && given.flow !== true;
  const text = isInLines
    ? spliced(before, [...renamed, ...placesIn(before, given, texts, translation)])
    : anew(before, texts, translation);
  return { text, added, renamed: renamed.length };
}
