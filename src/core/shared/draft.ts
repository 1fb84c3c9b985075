/**
 * What was typed somewhere and is not yet part of a record: a word in a field, before the button beneath it was
 * pressed. It is kept like everything else a person wrote, so that neither a reload nor the lock takes it.
 */

/** A text in its place. */
export interface Draft {
  /** The place, such as 'occasions.note'; where it belongs to one record, that record's id comes last. */
  readonly id: string;
  readonly text: string;
  readonly changedAt: number;
}

/** No more than this is kept of one text; a field takes less. */
export const draftLength = 20_000;

/** How the id begins of what was typed in a place while the vault was locked. */
function besideLocked(place: string): string {
  return `${place} (locked `;
}

/** Those of a place, its own first, then what was typed there while the vault was locked, in the order of typing. */
export function draftsAt(drafts: readonly Draft[], place: string): readonly Draft[] {
  const beside = drafts.filter(({ id }) => id.startsWith(besideLocked(place)));
  return [...drafts.filter(({ id }) => id === place), ...beside.sort((a, b) => a.changedAt - b.changedAt)];
}

/** Those of every place that belongs to one record. */
export function draftsOf(drafts: readonly Draft[], record: string): readonly Draft[] {
  return drafts.filter(({ id }) => {
    const [place = ''] = id.split(' (locked ');
    return place.endsWith(`.${record}`);
  });
}

/** Two texts of one place as one, the older first: which of them counts is for the person to say. */
export function joinedTexts(older: string | null, newer: string | null): string | null {
  if (older === null || older === newer || older.trim() === '') return newer;
  if (newer === null || newer.trim() === '') return older;
  return `${older} / ${newer}`;
}

/** What was typed in a place, also while it was locked; null when nothing was. */
export function typedAt(drafts: readonly Draft[], place: string): string | null {
  return draftsAt(drafts, place).reduce<string | null>((older, { text }) => joinedTexts(older, text), null);
}

/**
 * Under which id a text goes that is typed now. In a locked vault it lies beside its place: who cannot see the
 * text that lies there may not write over it.
 * @param visible the drafts that can be read now
 */
export function draftId(visible: readonly Draft[], place: string, isLocked: boolean, now: number): string {
  const [first] = draftsAt(visible, place);
  if (!isLocked) return place;
  return first?.id ?? `${besideLocked(place)}${now})`;
}

/** A text as it is kept. */
export function draftOf(id: string, text: string, changedAt: number): Draft {
  return { id, text: text.slice(0, draftLength), changedAt };
}
