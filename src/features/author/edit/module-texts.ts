/** The Dutch texts of the cover of a module under the key by which the translation knows them. */
import type { EditPath } from '../../../library/author-desk';
import { listAt, partsAt, textAt } from './reading';

/** The texts of what a page can write in a module.yaml, by key; those of its group session stay with the file. */
export function moduleTexts(data: unknown): ReadonlyMap<string, string> {
  const one = (key: string, path: EditPath): readonly (readonly [string, string])[] => {
    const text = textAt(data, path);
    return text === '' ? [] : [[key, text]];
  };
  return new Map([
    ...['title', 'theme', 'intro'].flatMap((name) => one(name, [name])),
    ...listAt(data, ['aims']).map((aim, index) => [`aims.${index + 1}`, aim] as const),
    ...['prompt', 'when', 'then'].flatMap((name) => one(`intention.${name}`, ['intention', name])),
    ...partsAt(data, ['changes']).flatMap((_, index) =>
      one(`changes.${index + 1}`, ['changes', index, 'text']),
    ),
  ]);
}
