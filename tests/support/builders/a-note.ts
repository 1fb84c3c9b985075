/** Private notes, for tests of what keeps them. */
import type { Note } from '../../../src/core/dialogue/journey';
import { asId } from '../../../src/core/shared/ids';
import type { Vault } from '../../../src/vault/port';

/** A note at a moment of its own. */
export function aNote(id: string, text = 'geheim', changedAt = 1): Note {
  return { id: asId(id), journey: asId('j'), moment: asId(id), kind: 'note', text, changedAt };
}

/** What the notes in a vault say. */
export function textsIn(vault: Vault): readonly string[] {
  return vault.view().records.note.map(({ text }) => text);
}
