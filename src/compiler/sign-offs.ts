/**
 * An expert who read a scenario and found it right signs for exactly that text. When a letter of it changes,
 * the sign-off lapses by itself: nobody can be quoted for what they did not read.
 */
import { createHash } from 'node:crypto';
import type { CompiledScenario } from '../core/scenario/scenario';
import { checkScenarioKeys } from './check/check-module';
import { type CompiledEntry, sourceLanguage, translationLanguages } from './compilation';
import type { FileCompiler } from './file-compiler';
import { type AuthoredSignOffs, signOffsSchema } from './parse/shared-schemas';

/** Where the sign-offs of a module are kept, in the modules folder. */
export function signOffsPath(module: string): string {
  return `${module}/sign-offs.yaml`;
}

/** A fingerprint of everything a reader of this scenario in this language gets to see; 16 hexadecimal digits. */
export function textFingerprint(scenario: CompiledScenario): string {
  return createHash('sha256').update(JSON.stringify(scenario)).digest('hex').slice(0, 16);
}

/** Warns of sign-offs that no longer hold, and reports those of scenarios that are not there. */
export function checkSignOffs(
  compiler: FileCompiler,
  module: string,
  entries: readonly CompiledEntry[],
  present: ReadonlySet<string>,
): void {
  const file = compiler.parse<AuthoredSignOffs>(signOffsPath(module), signOffsSchema);
  if (file === null) return;
  checkScenarioKeys(file, module, present, compiler.reporter);
  for (const [id, signed] of Object.entries(file.data)) {
    const entry = entries.find((one) => one.id === id);
    for (const lang of [sourceLanguage, ...translationLanguages]) {
      const given = signed[lang];
      const scenario = entry?.languages.get(lang);
      if (given === undefined || scenario === undefined || textFingerprint(scenario) === given.text) continue;
      const words = { id, lang, day: given.on, by: given.by };
      compiler.reporter.report('sign-off/lapsed', file.yaml.place([id, lang]), words);
    }
  }
}
