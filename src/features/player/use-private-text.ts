/** A private text at a moment, saved as it is typed; the vault writes what comes together in one go. */
import { useState } from 'react';
import type { Note } from '../../core/dialogue/journey';
import { asId, type JourneyId, type MomentId, type NoteId } from '../../core/shared/ids';
import { useRecords, useServices } from '../../state/services';

/** The text of this kind at this moment, and how to change it. An emptied text is removed. */
export function usePrivateText(journey: JourneyId, moment: MomentId, kind: Note['kind']) {
  const { vault, clock, ids } = useServices();
  const stored = useRecords('note').find(
    (note) => note.journey === journey && note.moment === moment && note.kind === kind,
  );
  const [freshId] = useState(() => ids.next());
  const change = (text: string): void => {
    const id = stored?.id ?? asId<NoteId>(`${freshId}-${moment}`);
    if (text === '' && stored !== undefined) void vault.remove('note', id);
    else if (text !== '') void vault.put('note', { id, journey, moment, kind, text, changedAt: clock.now() });
  };
  return { text: stored?.text ?? '', change };
}
