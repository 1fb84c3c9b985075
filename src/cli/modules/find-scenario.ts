/** Finding the scenario an author means. */
import type { Compilation, CompiledEntry } from '../../compiler/compilation';
import type { CommandSurroundings } from './command';

/**
 * The entry with this id or `module/id`; null when there is none that can be read, or when two modules have one of
 * that name. Then those there are have been named.
 */
export function findScenario(
  { scenarios }: Pick<Compilation, 'scenarios'>,
  wanted: string,
  { complain }: Pick<CommandSurroundings, 'complain'>,
): CompiledEntry | null {
  const names = (entries: readonly CompiledEntry[]): string =>
    entries.map(({ module, id }) => `${module}/${id}`).join(', ') || 'geen';
  const meant = scenarios.filter(({ module, id }) => id === wanted || `${module}/${id}` === wanted);
  const [entry] = meant;
  if (entry === undefined)
    complain(`Er is geen scenario ‘${wanted}’ dat gelezen kan worden. Bekend: ${names(scenarios)}.\n`);
  else if (meant.length > 1)
    complain(`Meer dan een scenario heet ‘${wanted}’. Zeg welke u bedoelt: ${names(meant)}.\n`);
  return meant.length === 1 && entry !== undefined ? entry : null;
}
