/**
 * `impact SOURCE`: everything that rests on a source, as `file:line:column: text`: the texts it is cited
 * beside, in every language, the mechanisms it supports, and the choices that name such a mechanism.
 */
import { sourceLanguage } from '../../compiler/compilation';
import { compileSources } from '../../compiler/compile-sources';
import { plainPath } from '../../compiler/messages/layered-path';
import { hint } from '../../compiler/messages/nearest';
import { momentsOf } from '../../core/scenario/scenario';
import type { ModulesCommand } from './command';

const longest = 160;

function short(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length <= longest ? flat : `${flat.slice(0, longest - 2)} …`;
}

/** Prints what has to be looked at again when a source changes. */
export const impact: ModulesCommand = ([wanted = ''], { sources, shown, print, complain }) => {
  const { resting, scenarios, vocabularies } = compileSources(sources());
  const vocabulary = vocabularies.get(sourceLanguage);
  const source = vocabulary?.sources.find(({ id }) => id === wanted);
  if (vocabulary === undefined || source === undefined) {
    const known = new Set((vocabulary?.sources ?? []).map(({ id }): string => id));
    complain(`Er is geen bron ‘${wanted}’.${hint(wanted, known)} Bekend: ${[...known].join(', ')}.\n`);
    return 1;
  }
  const direct = resting
    .filter((text) => text.source === wanted && plainPath(text.dutchFile) !== 'sources.yaml')
    .sort((a, b) => a.line - b.line || a.column - b.column);
  const files = new Map(direct.map(({ file }) => [file, direct.filter((text) => text.file === file)]));
  print(`${source.title}\n${source.reference}\n`);
  for (const [file, texts] of files) {
    print(`\n${shown(file)}, ${texts.length} ${texts.length === 1 ? 'tekst' : 'teksten'}\n`);
    for (const { line, column, text } of texts) print(`  ${shown(file)}:${line}:${column}: ${short(text)}\n`);
  }
  const mechanisms = vocabulary.mechanisms.filter(({ sources }) => sources.includes(source.id));
  for (const { id, name } of mechanisms) {
    const choices = scenarios.flatMap(({ file, languages }) => {
      const scenario = languages.get(sourceLanguage);
      const moments = scenario === undefined ? [] : momentsOf(scenario);
      return moments
        .flatMap(({ next }) => (next.kind === 'decision' ? next.decision.choices : []))
        .filter(({ consideration }) => consideration?.mechanism === id)
        .map(({ label }) => `${shown(file)}: ${label}`);
    });
    print(`\nMechanisme ${name}, genoemd bij ${choices.length} keuzes\n`);
    for (const choice of choices) print(`  ${choice}\n`);
  }
  const count = direct.length + mechanisms.length;
  print(`\n${count === 0 ? 'Niets rust op deze bron.' : `${direct.length} teksten om na te lopen.`}\n`);
  return 0;
};
