/** Ids that nothing in the story has yet. */
import { useEditing } from './editing';
import { endingIds, partAt, partsAt } from './reading';

function idsIn(data: unknown): ReadonlySet<string> {
  const scenes = partsAt(data, ['scenes']);
  const moments = scenes.flatMap((_, scene) => partsAt(data, ['scenes', scene, 'moments']));
  const choices = moments.flatMap((moment) => partsAt(moment, ['decision', 'choices']));
  const named = [...scenes, ...moments, ...choices].map(({ id }) => String(id ?? ''));
  return new Set([...named, ...endingIds(data), ...Object.keys(partAt(data, ['cast']))]);
}

/** Gives the wanted id, with a number behind it where something has it; of an empty one a word. */
export function useTaken(): (wanted: string) => string {
  const { data } = useEditing();
  const taken = idsIn(data);
  return (wanted) => {
    const base = wanted === '' ? 'nieuw' : wanted;
    if (!taken.has(base)) return base;
    let number = 2;
    while (taken.has(`${base}-${number}`)) number += 1;
    return `${base}-${number}`;
  };
}
