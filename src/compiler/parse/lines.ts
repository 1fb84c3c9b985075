/** How a line of a scenario is read: one key names its speaker, the others are modifiers. */

/** Words in a line that are not the speaker. */
export const lineModifiers = [
  'id',
  'looks',
  'enters',
  'leaves',
  'at',
  'day',
  'when',
  'text',
  'from',
  'document',
] as const;

/** The keys of a line that name a speaker: one in a sound line, none in a document nobody speaks over. */
export function speakersOf(line: object): readonly string[] {
  return Object.keys(line).filter((key) => !(lineModifiers as readonly string[]).includes(key));
}

/** The name of a line in its moment: its own id, or its number. Translations go by it. */
export function lineName({ id }: { readonly id?: string | undefined }, index: number): string {
  return id ?? String(index + 1);
}
