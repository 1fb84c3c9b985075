/**
 * What the map says, for paper: aliases stay off it. Whom a question speaks of is called A, B, C, and has that letter in
 * the drawing; so are those whose alias stands in somebody's own words.
 */
import type { Contact, ContactId, MapVersion } from './network-map';

/** The first of a range that stands for no letter in any script (the private use area of Unicode). */
const firstMark = 0xe000;

function markOf(index: number): string {
  return String.fromCharCode(firstMark + index);
}

/** The version with a mark for every alias, for sentences to be made of. */
export function withMarks(version: MapVersion): MapVersion {
  return {
    ...version,
    contacts: version.contacts.map((contact, index) => ({ ...contact, alias: markOf(index) })),
  };
}

/** One's own words with the mark of whoever is called in them by the alias, the longest alias first. */
function marked(text: string, contacts: readonly Contact[]): string {
  const known = contacts
    .map(({ alias }, index) => ({ alias: alias.trim(), index }))
    .filter(({ alias }) => alias !== '')
    .sort((a, b) => b.alias.length - a.alias.length);
  return known.reduce((words, { alias, index }) => {
    const plain = alias.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return words.replace(new RegExp(`(?<![\\p{L}\\p{N}])${plain}(?![\\p{L}\\p{N}])`, 'giu'), markOf(index));
  }, text);
}

/** What goes to paper. */
export interface Lettered {
  readonly questions: readonly string[];
  readonly own: readonly string[];
  /** Who has a letter in the drawing, and which. */
  readonly letters: ReadonlyMap<ContactId, string>;
}

/** Letters in the order in which people are spoken of: in the questions, made of `withMarks`, and then in one's own words. */
export function lettered(
  { contacts }: Pick<MapVersion, 'contacts'>,
  questions: readonly string[],
  own: readonly string[],
): Lettered {
  const letters = new Map<ContactId, string>();
  const told = (text: string): string =>
    text.replace(/[\ue000-\uf8ff]/g, (mark) => {
      const contact = contacts[mark.charCodeAt(0) - firstMark];
      if (contact === undefined) return mark;
      const [count, round] = [letters.size % 26, Math.floor(letters.size / 26)];
      const letter =
        letters.get(contact.id) ?? `${String.fromCharCode(65 + count)}${round === 0 ? '' : round + 1}`;
      letters.set(contact.id, letter);
      return letter;
    });
  return { questions: questions.map(told), own: own.map((text) => told(marked(text, contacts))), letters };
}
