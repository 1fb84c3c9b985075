/**
 * A conversation with cards: the ground rules first, then a card of each depth. The times are advice. The
 * highest in rank answers last, because a leader who makes room softens what rank does to safety (Nembhard &
 * Edmondson 2006; Frazier et al. 2017); fixed steps do more than free talk (Mulhearn et al. 2017).
 */
import { makeGuide } from '../../steps/guide';
import { type CardDepth, cardDepths } from './card';
import { clearTable, type Table } from './table';

/** How long a conversation can be planned for, in minutes. */
export const conversationLengths = [10, 20, 45] as const;
export type ConversationLength = (typeof conversationLengths)[number];

/** The steps of a conversation, in order. */
export const conversationSteps = ['rules', ...cardDepths] as const;
export type ConversationStep = (typeof conversationSteps)[number];

/** A part of the conversation with the minutes advised for it, and for how many cards that is time. */
export interface AgendaPart {
  readonly step: ConversationStep;
  readonly minutes: number;
  /** Nothing for the ground rules. */
  readonly cards: number;
}

const minutesOf: Readonly<Record<ConversationLength, Readonly<Record<ConversationStep, number>>>> = {
  10: { rules: 1, open: 3, deepen: 3, turn: 2, close: 1 },
  20: { rules: 2, open: 4, deepen: 6, turn: 5, close: 3 },
  45: { rules: 3, open: 8, deepen: 16, turn: 12, close: 6 },
};

/** A second card needs as much time again as this; the first is there however short the part. */
const minutesPerCard = 8;

/** The order of a conversation of this length; the minutes of the parts make up the whole. */
export function agendaOf(length: ConversationLength): readonly AgendaPart[] {
  return conversationSteps.map((step) => {
    const minutes = minutesOf[length][step];
    const cards = step === 'rules' ? 0 : Math.max(1, Math.floor(minutes / minutesPerCard));
    return { step, minutes, cards };
  });
}

/** What a conversation under way holds; for the visit only. */
export interface ConversationDraft {
  readonly length: ConversationLength;
  /** Each depth has a table of its own, so that going back finds its card as it lay. */
  readonly tables: Readonly<Record<CardDepth, Table>>;
}

/** A conversation that has not begun. */
export function newConversation(length: ConversationLength): ConversationDraft {
  return {
    length,
    tables: { open: clearTable, deepen: clearTable, turn: clearTable, close: clearTable },
  };
}

/** The steps as a machine. */
export const conversationGuide = makeGuide<ConversationStep, ConversationDraft>({
  id: 'card-conversation',
  steps: conversationSteps,
});
