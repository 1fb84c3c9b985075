import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printSheets, sheetColumns, sheetRows } from '../../../../src/core/tools/cards/print-sheets';

const items = fc.integer({ min: 0, max: 120 }).map((count) => Array.from({ length: count }, (_, n) => n));

describe('sheets of cards', () => {
  it('put each back behind its own front once the sheet is turned over its long edge', () => {
    fc.assert(
      fc.property(items, (all) => {
        for (const { front, back } of printSheets(all))
          for (let row = 0; row < sheetRows; row += 1)
            for (let column = 0; column < sheetColumns; column += 1) {
              const mirror = sheetColumns - 1 - column;
              expect(back[row * sheetColumns + mirror]).toBe(front[row * sheetColumns + column]);
            }
      }),
    );
  });

  it('hold every card once, in order, on as few sheets as can be', () => {
    fc.assert(
      fc.property(items, (all) => {
        const sheets = printSheets(all);
        expect(sheets.flatMap(({ front }) => front).filter((item) => item !== null)).toEqual(all);
        expect(sheets).toHaveLength(Math.ceil(all.length / (sheetColumns * sheetRows)));
      }),
    );
  });
});
