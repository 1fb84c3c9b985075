/** A text as its words are read, whatever bytes an editor used for them. */

/** Signs without width: soft hyphens, joiners, marks of byte order. */
const withoutWidth = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;

/**
 * The words of a text: letters in one form (NFC), one space between words, across the ends of lines and for every
 * kind of space, without signs that nobody sees, and with a plain hyphen for one that does not break.
 */
export function readWords(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(withoutWidth, '')
    .replaceAll(/[\u2010\u2011]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
