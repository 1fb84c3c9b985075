/**
 * `confirm MODULE | MODULE/SCENARIO | values | mechanisms | sources | programme`: writes into the
 * translation which Dutch each text translates, after someone has looked at it. Missing texts are added
 * with the Dutch as a start, marked so that the checker still finds them missing.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { parseFile } from '../../compiler/1-parse/parse-file';
import { type AuthoredTranslation, translationSchema } from '../../compiler/1-parse/shared-schemas';
import { normalised, translatedTexts } from '../../compiler/2-check/check-translation';
import { Translation } from '../../compiler/3-emit/texts';
import { compileSources, type TranslatableFile } from '../../compiler/compile-sources';
import { messageLine } from '../../compiler/messages/message';
import { Reporter } from '../../compiler/messages/reporter';
import { readModules } from '../../compiler/read-modules';

function isMeant(file: string, what: string): boolean {
  const path = file.replace(/\.yaml$/, '');
  return path === what || path.startsWith(`${what}/`);
}

function confirmFile(directory: string, { translationFile, texts }: TranslatableFile): number {
  const path = join(directory, translationFile);
  if (!existsSync(path)) {
    process.stderr.write(`${translationFile} bestaat nog niet.\n`);
    return 1;
  }
  const reporter = new Reporter();
  const parsed = parseFile<AuthoredTranslation>(translationFile, readFileSync(path, 'utf8'), translationSchema, reporter);
  const problems = reporter.messages();
  if (parsed === null || problems.length > 0) {
    for (const problem of problems) process.stderr.write(`${messageLine(problem)}\n`);
    return 1;
  }
  const translation = new Translation(
    translatedTexts(parsed.data).map((text) => (text.from === null ? text : { ...text, from: normalised(text.from) })),
  );
  const confirmed: Record<string, { nl: string; en: string }> = {};
  for (const [key, { dutch }] of texts) {
    const found = translation.find(key, normalised(dutch));
    if (found !== undefined) confirmed[key] = { nl: normalised(dutch), en: found.to };
  }
  writeFileSync(path, stringify({ texts: confirmed }, { lineWidth: 100 }));
  process.stdout.write(`${translationFile}: ${Object.keys(confirmed).length} van ${texts.size} teksten bevestigd\n`);
  return 0;
}

/** Confirms the translations of what is named. */
export function confirm(args: readonly string[]): number {
  const [what] = args;
  if (what === undefined) {
    process.stderr.write('Zeg wat u bevestigt: een module, een module/scenario, of values, mechanisms, sources, programme.\n');
    return 2;
  }
  const directory = 'modules';
  const files = compileSources(readModules(directory)).translatable.filter(
    ({ file }) => isMeant(file, what),
  );
  if (files.length === 0) {
    process.stderr.write(`Er is niets dat ‘${what}’ heet.\n`);
    return 1;
  }
  return Math.max(...files.map((file) => confirmFile(directory, file)));
}
