/** `read SCENARIO [--lang nl|en] [--out FILE]`: the reading copy of a scenario as HTML, for paper. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import {
  type Compilation,
  type CompiledEntry,
  sourceLanguage,
  translationLanguages,
} from '../../compiler/compilation';
import { compileSources } from '../../compiler/compile-sources';
import { inLanguage } from '../../compiler/file-compiler';
import { textFingerprint } from '../../compiler/sign-offs';
import type { ContentLanguage } from '../../core/scenario/scenario';
import { isFurtherTag } from '../../core/shared/language';
import type { ModulesCommand } from './command';
import { findScenario } from './find-scenario';
import { readingCopy } from './reading-copy';

/**
 * The reading copy of a scenario in a language; null where it is not there in that language.
 * @internal exported for its tests
 */
export function copyIn(compilation: Compilation, entry: CompiledEntry, lang: ContentLanguage): string | null {
  const scenario = entry.languages.get(lang);
  const words = compilation.vocabularies.get(lang);
  if (scenario === undefined || words === undefined) return null;
  const plans = compilation.modules.find(({ id }) => id === entry.module)?.groupPlans;
  const planned = inLanguage(plans, lang);
  const plan = planned?.scenario === entry.id ? planned : null;
  return readingCopy(scenario, words, plan, entry.readings.get(lang) ?? [], textFingerprint(scenario));
}

/** Prints the reading copy, or writes it to a file. */
export const read: ModulesCommand = (args, surroundings) => {
  const { print, complain } = surroundings;
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { out: { type: 'string' }, lang: { type: 'string', default: sourceLanguage } },
    allowPositionals: true,
    strict: false,
  });
  const named = String(values.lang);
  const lang = isFurtherTag(named)
    ? named
    : [sourceLanguage, ...translationLanguages].find((one) => one === named);
  const [wanted] = positionals;
  if (wanted === undefined || lang === undefined) {
    complain('Gebruik: read SCENARIO [--lang nl|en] [--out BESTAND]\n');
    return 2;
  }
  const compilation = compileSources(surroundings.sources());
  const entry = findScenario(compilation, wanted, surroundings);
  if (entry === null) return 1;
  const page = copyIn(compilation, entry, lang);
  if (page === null) {
    complain(`‘${wanted}’ is er niet in deze taal: ${lang}.\n`);
    return 1;
  }
  if (typeof values.out === 'string') {
    writeFileSync(resolve(values.out), page);
    print(`Leeskopie geschreven: ${values.out}\n`);
  } else print(page);
  return 0;
};
