/** Our letters: a sheet of their own, since the first page can be read without them. */

/** Has the browser know them. Where they did not come it answers false, and nothing that is shown depends on it. */
export async function fetchLetters(): Promise<boolean> {
  try {
    await import('../ui/fonts.css');
    return true;
  } catch {
    return false;
  }
}
