/** A text in pieces: what stands on a wall is never cut through. */

/** A text in its sentences, each with what ends it. */
export function sentencesOf(text: string): readonly string[] {
  return (text.match(/[^.!?…]+(?:[.!?…]+[’”)]*|$)/g) ?? [])
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/** A text in pieces of at most so many letters, between two words where it can. */
export function cutTo(text: string, most: number): readonly string[] {
  if (text.length <= most) return [text];
  const space = text.lastIndexOf(' ', most);
  const end = space > 0 ? space : most;
  return [text.slice(0, end), ...cutTo(text.slice(end).trimStart(), most)];
}
