/** The small parts that the HTML of the reading copy is made of. */

/** Text as it stands in HTML: never markup. */
export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** A text of an author: a pair of asterisks is a stage direction. */
export function prose(text: string): string {
  return escaped(text).replace(/\*([^*]+)\*/g, '<em>$1</em>');
}

/** A blank line begins a new paragraph. */
export function paragraphs(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map((part) => `<p>${prose(part.trim())}</p>`)
    .join('');
}

/** Nothing where there are no items. */
export function list(items: readonly string[]): string {
  return items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}
