import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Counts,
  disclose,
  isSame,
  type Showing,
  summed,
  votersIn,
} from '../../../../src/core/tools/group-session/disclosure';
import { talkWay } from '../../../../src/core/tools/group-session/talk-way';

const anyCounts = fc.record({
  A: fc.nat({ max: 9 }),
  B: fc.nat({ max: 6 }),
  C: fc.nat({ max: 3 }),
});

/** What the wall shows in turn of one vote while its counts become these, with what else was shown of the question. */
function wallOfOneVote(counted: readonly Counts[], other: readonly Showing[] = []): readonly Showing[] {
  const same: Showing[] = [];
  for (const counts of counted) {
    const shown = disclose(counts, { same, other });
    const last = same.at(-1);
    if (last === undefined || !isSame(last.shown, shown)) same.push({ shown, voters: votersIn(counts) });
  }
  return same;
}

describe('what may be shown of a vote', () => {
  test.each([
    [
      { A: 2, B: 2 },
      { kind: 'none', why: 'too-few' },
    ],
    [{}, { kind: 'none', why: 'too-few' }],
    [
      { A: 5, B: 0 },
      { kind: 'band', why: 'few', band: 'of-one-mind', leading: ['A'] },
    ],
    [
      { A: 3, B: 2 },
      { kind: 'band', why: 'few', band: 'majority', leading: ['A'] },
    ],
    [
      { A: 3, B: 3, C: 1 },
      { kind: 'band', why: 'few', band: 'divided', leading: ['A', 'B'] },
    ],
    [
      { A: 7, B: 1 },
      { kind: 'counts', counts: { A: 7, B: 1 }, voters: 8 },
    ],
  ] as const)('%j', (counts, shown) => {
    expect(disclose(counts)).toEqual(shown);
  });

  test('of the same vote, one who comes late changes nothing on the wall; five who do are shown', () => {
    const [first] = wallOfOneVote([{ A: 6, B: 3 }]);
    const same = first === undefined ? [] : [first];
    expect(disclose({ A: 6, B: 4 }, { same, other: [] })).toEqual(first?.shown);
    expect(disclose({ A: 5, B: 4 }, { same, other: [] })).toEqual(first?.shown);
    expect(disclose({ A: 8, B: 6 }, { same, other: [] })).toMatchObject({ voters: 14 });
  });

  test('the second vote with one voter more is a word; with as many it is counts', () => {
    const other = wallOfOneVote([{ A: 6, B: 4 }]);
    expect(disclose({ A: 7, B: 4 }, { same: [], other })).toEqual({
      kind: 'band',
      why: 'near',
      band: 'majority',
      leading: ['A'],
    });
    expect(disclose({ A: 3, B: 7 }, { same: [], other })).toMatchObject({ kind: 'counts' });
  });

  test('beside a word counts may stand: a vote that was opened anew is not a word for ever', () => {
    const first = wallOfOneVote([{ A: 6, B: 4 }]);
    const word = wallOfOneVote([{ A: 5, B: 4 }], first);
    expect(word).toMatchObject([{ shown: { kind: 'band', why: 'near' }, voters: 9 }]);
    const again = disclose({ A: 4, B: 6 }, { same: [], other: [...first, ...word] });
    expect(again).toMatchObject({ kind: 'counts', voters: 10 });
    // The same vote stays a word: what came in later would be told by it.
    expect(disclose({ A: 5, B: 5 }, { same: word, other: first })).toMatchObject({ kind: 'band' });
  });

  test('after a vote of one mind, one voter more who breaks it is not shown', () => {
    const other = wallOfOneVote([{ A: 9, B: 0 }]);
    expect(disclose({ A: 9, B: 1 }, { same: [], other })).toEqual({ kind: 'none', why: 'tells-of-few' });
    expect(disclose({ A: 10, B: 0 }, { same: [], other })).toMatchObject({ kind: 'band' });
  });

  test('two distributions of one vote differ by nothing or by five people or more, however it was corrected', () => {
    fc.assert(
      fc.property(fc.array(anyCounts, { maxLength: 8 }), (counted) => {
        const told = wallOfOneVote(counted).filter(({ shown }) => shown.kind !== 'none');
        for (const [index, one] of told.entries())
          for (const two of told.slice(index + 1))
            expect(isSame(one.shown, two.shown) || Math.abs(one.voters - two.voters) >= 5).toBe(true);
      }),
    );
  });

  test('nobody who comes late can be told from the wall: no cell of two distributions grows by a lone few', () => {
    const late = fc.array(fc.constantFrom('A', 'B', 'C'), { maxLength: 20 });
    fc.assert(
      fc.property(anyCounts, late, (counts, votes) => {
        const counted: Counts[] = [counts];
        for (const vote of votes) {
          const last = counted.at(-1) ?? {};
          counted.push({ ...last, [vote]: (last[vote] ?? 0) + 1 });
        }
        const told = wallOfOneVote(counted).flatMap(({ shown }) => (shown.kind === 'counts' ? [shown] : []));
        for (const [index, one] of told.entries())
          for (const two of told.slice(index + 1)) {
            const grown = Object.keys(two.counts).map(
              (option) => (two.counts[option] ?? 0) - (one.counts[option] ?? 0),
            );
            expect(grown.reduce((sum, cell) => sum + Math.abs(cell), 0)).toBeGreaterThanOrEqual(5);
          }
      }),
    );
  });

  test('counts of two votes on one question are of as many people, or of five more or fewer', () => {
    fc.assert(
      fc.property(anyCounts, fc.array(anyCounts, { maxLength: 5 }), (first, second) => {
        const one = wallOfOneVote([first]);
        const two = wallOfOneVote(second, one);
        const [told] = one;
        for (const { shown, voters } of two) {
          if (told?.shown.kind !== 'counts' || shown.kind !== 'counts') continue;
          expect(voters === told.voters || Math.abs(voters - told.voters) >= 5).toBe(true);
        }
      }),
    );
  });

  test('phones and hands are one sum', () => {
    expect(summed({ A: 3, B: 1 }, { B: 2, C: 1 })).toEqual({ A: 3, B: 3, C: 1 });
    expect(summed(null, { A: 1 })).toEqual({ A: 1 });
    expect(summed(null, null)).toBeNull();
  });
});

describe('how the room talks', () => {
  test.each([
    [null, 'pairs'],
    [disclose({ A: 2 }), 'pairs'],
    [disclose({ A: 7, B: 3 }), 'pairs'],
    [disclose({ A: 8, B: 2 }), 'counter-argument'],
    [disclose({ A: 10, B: 0 }), 'outsider'],
    [disclose({ A: 6 }), 'outsider'],
    [disclose({ A: 5, B: 1 }), 'pairs'],
  ] as const)('%j: %s', (shown, way) => {
    expect(talkWay(shown)).toBe(way);
  });
});
