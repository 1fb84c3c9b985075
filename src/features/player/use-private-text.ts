/**
 * A private text at a moment, saved as it is typed; the vault writes what comes together in one go. The first
 * word may come before the first press: then the journey it belongs to is kept with it.
 */
import { useState } from 'react';
import type { Journey, Note } from '../../core/dialogue/journey';
import { asId, type MomentId, type NoteId } from '../../core/shared/ids';
import { useRecords, useServices } from '../../state/services';

/** The text of this kind at this moment, and how to change it. An emptied text is removed. */
export function usePrivateText(journey: Journey, moment: MomentId, kind: Note['kind']) {
  const { vault, clock, ids } = useServices();
  const stored = useRecords('note').find(
    (note) => note.journey === journey.id && note.moment === moment && note.kind === kind,
  );
  const isKept = useRecords('journey').some(({ id }) => id === journey.id);
  const [freshId] = useState(() => ids.next());
  const change = (text: string): void => {
    const id = stored?.id ?? asId<NoteId>(`${freshId}-${moment}`);
    if (text === '' && stored !== undefined) void vault.remove('note', id);
    if (text === '') return;
    if (!isKept) void vault.put('journey', journey);
    void vault.put('note', { id, journey: journey.id, moment, kind, text, changedAt: clock.now() });
  };
  return { text: stored?.text ?? '', change };
}
