/** The letters in the circle of someone who speaks when one looks back. */
import type { Person, Voice } from './scenario';

/** One or two letters: those of the cast, or else the first letters of the first and the last word of the name. */
export function initialsOf(voice: Voice, cast: readonly Person[]): string {
  const known = cast.find((person) => person.id === voice.person);
  if (known !== undefined) return known.initials;
  const words = voice.name.split(/\s+/).filter((word) => word !== '');
  const letters = words.length > 1 ? [words[0], words.at(-1)] : words;
  return letters.map((word) => word?.charAt(0).toUpperCase() ?? '').join('');
}
