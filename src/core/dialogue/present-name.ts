/** What an id is called now, and what it was called before: renamed ids keep meaning what they meant. */
import type { IdHistory } from '../scenario/scenario';

/**
 * What an id is called now. An id that is still in use is never followed to another one, and an id that
 * leads nowhere stays as it is.
 */
export function presentName<Id extends string>(
  history: IdHistory,
  id: Id,
  isInUse: (id: string) => boolean,
): Id {
  const met = new Set<string>();
  let name: string = id;
  while (!isInUse(name) && !met.has(name)) {
    met.add(name);
    name = history.renamed[name] ?? name;
  }
  // Safe: the name is in use as this kind of id, or it is the id that came in.
  return isInUse(name) ? (name as Id) : id;
}

/** The id itself and every name it has had. */
export function namesOf(history: IdHistory, id: string, isInUse: (id: string) => boolean): readonly string[] {
  const former = Object.keys(history.renamed).filter(
    (name) => !isInUse(name) && presentName(history, name, isInUse) === id,
  );
  return [id, ...former];
}
