/** `ship`: adds every id of the present content to the list of shipped ids. Ids are only ever added. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorsOf, sourceLanguage } from '../../compiler/compilation';
import { compileSources } from '../../compiler/compile-sources';
import type { CompiledScenario } from '../../core/scenario/scenario';
import type { ModulesCommand } from './command';

function idsOf(scenario: CompiledScenario): readonly string[] {
  const moments = scenario.scenes.flatMap((scene) => [
    scene.id,
    ...scene.moments.flatMap(({ id, next }) => [
      id,
      ...(next.kind === 'decision' ? next.decision.choices.map((choice) => choice.id) : []),
    ]),
  ]);
  return [...moments, ...scenario.endings.map(({ id }) => id)];
}

/** Writes modules/shipped-ids.json; refuses when the content has errors. */
export const ship: ModulesCommand = (_args, surroundings) => {
  const { directory, sources: readSources, print, complain } = surroundings;
  const sources = readSources();
  const compilation = compileSources(sources);
  if (errorsOf(compilation).length > 0) {
    complain('De inhoud heeft fouten; er is niets bijgeschreven. Zie npm run modules -- check.\n');
    return 1;
  }
  // Safe: without errors the checker has found the file to be absent or of this very shape.
  const shipped = new Map(
    Object.entries(JSON.parse(sources.get('shipped-ids.json') ?? '{}') as Record<string, string[]>),
  );
  let added = 0;
  for (const { module, id, file, offered, languages } of compilation.scenarios) {
    const scenario = languages.get(sourceLanguage);
    if (!offered || scenario === undefined || !surroundings.owns(file)) continue;
    const key = `${module}/${id}`;
    const before = shipped.get(key) ?? [];
    const after = [...new Set([...before, ...idsOf(scenario)])].sort();
    added += after.length - before.length;
    shipped.set(key, after);
  }
  const ordered = Object.fromEntries([...shipped].sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(join(directory, 'shipped-ids.json'), `${JSON.stringify(ordered, null, 2)}\n`);
  print(`${added} ids bijgeschreven; ${shipped.size} scenario’s in shipped-ids.json\n`);
  return 0;
};
