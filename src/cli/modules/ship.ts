/** `ship`: adds every id of the present content to the list of shipped ids. Ids are only ever added. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileSources, sourceLanguage } from '../../compiler/compile-sources';
import { readModules } from '../../compiler/read-modules';
import type { CompiledScenario } from '../../core/scenario/scenario';

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
export function ship(): number {
  const directory = 'modules';
  const sources = readModules(directory);
  const { messages, scenarios } = compileSources(sources);
  if (messages.some(({ severity }) => severity === 'error')) {
    process.stderr.write('De inhoud heeft fouten; er is niets bijgeschreven. Zie npm run modules -- check.\n');
    return 1;
  }
  const shipped = JSON.parse(sources.get('shipped-ids.json') ?? '{}') as Record<string, string[]>;
  for (const { module, id, offered, languages } of scenarios) {
    const scenario = languages.get(sourceLanguage);
    if (!offered || scenario === undefined) continue;
    const key = `${module}/${id}`;
    shipped[key] = [...new Set([...(shipped[key] ?? []), ...idsOf(scenario)])].sort();
  }
  const ordered = Object.fromEntries(Object.entries(shipped).sort(([a], [b]) => a.localeCompare(b)));
  writeFileSync(join(directory, 'shipped-ids.json'), `${JSON.stringify(ordered, null, 2)}\n`);
  process.stdout.write(`${Object.keys(ordered).length} scenario’s in shipped-ids.json\n`);
  return 0;
}
