import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostOnPage, type PlanPoint } from '../../../../src/core/tools/planner/plan';
import {
  movedOnPage,
  type Points,
  pointMoved,
  pointPlaced,
  pointRemoved,
  pointRestored,
  pointsAt,
  pointsOnPage,
  pointWritten,
  putOn,
} from '../../../../src/core/tools/planner/points';
import { aPoint } from '../../../support/builders/a-point';
import { emptyPlan } from '../../../support/builders/begun-records';
import { anyMove, keepingMove, planAfter } from './plan-arbitraries';

const four: Points = {
  points: [aPoint('a'), aPoint('b', 'tell'), aPoint('c'), aPoint('d')],
  page: ['a', 'c'],
};
const idsAt = ({ points }: Points, place: PlanPoint['place']) => pointsAt(points, place).map(({ id }) => id);

describe('points', () => {
  it('change places and stand last in the new one', () => {
    const moved = pointPlaced(four, 'a', 'tell');
    expect(idsAt(moved, 'tell')).toEqual(['b', 'a']);
    expect(idsAt(moved, 'ask')).toEqual(['c', 'd']);
    expect(moved.page).toEqual(['a', 'c']);
  });

  it('change about with their neighbour in the same place, over what stands between', () => {
    const moved = pointMoved(four, 'c', 'up');
    expect(idsAt(moved, 'ask')).toEqual(['c', 'a', 'd']);
    expect(idsAt(moved, 'tell')).toEqual(['b']);
    expect(pointMoved(four, 'a', 'up')).toEqual(four);
    expect(pointMoved(four, 'd', 'down')).toEqual(four);
  });

  it('leave the page when they are kept to oneself, and do not come back on it by themselves', () => {
    const kept = pointPlaced(four, 'a', 'keep');
    expect(kept.page).toEqual(['c']);
    expect(pointPlaced(kept, 'a', 'ask').page).toEqual(['c']);
  });

  it('come back where they stood, and on the page where they stood there', () => {
    for (const { id } of four.points) {
      const at = four.points.findIndex((point) => point.id === id);
      const [point] = four.points.slice(at);
      if (point === undefined) throw new Error('There is no such point.');
      const wasOnPage = four.page.some((one) => one === id);
      const back = pointRestored(pointRemoved(four, id), point, {
        after: four.points[at - 1]?.id ?? null,
        wasOnPage,
      });
      expect(back.points).toEqual(four.points);
      expect([...back.page].sort()).toEqual(four.page);
    }
  });

  it('leave the page when they are removed', () => {
    expect(pointRemoved(four, 'c')).toEqual({
      points: [aPoint('a'), aPoint('b', 'tell'), aPoint('d')],
      page: ['a'],
    });
  });

  it('are put on the page in an order of its own, and a fourth changes nothing', () => {
    const full = putOn(putOn(four, 'a'), 'd');
    expect(full.page).toEqual(['a', 'c', 'd']);
    expect(putOn(full, 'b')).toEqual(full);
    expect(movedOnPage(full, 'd', 'up').page).toEqual(['a', 'd', 'c']);
    expect(movedOnPage(full, 'a', 'up')).toEqual(full);
  });

  it('that lost their words make room on the page for another', () => {
    const emptied = pointWritten(putOn(four, 'd'), 'c', { text: ' ' });
    expect(pointsOnPage(emptied).map(({ id }) => id)).toEqual(['a', 'd']);
    expect(putOn(emptied, 'b').page).toEqual(['a', 'd', 'b']);
  });

  it('that are kept to oneself or are not there are not put on the page', () => {
    const kept = pointPlaced(four, 'd', 'keep');
    expect(putOn(kept, 'd').page).toEqual(['a', 'c']);
    expect(putOn(kept, 'nowhere').page).toEqual(['a', 'c']);
  });

  it('are never more than three on the page, never twice, never kept or gone, whatever one does', () => {
    fc.assert(
      fc.property(fc.array(anyMove, { maxLength: 60 }), (moves) => {
        for (let done = 1; done <= moves.length; done += 1) {
          const { page, points } = planAfter(moves.slice(0, done));
          expect(page.length).toBeLessThanOrEqual(mostOnPage);
          expect(new Set(page).size).toBe(page.length);
          const kept = points.filter(({ place }) => place === 'keep').map(({ id }) => id);
          expect(page.filter((id) => kept.includes(id))).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keep their words whatever is moved', () => {
    fc.assert(
      fc.property(fc.array(keepingMove, { maxLength: 40 }), keepingMove, (moves, last) => {
        const before = planAfter(moves);
        const { points } = last(before);
        for (const { id, text, why } of before.points) {
          expect(points.find((one) => one.id === id)).toMatchObject({ text, why });
        }
      }),
    );
  });

  it('begin with none', () => {
    expect(emptyPlan('annual-talk')).toMatchObject({ points: [], page: [] });
  });
});
