/** Letters in the circles of a map, no two the same: who came first keeps the plain ones, who comes later differs where its name does. */
import { initialsOfName, wordsBySign } from '../../shared/initials';
import type { Contact, ContactId } from './network-map';

/** What can stand in the circle of this name, the plainest first; after these only a number is left. */
function choices(alias: string): readonly string[] {
  const words = wordsBySign(alias);
  const start = words[0]?.[0] ?? '?';
  const last = words.at(-1) ?? [];
  const middle = words.slice(1, -1).map(([sign = '']) => `${start}${sign}`);
  const [lead, rest] = words.length > 1 ? [`${start}${last[0] ?? ''}`, last] : [start, last.slice(1)];
  return [
    initialsOfName(alias, 2),
    ...middle,
    ...rest.slice(1).map((sign) => `${start}${sign}`),
    ...rest.slice(1).map((sign) => `${lead}${sign}`),
  ].filter((choice) => choice !== '');
}

/** The letters of every contact, in the order they came to the map, so that a newcomer changes nobody's. */
export function initialsOn(
  contacts: readonly Pick<Contact, 'id' | 'alias'>[],
): ReadonlyMap<ContactId, string> {
  const taken = new Set<string>();
  const found = new Map<ContactId, string>();
  for (const { id, alias } of contacts) {
    let chosen = choices(alias).find((choice) => !taken.has(choice));
    for (let number = 2; chosen === undefined; number += 1) {
      const numbered = `${wordsBySign(alias)[0]?.[0] ?? '?'}${number}`;
      if (!taken.has(numbered)) chosen = numbered;
    }
    taken.add(chosen);
    found.set(id, chosen);
  }
  return found;
}
