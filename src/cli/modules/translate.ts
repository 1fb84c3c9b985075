/**
 * `translate MODULE | MODULE/SCENARIO | LIST [--lang en]`: writes the translation files, or completes them: a place
 * for every text that has none, with the Dutch beside it. Nothing that stands there is changed but the key of what
 * was renamed.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TranslatableFile, translationLanguages } from '../../compiler/compilation';
import { compileSources } from '../../compiler/compile-sources';
import { readArguments } from './arguments';
import type { CommandSurroundings, ModulesCommand } from './command';
import { authoredTranslation, meantFiles } from './translation-files';
import { completed } from './translation-skeleton';

const usage = 'translate MODULE | MODULE/SCENARIO | LIJST [--lang en]';

/** What an editor needs to know of a new file; its schema stands so many folders up. */
function headerOf(file: string): string {
  return `# yaml-language-server: $schema=${'../'.repeat(file.split('/').length - 1) || './'}schema/translation.schema.json\n`;
}

/** A file that begins its texts and has none yet is as good as one that is not there. */
function hasTexts(text: string): boolean {
  return !/^\uFEFF?(?:\s*(?:#.*)?(?:\r?\n|$))*(?:texts:\s*(?:\{\s*\})?\s*(?:#.*)?)?\s*$/.test(text);
}

function complete(file: TranslatableFile, surroundings: CommandSurroundings): number {
  const { directory, print } = surroundings;
  const { translationFile } = file;
  const path = join(directory, translationFile);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : headerOf(translationFile);
  const authored = hasTexts(before) ? authoredTranslation(file, before, surroundings) : { texts: {} };
  if (authored === null) return 1;
  const { text, added, renamed } = completed(before, authored, file);
  if (text !== before) writeFileSync(path, text);
  const done = [
    ...(added === 0 ? [] : [`${added} ${added === 1 ? 'tekst' : 'teksten'} om te vertalen toegevoegd`]),
    ...(renamed === 0 ? [] : [`${renamed} sleutels hernoemd`]),
  ];
  print(`${translationFile}: ${done.join(', ') || 'al volledig'}\n`);
  return 0;
}

/** Writes the skeleton of what is named. */
export const translate: ModulesCommand = (args, surroundings) => {
  const { complain, sources } = surroundings;
  const asked = readArguments(args, { usage, options: ['lang'], most: 1 });
  if (typeof asked === 'string') {
    complain(asked);
    return 2;
  }
  const [wanted] = asked.names;
  const lang = translationLanguages.find((one) => one === (asked.options.lang ?? translationLanguages[0]));
  if (wanted === undefined) {
    complain(`Zeg wat u vertaalt. Gebruik: ${usage}\n`);
    return 2;
  }
  if (lang === undefined) {
    complain(
      `In de taal ‘${asked.options.lang}’ wordt niet vertaald. Kies uit: ${translationLanguages.join(', ')}.\n`,
    );
    return 2;
  }
  const all = compileSources(sources()).translatable;
  const files = meantFiles(all, wanted, surroundings).filter((file) => file.lang === lang);
  if (files.length === 0) {
    complain(
      `Er is niets te vertalen dat ‘${wanted}’ heet. Kan het bestand worden gelezen? Zie npm run modules -- check.\n`,
    );
    return 1;
  }
  return Math.max(...files.map((file) => complete(file, surroundings)));
};
