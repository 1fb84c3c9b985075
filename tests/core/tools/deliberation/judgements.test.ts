import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptySheet, type Judgement } from '../../../../src/core/tools/deliberation/deliberation';
import { closed, laidDown, withJudgement } from '../../../../src/core/tools/deliberation/judgements';
import { emptyDeliberation } from '../../../support/builders/begun-records';

const judgement = (id: string): Judgement => ({ ...emptySheet, id, right: id });

/** Chance that gives these numbers in turn. */
function chanceOf(...numbers: readonly number[]) {
  let at = 0;
  return {
    next: () => {
      at += 1;
      return numbers[at - 1] ?? 0;
    },
  };
}

describe('sheets that are laid down', () => {
  it('can come to lie in every order, so that the order says nothing of who wrote when', () => {
    const orders = new Map<string, number>();
    const parts = [0, 1, 2, 3, 4, 5];
    for (const second of parts)
      for (const third of parts) {
        const chance = chanceOf(0, second / 6, third / 6);
        const lying = ['a', 'b', 'c'].reduce<readonly Judgement[]>(
          (before, id) => withJudgement(before, judgement(id), chance),
          [],
        );
        const order = lying.map(({ id }) => id).join('');
        orders.set(order, (orders.get(order) ?? 0) + 1);
      }
    expect([...orders.values()]).toEqual([6, 6, 6, 6, 6, 6]);
  });

  it('lose nothing and gain nothing but what was written, whatever chance gives', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string()),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (ids, number) => {
          const chance = { next: () => number };
          const lying = ids.reduce<readonly Judgement[]>(
            (before, id) => withJudgement(before, judgement(id), chance),
            [],
          );
          expect(lying.map(({ id }) => id).sort()).toEqual([...ids].sort());
        },
      ),
    );
  });

  it('leave an empty sheet; a blank one leaves no trace', () => {
    const draft = { sheet: { ...emptySheet, right: 'wachten' }, judgements: [judgement('a')] };
    const after = laidDown(draft, 'b', chanceOf(0));
    expect(after.sheet).toEqual(emptySheet);
    expect(after.judgements.map(({ right }) => right)).toEqual(['wachten', 'a']);
    expect(Object.keys(after.judgements[0] ?? {}).sort()).toEqual([
      'because',
      'harm',
      'id',
      'limit',
      'right',
    ]);
    const blank = laidDown({ ...draft, sheet: { ...emptySheet, harm: '  ' } }, 'c', chanceOf(0));
    expect(blank.judgements).toEqual(draft.judgements);
  });
});

describe('a deliberation that is closed and kept', () => {
  it('lets go of what each wrote apart in a group, and of nothing alone', () => {
    const written = {
      judgements: [judgement('a')],
      sheet: { ...emptySheet, right: 'wachten' },
      agreement: 'dat het nu moet',
    };
    const group = { ...emptyDeliberation('Z', 'group', 'full'), ...written };
    const kept = { ...group, ...closed(group, 7) };
    expect(kept).toEqual({ ...group, keptAt: 7, judgements: [], sheet: emptySheet });
    const solo = { ...emptyDeliberation('Z', 'solo', 'full'), ...written };
    expect({ ...solo, ...closed(solo, 7) }).toEqual({ ...solo, keptAt: 7 });
  });
});
