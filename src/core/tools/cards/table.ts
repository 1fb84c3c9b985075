/**
 * The table: the card that lies there, what lay there before, and what was put apart. A value that lives as
 * long as the visit; it is never written anywhere, so nobody can look up who drew what.
 */
import type { CarryItemId } from '../../shared/ids';
import type { Chance } from '../../shared/ports';
import type { Card, CardId } from './card';

/** What can lie on the table: a card of the deck, or a question of one's own that was taken along. */
export type LaidId = CardId | CarryItemId;

/** A table. */
export interface Table {
  readonly onTable: LaidId | null;
  /** What lay there before, first to last. */
  readonly before: readonly LaidId[];
  /** Drawn since the deck was last gone through. */
  readonly drawn: readonly CardId[];
  /** Passed: does not come back until the table is cleared, and nobody asks why. */
  readonly passed: readonly LaidId[];
  readonly aside: readonly LaidId[];
}

/** A table with nothing on it. */
export const clearTable: Table = { onTable: null, before: [], drawn: [], passed: [], aside: [] };

function without<Id extends LaidId>(ids: readonly Id[], id: LaidId | null): readonly Id[] {
  return ids.filter((one) => one !== id);
}

/** The cards that can be drawn at all: not on the table, not passed, not put apart. */
function pool(table: Table, cards: readonly Card[]): readonly CardId[] {
  const out = new Set<LaidId | null>([table.onTable, ...table.passed, ...table.aside]);
  return cards.map(({ id }) => id).filter((id) => !out.has(id));
}

/** How many of these cards are still in the deck before it has been gone through. */
export function inDeck(table: Table, cards: readonly Card[]): number {
  const drawn = new Set(table.drawn);
  return pool(table, cards).filter((id) => !drawn.has(id)).length;
}

/** Whether a card can be drawn from among these. */
export function canDraw(table: Table, cards: readonly Card[]): boolean {
  return pool(table, cards).length > 0;
}

/** The table with this card on it, wherever it was. */
export function lay(table: Table, id: LaidId): Table {
  if (table.onTable === id) return table;
  return {
    ...table,
    onTable: id,
    before: table.onTable === null ? table.before : [...table.before, table.onTable],
    passed: without(table.passed, id),
    aside: without(table.aside, id),
  };
}

/**
 * Draws one of these cards. None returns before all of them were drawn; then they are shuffled and the deck
 * begins anew. With nothing left to draw the table stays as it is.
 */
export function draw(table: Table, cards: readonly Card[], chance: Chance): Table {
  const offered = pool(table, cards);
  const fresh = offered.filter((id) => !table.drawn.includes(id));
  const isThrough = fresh.length === 0;
  const from = isThrough ? offered : fresh;
  const id = from[Math.floor(chance.next() * from.length)];
  if (id === undefined) return table;
  const drawn = isThrough ? table.drawn.filter((one) => !offered.includes(one)) : table.drawn;
  return lay({ ...table, drawn: [...drawn, id] }, id);
}

function leave(table: Table, list: 'passed' | 'aside', cards: readonly Card[], chance: Chance): Table {
  const { onTable } = table;
  if (onTable === null) return table;
  const left: Table = {
    ...table,
    onTable: null,
    before: [...table.before, onTable],
    [list]: [...table[list], onTable],
  };
  return draw(left, cards, chance);
}

/** Passes the card on the table and draws another; with none left the table is empty. */
export function pass(table: Table, cards: readonly Card[], chance: Chance): Table {
  return leave(table, 'passed', cards, chance);
}

/** Puts the card on the table apart and draws another; with none left the table is empty. */
export function putAside(table: Table, cards: readonly Card[], chance: Chance): Table {
  return leave(table, 'aside', cards, chance);
}

/** Puts a card that lay apart back into the deck. */
export function backInDeck(table: Table, id: LaidId): Table {
  return {
    ...table,
    aside: without(table.aside, id),
    drawn: without(table.drawn, id),
  };
}

/**
 * Shuffles everything together again and draws; what lies apart stays there, unless it is all there is.
 */
export function gather({ aside }: Table, cards: readonly Card[], chance: Chance): Table {
  const gathered: Table = { ...clearTable, aside };
  return draw(canDraw(gathered, cards) ? gathered : clearTable, cards, chance);
}

/**
 * Back to the card that lay there before, also when it was passed or put apart since. The card that leaves
 * goes back into the deck.
 */
export function back(table: Table): Table {
  const id = table.before.at(-1);
  if (id === undefined) return table;
  return {
    onTable: id,
    before: table.before.slice(0, -1),
    drawn: without(table.drawn, table.onTable),
    passed: without(table.passed, id),
    aside: without(table.aside, id),
  };
}
