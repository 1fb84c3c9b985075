/**
 * `confirm MODULE | MODULE/SCENARIO`, or the name of a shared list such as `sources` or `routes`: writes into
 * the translation which Dutch each text translates, after someone has looked at it. Nothing is taken away:
 * a translation whose Dutch has gone stays, so that the checker shows it.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, type Pair, parseDocument, YAMLMap } from 'yaml';
import type { TranslatableFile } from '../../compiler/compilation';
import { compileSources } from '../../compiler/compile-sources';
import type { AuthoredTranslation } from '../../compiler/parse/shared-schemas';
import { Translation } from '../../compiler/texts/translation';
import { isOwnLanguage } from '../../core/shared/language';
import { normalised } from '../../core/shared/normalised';
import type { CommandSurroundings, ModulesCommand } from './command';
import { authoredTranslation, meantFiles } from './translation-files';
import { keyText } from './yaml-lines';

/** A confirmed file, and how many of its texts are translated. */
interface Confirmed {
  readonly text: string;
  readonly count: number;
}

/** The file in the order of the Dutch, each text with the Dutch it translates. Comments stay with their text. */
function confirmed(
  before: string,
  authored: AuthoredTranslation,
  { texts, lang, was }: TranslatableFile,
): Confirmed {
  const document = parseDocument(before);
  const translation = new Translation(authored, texts, lang, was);
  const given = document.get('texts');
  const pairs = new Map<string, Pair>(
    isMap(given) ? given.items.map((pair) => [keyText(pair), pair as Pair]) : [],
  );
  const map = new YAMLMap();
  let count = 0;
  for (const [key, { dutch }] of texts) {
    const entry = translation.entry(key);
    const pair = pairs.get(entry?.key ?? '');
    if (entry === undefined || pair === undefined) continue;
    pairs.delete(entry.key);
    if (entry.to !== '') count += 1;
    if (isScalar(pair.key)) pair.key.value = key;
    const value = document.createNode({ nl: normalised(dutch), [lang]: entry.to });
    const earlier = pair.value;
    if (isMap(earlier) || isScalar(earlier)) {
      value.commentBefore = earlier.commentBefore ?? null;
      value.comment = earlier.comment ?? null;
    }
    pair.value = value;
    map.items.push(pair);
  }
  const known = new Set(map.items.map(keyText));
  map.items.push(...[...pairs].flatMap(([key, pair]) => (known.has(key) ? [] : [pair])));
  document.set('texts', map);
  return { text: document.toString({ lineWidth: 100 }), count };
}

function confirmFile(file: TranslatableFile, surroundings: CommandSurroundings): number {
  const { directory, print, complain } = surroundings;
  const { translationFile, texts } = file;
  const path = join(directory, translationFile);
  if (!existsSync(path)) {
    complain(
      `${translationFile} bestaat nog niet. Maak het met npm run modules -- translate, en vul de vertalingen in.\n`,
    );
    return 1;
  }
  const before = readFileSync(path, 'utf8');
  const authored = authoredTranslation(file, before, surroundings);
  if (authored === null) return 1;
  const { text, count } = confirmed(before, authored, file);
  writeFileSync(path, text);
  print(`${translationFile}: ${count} van ${texts.size} teksten bevestigd\n`);
  return 0;
}

/** Confirms the translations of what is named. */
export const confirm: ModulesCommand = ([asked], surroundings) => {
  if (asked === undefined) {
    surroundings.complain(
      'Zeg wat u bevestigt: een module, een module/scenario, of een gedeelde lijst zoals values, sources, routes of cards.\n',
    );
    return 2;
  }
  const all = compileSources(surroundings.sources()).translatable;
  const files = meantFiles(all, asked, surroundings).filter(
    // A language of a host may be half done: what is not there yet need not be confirmed.
    ({ translationFile, lang }) =>
      isOwnLanguage(lang) || existsSync(join(surroundings.directory, translationFile)),
  );
  if (files.length === 0) {
    surroundings.complain(
      `Er is niets te bevestigen dat ‘${asked}’ heet. Kan het bestand worden gelezen? Zie npm run modules -- check.\n`,
    );
    return 1;
  }
  return Math.max(...files.map((file) => confirmFile(file, surroundings)));
};
