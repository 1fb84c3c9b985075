/**
 * Who read a scenario, and who found it right. Each reading is of exactly the text as it stood: when a letter of it
 * changes it holds no more, for nobody can be quoted for what they did not read. The names stay in the authored
 * file and with the author's commands; nothing of them is compiled into what participants get.
 */

import { createHash } from 'node:crypto';
import type { Reading } from '../core/authoring/news';
import type { CompiledScenario, ContentLanguage } from '../core/scenario/scenario';
import { checkScenarioKeys } from './check/check-module';
import { type CompiledEntry, sourceLanguage, translationLanguages } from './compilation';
import type { FileCompiler } from './file-compiler';
import type { ParsedFile } from './parse/parse-file';
import { type AuthoredSignOffs, signOffsSchema } from './parse/shared-schemas';

/** Where the readings of a module are kept, in the modules folder. */
export function signOffsPath(module: string): string {
  return `${module}/sign-offs.yaml`;
}

/** A fingerprint of everything a reader of this scenario in this language gets to see; 16 hexadecimal digits. */
export function textFingerprint(scenario: CompiledScenario): string {
  return createHash('sha256').update(JSON.stringify(scenario)).digest('hex').slice(0, 16);
}

function readingsIn(
  { languages, id }: Pick<CompiledEntry, 'languages' | 'id'>,
  { data }: ParsedFile<AuthoredSignOffs>,
): CompiledEntry['readings'] {
  const own = Object.hasOwn(data, id) ? data[id] : undefined;
  const all = [sourceLanguage, ...translationLanguages].map((lang) => {
    const scenario = languages.get(lang);
    const text = scenario === undefined ? null : textFingerprint(scenario);
    const readings = (own?.[lang] ?? []).map(({ text: read, ...reading }) => ({
      ...reading,
      holds: read === text,
    }));
    return [lang, readings] as const;
  });
  return new Map(all.filter(([, readings]) => readings.length > 0));
}

/** The sign-offs that no longer hold, the last of each reader; none once anybody signed the present text. */
function lapsedSignOffs(readings: readonly Reading[]): readonly Reading[] {
  const signed = readings.filter((reading) => reading.as === 'akkoord');
  if (signed.some(({ holds }) => holds)) return [];
  return [...new Map(signed.map((reading) => [`${reading.who}\n${reading.role}`, reading])).values()];
}

function checkLapsed(
  { id, languages, readings, draft }: CompiledEntry,
  { yaml }: ParsedFile<AuthoredSignOffs>,
  { reporter }: FileCompiler,
): void {
  for (const [lang, given] of readings) {
    const lapsed = languages.has(lang) ? lapsedSignOffs(given) : [];
    if (lapsed.length === 0) continue;
    const readers = lapsed.map(({ who, role, on }) => `${who} (${role}, ${on})`).join(' en ');
    reporter.within(draft, () =>
      reporter.report('sign-off/lapsed', yaml.place([id, lang]), { id, lang, readers }),
    );
  }
}

/**
 * The entries with who read them. Warns of sign-offs that no longer hold, and reports readings of scenarios that are
 * not there.
 */
export function withReadings(
  compiler: FileCompiler,
  module: string,
  entries: readonly CompiledEntry[],
  present: ReadonlySet<string>,
): readonly CompiledEntry[] {
  const file = compiler.parse<AuthoredSignOffs>(signOffsPath(module), signOffsSchema);
  if (file === null) return entries;
  checkScenarioKeys(file, module, present, compiler.reporter);
  return entries.map((entry) => {
    const read = { ...entry, readings: readingsIn(entry, file) };
    checkLapsed(read, file, compiler);
    return read;
  });
}

/** The languages in which nobody has found this very text right. */
export function unsignedLanguages({
  languages,
  readings,
}: Pick<CompiledEntry, 'languages' | 'readings'>): readonly ContentLanguage[] {
  return [...languages.keys()].filter(
    (lang) => !(readings.get(lang) ?? []).some(({ as, holds }) => holds && as === 'akkoord'),
  );
}
