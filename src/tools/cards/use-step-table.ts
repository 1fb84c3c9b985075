/** The table of one depth in a conversation, with what can be done on it. */
import { useLayoutEffect } from 'react';
import type { CardDepth } from '../../core/tools/cards/card';
import { fitting } from '../../core/tools/cards/choice';
import type { ConversationDraft, ConversationStep } from '../../core/tools/cards/conversation';
import { back, canDraw, clearTable, draw, inDeck, pass, type Table } from '../../core/tools/cards/table';
import type { Guide } from '../shared/use-guide';
import { type Shown, useDeck, useShown } from './deck';
import { useVisit } from './visit';

/** What a step can do with its cards. */
export interface StepTable {
  readonly table: Table;
  /** Null at the ground rules, and when every card was passed. */
  readonly shown: Shown | null;
  readonly inDeck: number;
  readonly mayDraw: boolean;
  another(): void;
  passCard(): void;
  goBack(): void;
}

/** Arriving at a depth for the first time draws its card. @param depth null at the ground rules */
export function useStepTable(
  { draft, write }: Guide<ConversationStep, ConversationDraft>,
  depth: CardDepth | null,
): StepTable {
  const { cards, chance } = useDeck();
  const choice = useVisit((visit) => visit.choice);
  const show = useShown();
  const table = depth === null ? clearTable : draft.tables[depth];
  const candidates = depth === null ? [] : fitting(cards, { ...choice, depths: [depth] });
  const change = (next: Table): void => {
    if (depth !== null) write({ tables: { ...draft.tables, [depth]: next } });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first card is drawn once, on arriving at the depth
  useLayoutEffect(() => {
    if (table.onTable === null && table.before.length === 0) change(draw(table, candidates, chance));
  }, [depth]);
  return {
    table,
    shown: show(table.onTable),
    inDeck: inDeck(table, candidates),
    mayDraw: canDraw(table, candidates),
    another: () => change(draw(table, candidates, chance)),
    passCard: () => change(pass(table, candidates, chance)),
    goBack: () => change(back(table)),
  };
}
