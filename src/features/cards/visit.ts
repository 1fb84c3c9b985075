/**
 * What lies on the table during this visit, kept in memory alone: it outlives a look at another page and ends
 * with the tab, or with the lock of the vault: then only a conversation under way stays, for the people in it are
 * not done. Of a question of one's own only the id is here; its text stays in the vault.
 */
import { create } from 'zustand';
import type { CardChoice } from '../../core/tools/cards/choice';
import type { ConversationDraft, ConversationStep } from '../../core/tools/cards/conversation';
import { clearTable, type Table } from '../../core/tools/cards/table';
import { forgetOnLock } from '../../state/on-lock';

/** A conversation under way, and the step it was left at. */
export interface Talk {
  readonly draft: ConversationDraft;
  readonly step: ConversationStep;
}

interface Visit {
  readonly choice: CardChoice;
  readonly table: Table;
  readonly talk: Talk | null;
}

const arrival: Visit = {
  choice: { setting: 'pair', themes: [], depths: [] },
  table: clearTable,
  talk: null,
};

/** The visit. */
export const useVisit = create<Visit>()(() => arrival);

forgetOnLock(() => useVisit.setState(({ talk }) => ({ ...arrival, talk })));

/** Changes what was ticked. */
export function choose(patch: Partial<CardChoice>): void {
  useVisit.setState(({ choice }) => ({ choice: { ...choice, ...patch } }));
}

/** Changes what lies on the table. */
export function changeTable(change: (table: Table) => Table): void {
  useVisit.setState(({ table }) => ({ table: change(table) }));
}
