/** What became different in modules that somebody played, since they last played there. */
import type { ModuleChange } from '../scenario/vocabulary';
import { isoDay } from '../shared/iso-day';
import type { ModuleState } from './module-state';

/** A module with what changed in it, the latest first. */
export interface ChangedModule {
  readonly module: ModuleState;
  readonly changes: readonly ModuleChange[];
}

function lastPlayed({ scenarios }: ModuleState): number | null {
  const times = scenarios.flatMap(({ journey }) => journey?.changedAt ?? []);
  return times.length === 0 ? null : Math.max(...times);
}

/** The modules that changed after they were last played in; a module that was never played has nothing to tell. */
export function changedModules(modules: readonly ModuleState[]): readonly ChangedModule[] {
  return modules.flatMap((module) => {
    const played = lastPlayed(module);
    if (played === null) return [];
    const since = isoDay(played);
    const changes = module.cover.changes
      .filter(({ on }) => on > since)
      .sort((a, b) => b.on.localeCompare(a.on));
    return changes.length === 0 ? [] : [{ module, changes }];
  });
}
