/** Which journey the debrief is about, which journeys are its siblings, and which private texts belong to it. */

import type { Journey, Note } from '../dialogue/journey';
import { belongsTo, type OwnJourney } from '../dialogue/own-journey';
import type { Dialogue } from '../dialogue/places';
import { replay } from '../dialogue/replay';
import type { ModuleId, ScenarioId } from '../shared/ids';

/** What is asked for, looked up among the journeys in the vault. */
export type JourneyToReview =
  | { readonly kind: 'found'; readonly journey: OwnJourney }
  | { readonly kind: 'under-way'; readonly journey: OwnJourney }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'none' };

/**
 * The journey named by `wanted`, or else the one of this scenario that ended last. A journey that has not
 * ended yet is 'under-way'; 'unknown' means that the one asked for is not kept here.
 */
export function journeyToReview(
  journeys: readonly Journey[],
  module: ModuleId,
  scenario: ScenarioId,
  wanted: string | null,
): JourneyToReview {
  const own = journeys.filter((journey) => belongsTo({ module, id: scenario }, journey));
  if (wanted !== null) {
    const journey = own.find(({ id }) => id === wanted);
    if (journey === undefined) return { kind: 'unknown' };
    return { kind: journey.endedAt === null ? 'under-way' : 'found', journey };
  }
  const ended = latest(
    own.filter((journey) => journey.endedAt !== null),
    (journey) => journey.endedAt ?? 0,
  );
  if (ended !== undefined) return { kind: 'found', journey: ended };
  const underWay = latest(own, (journey) => journey.changedAt);
  return underWay === undefined ? { kind: 'none' } : { kind: 'under-way', journey: underWay };
}

/**
 * The other roads of the same play: the journey this one was split from, the ones split from it, and
 * theirs. Only roads on which something was decided after the split; the parent first, then the latest.
 */
export function siblingsOf(journeys: readonly Journey[], journey: Journey): readonly Journey[] {
  const family = new Set<string>([journey.id]);
  const same = journeys.filter(
    (other) => other.module === journey.module && other.scenario === journey.scenario,
  );
  let grown = true;
  while (grown) {
    grown = false;
    for (const other of [journey, ...same]) {
      const parent = other.branchedFrom?.journey;
      if (parent === undefined || family.has(other.id) === family.has(parent)) continue;
      family.add(other.id).add(parent);
      grown = true;
    }
  }
  return same
    .filter((other) => other.id !== journey.id && family.has(other.id))
    .filter((other) => other.steps.length > (other.branchedFrom?.sharedSteps ?? 0))
    .sort((a, b) => {
      const parentFirst =
        Number(b.id === journey.branchedFrom?.journey) - Number(a.id === journey.branchedFrom?.journey);
      return parentFirst === 0 ? b.changedAt - a.changedAt : parentFirst;
    });
}

/**
 * The private texts along this road: its own, and those the reader left on the stretch it shares with the
 * journey it was split from (and so on back to the first). A text written anew on this road replaces the
 * one it inherited.
 */
export function notesAlong(
  dialogue: Dialogue,
  notes: readonly Note[],
  journeys: readonly Journey[],
  journey: Journey,
): readonly Note[] {
  const own = notes.filter((note) => note.journey === journey.id);
  const split = journey.branchedFrom;
  const parent = journeys.find(({ id }) => id === split?.journey);
  if (split === null || parent === undefined) return own;
  const { trail } = replay(dialogue, journey);
  const parting = trail.findIndex((item) => item.stepIndex === split.sharedSteps);
  const together = parting === -1 ? trail : trail.slice(0, parting + 1);
  const shared = new Set<string>(together.map((item) => item.moment));
  const decided = new Set<string>(together.slice(0, -1).map((item) => item.moment));
  const rewritten = new Set(own.map((note) => `${note.kind} ${note.moment}`));
  const inherited = notesAlong(dialogue, notes, journeys, parent)
    // What the reader did instead, at the parting itself, belongs to the other road only.
    .filter((note) => (note.kind === 'own-choice' ? decided : shared).has(note.moment))
    .filter((note) => !rewritten.has(`${note.kind} ${note.moment}`));
  return [...inherited, ...own];
}

/**
 * A branch of `journey` that still stands at the decision of `stepIndex`, if the reader opened one before
 * and left it there; opening it again is better than leaving an empty road for each press.
 */
export function waitingBranch(
  journeys: readonly Journey[],
  journey: Journey,
  stepIndex: number,
): Journey | undefined {
  return journeys.find(
    (other) =>
      other.branchedFrom?.journey === journey.id &&
      other.branchedFrom.sharedSteps === stepIndex &&
      other.steps.length === stepIndex,
  );
}

function latest<Road extends Journey>(
  journeys: readonly Road[],
  when: (journey: Journey) => number,
): Road | undefined {
  return [...journeys].sort((a, b) => when(b) - when(a))[0];
}
