/** Our letters: a sheet of their own, since the first page can be read without them. */

/** What a page is set in, as the shorthand of CSS has it: the text, the titles, and the words around them. */
const cuts = [
  "400 20px 'Source Serif 4 Variable'",
  "460 40px 'Source Serif 4 Variable'",
  "400 16px 'Fira Sans'",
  "500 16px 'Fira Sans'",
  "600 16px 'Fira Sans'",
];

/** Has the browser know them, and fetch what a page is set in. False where they did not come: nothing depends on it. */
export async function fetchLetters(): Promise<boolean> {
  try {
    await import('../ui/fonts.css');
    await Promise.all(cuts.map((cut) => document.fonts.load(cut)));
    return true;
  } catch {
    return false;
  }
}
