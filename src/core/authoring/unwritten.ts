/**
 * What stands in a new part until its author writes it, by which it is known as not written yet: in Dutch, as the
 * story is, whatever language the page has.
 */

/** In the place of a text. */
export const newText = 'Nog te schrijven.';

/** In the place of somebody's name. */
export const newName = 'Nog te kiezen';

/** In the place of somebody's function. */
export const newRole = 'nog te schrijven';

/** In the place of a label: with the letter of its choice, since no two labels of a decision are alike. */
export function newLabel(letter: string): string {
  return `${newText.slice(0, -1)} (${letter})`;
}

/** Whether an author has yet to write this text of a story, or a part of it. */
export function isUnwritten(text: string): boolean {
  return text.includes(newText.slice(0, -1)) || text === newName || text === newRole;
}
