import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CarryItemId } from '../../../../src/core/shared/ids';
import type { Chance } from '../../../../src/core/shared/ports';
import type { Card } from '../../../../src/core/tools/cards/card';
import {
  back,
  backInDeck,
  canDraw,
  clearTable,
  draw,
  gather,
  inDeck,
  lay,
  pass,
  putAside,
  type Table,
} from '../../../../src/core/tools/cards/table';
import { aCard, anyChance, anyDeck, chanceOf } from './cards-arbitraries';

type Deed = (table: Table, deck: readonly Card[], chance: Chance) => Table;
const deeds: Readonly<Record<string, Deed>> = {
  draw,
  pass,
  putAside,
  back: (table) => back(table),
  lay: (table, [first]) => (first === undefined ? table : lay(table, first.id)),
  layOwn: (table) => lay(table, 'own' as CarryItemId),
  return: (table) => (table.aside[0] === undefined ? table : backInDeck(table, table.aside[0])),
};
const anyDeeds = fc.array(fc.constantFrom(...Object.keys(deeds)), { maxLength: 60 });

function tablesOf(done: readonly string[], deck: readonly Card[], chance: Chance): readonly Table[] {
  const tables: Table[] = [clearTable];
  for (const name of done)
    tables.push(deeds[name]?.(tables.at(-1) ?? clearTable, deck, chance) ?? clearTable);
  return tables;
}

describe('the table', () => {
  it('draws every card once before any returns, and the last of a round never opens the next', () => {
    fc.assert(
      fc.property(anyDeck(2), anyChance, (deck, chance) => {
        let table = clearTable;
        const drawn = Array.from({ length: deck.length * 2 }, () => {
          table = draw(table, deck, chance);
          return table.onTable;
        });
        const firstRound = drawn.slice(0, deck.length);
        expect(new Set(firstRound).size).toBe(deck.length);
        expect(drawn[deck.length]).not.toBe(drawn[deck.length - 1]);
        // The card that lay there when the deck was shuffled takes part in the next round as the last at most.
        expect(new Set(drawn.slice(deck.length, deck.length * 2 - 1)).size).toBe(deck.length - 1);
      }),
    );
  });

  it('leaves the order to chance alone', () => {
    const deck = ['a', 'b', 'c', 'd'].map((id) => aCard(id));
    const order = (...numbers: number[]) => {
      const chance = chanceOf(numbers);
      let table = clearTable;
      return deck.map(() => {
        table = draw(table, deck, chance);
        return table.onTable;
      });
    };
    expect(order(0)).toEqual(['a', 'b', 'c', 'd']);
    expect(order(0.99)).toEqual(['d', 'c', 'b', 'a']);
    expect(order(0.5)).toEqual(['c', 'b', 'd', 'a']);
  });

  it('never draws what was passed or put apart, whatever is done', () => {
    fc.assert(
      fc.property(anyDeck(1), anyDeeds, anyChance, (deck, done, chance) => {
        const table = tablesOf(done, deck, chance).at(-1) ?? clearTable;
        const next = draw(table, deck, chance);
        if (next === table) return;
        expect([...table.passed, ...table.aside]).not.toContain(next.onTable);
      }),
    );
  });

  it('has each card in one place: on the table, apart or passed', () => {
    fc.assert(
      fc.property(anyDeck(1), anyDeeds, anyChance, (deck, done, chance) => {
        for (const { onTable, aside, passed } of tablesOf(done, deck, chance)) {
          const places = [...(onTable === null ? [] : [onTable]), ...aside, ...passed];
          expect(new Set(places).size).toBe(places.length);
        }
      }),
    );
  });

  it('goes back to the very card that lay there before, through any number of steps', () => {
    fc.assert(
      fc.property(anyDeck(1), anyDeeds, anyChance, (deck, done, chance) => {
        const table = tablesOf(done, deck, chance).at(-1) ?? clearTable;
        const seen = [...table.before];
        let now = table;
        while (now.before.length > 0) {
          now = back(now);
          expect(now.onTable).toBe(seen.pop());
        }
        expect(back(now)).toBe(now);
      }),
    );
  });

  it('puts the card one went back from into the deck again', () => {
    const deck = [aCard('a'), aCard('b')];
    const both = draw(draw(clearTable, deck, chanceOf([0])), deck, chanceOf([0]));
    expect(inDeck(both, deck)).toBe(0);
    expect(inDeck(back(both), deck)).toBe(1);
  });

  it('shuffles everything together again, and leaves apart what lies apart unless there is nothing else', () => {
    fc.assert(
      fc.property(anyDeck(1), anyDeeds, anyChance, (deck, done, chance) => {
        const before = tablesOf(done, deck, chance).at(-1) ?? clearTable;
        const { onTable, passed, aside } = gather(before, deck, chance);
        expect(onTable).not.toBeNull();
        expect(passed).toEqual([]);
        const isAllApart = deck.every(({ id }) => before.aside.includes(id));
        expect(aside).toEqual(isAllApart ? [] : before.aside);
      }),
    );
  });

  it('counts down to none as cards are drawn, and says when none can come any more', () => {
    const deck = [aCard('a'), aCard('b')];
    let table = draw(clearTable, deck, chanceOf([0]));
    expect(inDeck(table, deck)).toBe(1);
    table = pass(table, deck, chanceOf([0]));
    expect({ left: inDeck(table, deck), may: canDraw(table, deck) }).toEqual({ left: 0, may: false });
    expect(draw(table, deck, chanceOf([0]))).toBe(table);
    expect(putAside(table, deck, chanceOf([0])).onTable).toBeNull();
  });
});
