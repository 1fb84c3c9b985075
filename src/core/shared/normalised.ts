/** Texts as they are compared: where a line breaks in a file says nothing. */

/**
 * Paragraphs without the line breaks that YAML or an editor may put elsewhere: equal when a reader would see
 * the same.
 */
export function normalised(text: string): string {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim().replace(/\s+/g, ' '))
    .join('\n\n');
}
