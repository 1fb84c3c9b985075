/** The letters in the circle of someone who speaks when one looks back. */
import { initialsOfName } from '../shared/initials';
import type { Person, Voice } from './scenario';

/** One or two letters: those of the cast, or else the first letters of the first and the last word of the name. */
export function initialsOf(voice: Voice, cast: readonly Person[]): string {
  return cast.find((person) => person.id === voice.person)?.initials ?? initialsOfName(voice.name, 1);
}
