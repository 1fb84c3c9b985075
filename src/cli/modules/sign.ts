/** `sign SCENARIO --by FUNCTION [--lang nl|en]`: records that an expert read this very text and found it right. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseDocument } from 'yaml';
import { sourceLanguage, translationLanguages } from '../../compiler/compilation';
import { compileSources } from '../../compiler/compile-sources';
import { signOffsPath, textFingerprint } from '../../compiler/sign-offs';
import type { ModulesCommand } from './command';
import { findScenario } from './find-scenario';

const usage = 'Gebruik: sign SCENARIO --by ‘functie van de lezer’ [--lang nl|en]\n';
const header = '# yaml-language-server: $schema=../schema/sign-offs.schema.json\n';

/** Writes the sign-off into the module’s sign-offs.yaml. */
export const sign: ModulesCommand = (args, surroundings) => {
  const { directory, print, complain } = surroundings;
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { by: { type: 'string' }, lang: { type: 'string', default: sourceLanguage } },
    allowPositionals: true,
    strict: false,
  });
  const lang = [sourceLanguage, ...translationLanguages].find((one) => one === values.lang);
  const by = typeof values.by === 'string' ? values.by.trim() : '';
  const [wanted] = positionals;
  if (wanted === undefined || by === '' || lang === undefined) {
    complain(usage);
    return 2;
  }
  const entry = findScenario(compileSources(surroundings.sources()), wanted, surroundings);
  if (entry === null) return 1;
  const scenario = entry.languages.get(lang);
  if (scenario === undefined) {
    complain(`‘${wanted}’ is er niet in deze taal: ${lang}.\n`);
    return 1;
  }
  const path = join(directory, signOffsPath(entry.module));
  const document = parseDocument(existsSync(path) ? readFileSync(path, 'utf8') : header);
  const on = new Date().toISOString().slice(0, 10);
  document.setIn([entry.id, lang], { by, on, text: textFingerprint(scenario) });
  writeFileSync(path, document.toString());
  print(`Akkoord vastgelegd: ${entry.module}/${entry.id} (${lang}), ${by}, ${on}\n`);
  return 0;
};
