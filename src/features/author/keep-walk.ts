/** Keeping a journey as a walk: one item more under its story in walks.yaml, which is made where there is none. */
import type { AuthorDesk, WriteOutcome } from '../../library/author-desk';

/** A walk as walks.yaml has it. */
export interface NewWalk {
  readonly name: string;
  readonly choices: readonly string[];
  readonly ending: string;
}

/** How many walks a file has of a story, whatever else it holds. */
function countOf(data: unknown, scenario: string): number {
  const own = typeof data === 'object' && data !== null && Object.hasOwn(data, scenario);
  const walks: unknown = own ? Reflect.get(data, scenario) : undefined;
  return Array.isArray(walks) ? walks.length : 0;
}

/**
 * Adds a walk as the last one of its story.
 * @throws whatever the desk rejects with when its server cannot be reached.
 */
export async function keepWalk(
  desk: AuthorDesk,
  { module, id }: { readonly module: string; readonly id: string },
  walk: NewWalk,
): Promise<WriteOutcome> {
  const { file, hash, data } = await desk.file(`${module}/walks.yaml`);
  return desk.write(file, hash, [{ kind: 'insert', path: [id], at: countOf(data, id), value: walk }]);
}
