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
