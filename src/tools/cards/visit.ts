/**
 * What lies on the table during this visit, kept in memory alone: it outlives a look at another page and ends
 * with the tab. The lock of the vault puts it out of sight, but for a conversation under way: the people in it are
 * not done. Of a question of one's own only the id is here; its text stays in the vault.
 */
import { create } from 'zustand';
import type { CardChoice } from '../../core/tools/cards/choice';
import type { ConversationDraft, ConversationStep } from '../../core/tools/cards/conversation';
import { clearTable, type Table } from '../../core/tools/cards/table';
import { setAsideOnLock } from '../../state/on-lock';

/** A conversation under way, and the step it was left at. */
export interface Talk {
  readonly draft: ConversationDraft;
  readonly step: ConversationStep;
  readonly isFinished: boolean;
  readonly begunAt: number;
  /** What is being written of an agreement and was not taken along yet. */
  readonly agreement: string;
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

setAsideOnLock(() => {
  const { choice, table, talk } = useVisit.getState();
  useVisit.setState({ ...arrival, talk });
  return () => useVisit.setState({ choice, table });
});

/** Begins a conversation, or takes the one that is there away. */
export function setTalk(talk: Talk | null): void {
  useVisit.setState({ talk });
}

/** Changes the conversation under way; when there is none, nothing. */
export function changeTalk(patch: Partial<Talk>): void {
  useVisit.setState(({ talk }) => ({ talk: talk && { ...talk, ...patch } }));
}

/** Changes what was ticked. */
export function choose(patch: Partial<CardChoice>): void {
  useVisit.setState(({ choice }) => ({ choice: { ...choice, ...patch } }));
}

/** Changes what lies on the table. */
export function changeTable(change: (table: Table) => Table): void {
  useVisit.setState(({ table }) => ({ table: change(table) }));
}
