/**
 * The mini cases of the programme, and which of them fits who comes back: one that asks an earlier decision of
 * one's own again with a circumstance changed (a case with a choice lasts where a repeated tip does not: Kerfoot
 * 2010), otherwise one that was not played yet.
 */
import type { Journey } from '../dialogue/journey';
import type { Catalogue, ModuleCover, ScenarioCover } from '../scenario/vocabulary';

/** A mini case and the module it is of. */
export interface Mini {
  readonly module: ModuleCover;
  readonly cover: ScenarioCover;
}

/** The modules that can be played, in the order of the programme; those outside it last. */
export function inProgrammeOrder({ tracks, modules }: Catalogue): readonly ModuleCover[] {
  const order = tracks.flatMap(({ entries }) =>
    entries.flatMap((entry) => (entry.kind === 'module' ? [entry.module] : [])),
  );
  const place = ({ id }: ModuleCover): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...modules].sort((a, b) => place(a) - place(b));
}

/** All mini cases, in the order of their modules. */
export function minisOf(modules: readonly ModuleCover[]): readonly Mini[] {
  return modules.flatMap((module) =>
    module.scenarios.flatMap((cover) => (cover.kind === 'mini' ? [{ module, cover }] : [])),
  );
}

/** The mini case of this name; names are unique over all modules. Null when there is none. */
export function miniCalled(modules: readonly ModuleCover[], id: string): Mini | null {
  return minisOf(modules).find(({ cover }) => cover.id === id) ?? null;
}

/** The journey, latest first, in which the decision was taken that this mini case asks again; null when in none. */
export function variedJourney(
  { module, cover: { varies } }: Mini,
  journeys: readonly Journey[],
): Journey | null {
  if (varies === undefined) return null;
  const took = journeys.filter(
    (journey) =>
      journey.module === module.id &&
      journey.scenario === varies.scenario &&
      journey.steps.some(({ moment }) => moment === varies.decision),
  );
  return took.sort((a, b) => b.changedAt - a.changedAt)[0] ?? null;
}

/** A mini case to play, and whether it asks a decision of one's own again. */
export interface MiniToPlay extends Mini {
  readonly isReturning: boolean;
}

/**
 * The one to play next: one not played before those that were, then one that asks an earlier decision again, then
 * one of the module last played in. With `elsewhere` one of another module goes before one of that module.
 */
export function miniToPlay(
  modules: readonly ModuleCover[],
  journeys: readonly Journey[],
  elsewhere: boolean,
): MiniToPlay | null {
  const last = [...journeys].sort((a, b) => b.changedAt - a.changedAt)[0]?.module;
  const ranked = minisOf(modules).map((mini, index) => {
    const ends = journeys.flatMap(({ scenario, endedAt }) =>
      scenario === mini.cover.id ? (endedAt ?? []) : [],
    );
    const isReturning = variedJourney(mini, journeys) !== null;
    const isThere = mini.module.id === last;
    const rank = [
      // Before all that were played, whenever that was.
      Math.max(Number.NEGATIVE_INFINITY, ...ends),
      elsewhere && isThere ? 1 : 0,
      isReturning ? 0 : 1,
      isThere ? 0 : 1,
      index,
    ];
    return { mini: { ...mini, isReturning }, rank };
  });
  ranked.sort((a, b) => {
    const differs = a.rank.findIndex((value, index) => value !== b.rank[index]);
    return (a.rank[differs] ?? 0) < (b.rank[differs] ?? 0) ? -1 : 1;
  });
  return ranked[0]?.mini ?? null;
}
