/** Roads as they are drawn, whatever their conditions. */
import type { CompiledScenario, Moment, Target } from '../../core/scenario/scenario';

/** Every road out of a moment. */
export function roadsOf({ next }: Moment): readonly Target[] {
  return (next.kind === 'onward' ? next.branches : next.decision.choices).map(({ to }) => to);
}

/** The moments of a scenario by their id. */
export function momentsById(scenario: CompiledScenario): ReadonlyMap<string, Moment> {
  return new Map(
    scenario.scenes.flatMap((scene) => scene.moments.map((moment) => [moment.id, moment] as const)),
  );
}

/** Adds everything to which roads lead from `start`, itself included. */
function follow(start: string, moments: ReadonlyMap<string, Moment>, found: Set<string>): void {
  const left = [start];
  for (let id = left.pop(); id !== undefined; id = left.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    const moment = moments.get(id);
    if (moment !== undefined) for (const to of roadsOf(moment)) left.push(to.id);
  }
}

/** The ids of moments and endings to which roads lead from the beginning. */
export function withRoadTo(scenario: CompiledScenario): ReadonlySet<string> {
  const found = new Set<string>();
  const first = scenario.scenes[0]?.moments[0];
  if (first !== undefined) follow(first.id, momentsById(scenario), found);
  return found;
}

/**
 * Of the moments and endings that nobody reaches, those that would make all others reachable: first the ones
 * to which no other leads, then one of each circle that hangs loose.
 */
export function unreachedRoots(
  scenario: CompiledScenario,
  isReached: (id: string) => boolean,
): readonly string[] {
  const moments = momentsById(scenario);
  const unreached = [...moments.keys(), ...scenario.endings.map(({ id }) => id)].filter(
    (id) => !isReached(id),
  );
  const ledTo = new Set(
    unreached.flatMap((id) => {
      const moment = moments.get(id);
      return moment === undefined
        ? []
        : roadsOf(moment).flatMap((to) => (to.id === id ? [] : [to.id as string]));
    }),
  );
  const covered = new Set<string>();
  const roots: string[] = [];
  for (const id of [...unreached.filter((one) => !ledTo.has(one)), ...unreached]) {
    if (covered.has(id)) continue;
    roots.push(id);
    follow(id, moments, covered);
  }
  return roots;
}
