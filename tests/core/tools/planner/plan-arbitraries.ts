/** Preparations that a person could have made: any moves on any points, in any order. */
import fc from 'fast-check';
import { type PlanDraft, type PlanPoint, pointPlaces } from '../../../../src/core/tools/planner/plan';
import {
  movedOnPage,
  type Points,
  pointAdded,
  pointMoved,
  pointPlaced,
  pointRemoved,
  pointWritten,
  putOn,
  takenOff,
} from '../../../../src/core/tools/planner/points';
import { emptyPlan } from '../../../support/builders/begun-records';

/** What a person can do on the screens for points. */
export type Move = (before: Points) => Points;

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const place = fc.constantFrom(...pointPlaces);
const direction = fc.constantFrom('up' as const, 'down' as const);
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });

/** A point of this id, once. */
const adding = fc.tuple(id, text, place).map(([one, words, where]): Move => {
  const point: PlanPoint = { id: one, text: words, place: where, why: '', from: null };
  return (before) => (before.points.some((other) => other.id === one) ? before : pointAdded(before, point));
});

/** Moves that take no words away. */
export const keepingMove: fc.Arbitrary<Move> = fc.oneof(
  adding,
  fc.tuple(id, place).map(
    ([one, to]): Move =>
      (before) =>
        pointPlaced(before, one, to),
  ),
  fc.tuple(id, direction).map(
    ([one, to]): Move =>
      (before) =>
        pointMoved(before, one, to),
  ),
  id.map(
    (one): Move =>
      (before) =>
        putOn(before, one),
  ),
  id.map(
    (one): Move =>
      (before) =>
        takenOff(before, one),
  ),
  fc.tuple(id, direction).map(
    ([one, to]): Move =>
      (before) =>
        movedOnPage(before, one, to),
  ),
);

/** Any move. */
export const anyMove: fc.Arbitrary<Move> = fc.oneof(
  { weight: 6, arbitrary: keepingMove },
  {
    weight: 1,
    arbitrary: id.map(
      (one): Move =>
        (before) =>
          pointRemoved(before, one),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(id, fc.string({ maxLength: 5 })).map(
      ([one, why]): Move =>
        (before) =>
          pointWritten(before, one, { why }),
    ),
  },
);

/** A draft after these moves. */
export function planAfter(moves: readonly Move[]): PlanDraft {
  const empty = emptyPlan('compliance-officer');
  return { ...empty, ...moves.reduce<Points>((points, move) => move(points), empty) };
}
