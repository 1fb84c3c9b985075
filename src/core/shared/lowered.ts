/** What somebody typed, put within a sentence of ours. */

/** With a small first letter, as within a sentence; a name of capitals or of two words keeps its own. */
export function lowered(text: string): string {
  const [first = '', second = ''] = text.split(' ');
  const isName = /^.\p{Lu}|\d/u.test(first) || (/^\p{Lu}/u.test(second) && first.length > 3);
  return isName ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
