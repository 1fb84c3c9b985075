/** Our letters: a sheet of their own, since the first page can be read without them. */

/** Has the browser know them; settles also when they did not come, and the letters of the device stay. */
export async function fetchLetters(): Promise<void> {
  try {
    await import('../ui/fonts.css');
  } catch {
    // Nothing that is shown depends on it.
  }
}
