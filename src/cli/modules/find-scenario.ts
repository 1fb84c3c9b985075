/** Finding the scenario an author means. */
import type { Compilation, CompiledEntry } from '../../compiler/compilation';
import type { CommandSurroundings } from './command';

/** The entry with this id or `module/id`; null, with the known ones named, when there is none that can be read. */
export function findScenario(
  { scenarios }: Pick<Compilation, 'scenarios'>,
  wanted: string,
  { complain }: Pick<CommandSurroundings, 'complain'>,
): CompiledEntry | null {
  const entry = scenarios.find(({ module, id }) => id === wanted || `${module}/${id}` === wanted);
  if (entry !== undefined) return entry;
  const known = scenarios.map(({ module, id }) => `${module}/${id}`).join(', ');
  complain(`Er is geen scenario ‘${wanted}’ dat gelezen kan worden. Bekend: ${known || 'geen'}.\n`);
  return null;
}
