/**
 * `confirm MODULE | MODULE/SCENARIO`, or the name of a shared list such as `sources` or `routes`: writes into
 * the translation which Dutch each text translates, after someone has looked at it. Nothing is taken away:
 * a translation whose Dutch has gone stays, so that the checker shows it.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { confirmName } from '../../compiler/check/check-translation';
import type { TranslatableFile } from '../../compiler/compilation';
import { compileSources } from '../../compiler/compile-sources';
import { messageLine } from '../../compiler/messages/message';
import { Reporter } from '../../compiler/messages/reporter';
import { parseFile } from '../../compiler/parse/parse-file';
import {
  type AuthoredTranslation,
  furtherTranslationSchema,
  translationSchema,
} from '../../compiler/parse/shared-schemas';
import { normalised, Translation } from '../../compiler/texts/translation';
import { isOwnLanguage } from '../../core/shared/language';
import type { CommandSurroundings, ModulesCommand } from './command';

type Confirmed = Record<string, string | Readonly<Record<string, string>>>;

function isMeant(file: string, asked: string): boolean {
  const name = confirmName(file);
  return name === asked || name.startsWith(`${asked}/`);
}

/** Comments above the texts, such as the one that tells an editor which schema to use. */
function headerOf(text: string): string {
  return /^(?:(?:#.*)?\r?\n)*/.exec(text)?.[0] ?? '';
}

function confirmed(
  authored: AuthoredTranslation,
  { texts, lang }: Pick<TranslatableFile, 'texts' | 'lang'>,
): Confirmed {
  const translation = new Translation(authored, texts, lang);
  const result: Confirmed = {};
  for (const [key, { dutch }] of texts) {
    const found = translation.find(key);
    if (found !== undefined) result[key] = { nl: normalised(dutch), [lang]: found.to };
  }
  for (const { key } of translation.superfluous()) {
    const kept = authored.texts[key];
    if (kept !== undefined && !Object.hasOwn(result, key)) result[key] = kept;
  }
  return result;
}

function confirmFile(
  { translationFile, lang, texts }: TranslatableFile,
  surroundings: CommandSurroundings,
): number {
  const { directory, print, complain } = surroundings;
  const path = join(directory, translationFile);
  if (!existsSync(path)) {
    complain(
      `${translationFile} bestaat nog niet. Begin het met ‘texts:’ en schrijf de vertalingen daaronder.\n`,
    );
    return 1;
  }
  const before = readFileSync(path, 'utf8');
  const reporter = new Reporter();
  const parsed = parseFile<AuthoredTranslation>(
    translationFile,
    before,
    isOwnLanguage(lang) ? translationSchema : furtherTranslationSchema(lang),
    reporter,
  );
  if (parsed === null || parsed.repaired || reporter.mark() > 0) {
    for (const problem of reporter.messages()) complain(`${messageLine(problem)}\n`);
    return 1;
  }
  const after = confirmed(parsed.data, { texts, lang });
  writeFileSync(path, `${headerOf(before)}${stringify({ texts: after }, { lineWidth: 100 })}`);
  const count = Object.keys(after).filter((key) => texts.has(key)).length;
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
  const files = all.filter(
    ({ file, translationFile, lang }) =>
      isMeant(file, asked) &&
      surroundings.owns(translationFile) &&
      // A language of a host may be half done: what is not there yet need not be confirmed.
      (isOwnLanguage(lang) || existsSync(join(surroundings.directory, translationFile))),
  );
  if (files.length === 0) {
    surroundings.complain(
      `Er is niets te bevestigen dat ‘${asked}’ heet. Kan het bestand worden gelezen? Zie npm run modules -- check.\n`,
    );
    return 1;
  }
  return Math.max(...files.map((file) => confirmFile(file, surroundings)));
};
