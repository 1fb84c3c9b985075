/** The list of ids that learners have had, brought up to what is offered now. Ids are only ever added. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Compilation, sourceLanguage } from '../../compiler/compilation';
import { idsOf } from '../../compiler/states';
import type { CommandSurroundings } from './command';

/** The file, in the folder that is written in. */
export const shippedIdsFile = 'shipped-ids.json';

/** The list as it becomes. */
export interface Shipped {
  readonly text: string;
  readonly added: number;
  readonly scenarios: number;
}

/**
 * The list of `directory` with every id that the programme offers and whose module lies there. Whatever was in it
 * stays, also of what has retired.
 * @throws SyntaxError when the list is no JSON; the checker has said so by then.
 */
export function shippedIn(
  { directory, owns }: Pick<CommandSurroundings, 'directory' | 'owns'>,
  { scenarios }: Pick<Compilation, 'scenarios'>,
): Shipped {
  const path = join(directory, shippedIdsFile);
  // Safe: without errors the checker has found the file to be absent or of this very shape.
  const before = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, string[]>) : {};
  const shipped = new Map(Object.entries(before));
  let added = 0;
  for (const { module, id, file, offered, languages } of scenarios) {
    const scenario = languages.get(sourceLanguage);
    if (!offered || scenario === undefined || !owns(file)) continue;
    const key = `${module}/${id}`;
    const known = shipped.get(key) ?? [];
    const after = [...new Set([...known, ...idsOf(scenario)])].sort();
    added += after.length - known.length;
    shipped.set(key, after);
  }
  const ordered = Object.fromEntries([...shipped].sort(([a], [b]) => (a < b ? -1 : 1)));
  return { text: `${JSON.stringify(ordered, null, 2)}\n`, added, scenarios: shipped.size };
}
