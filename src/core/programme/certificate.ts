/**
 * What a person can show of the programme: which modules were finished, when, and in which version of the
 * content. By the rule of `moduleState` and no other, and nothing of what was chosen, written or reached.
 */
import type { ModuleId } from '../shared/ids';
import type { ModuleState } from './module-state';

/** One finished module. */
export interface FinishedModule {
  readonly module: ModuleId;
  readonly title: string;
  /** When the last thing that completion asks was done; milliseconds since 1970. */
  readonly finishedAt: number;
  /** Which content it was, as that is now: the beginnings of the hashes of its stories, in order. */
  readonly version: string;
}

/** So much of a hash tells two versions of a story apart, and can still be copied from paper. */
const shownOfHash = 7;

/** The finished modules, in the order in which they were finished. */
export function finishedModules(modules: readonly ModuleState[]): readonly FinishedModule[] {
  return modules
    .flatMap(({ cover, playedAt, scenarios }) =>
      playedAt === null
        ? []
        : [
            {
              module: cover.id,
              title: cover.title,
              finishedAt: playedAt,
              version: scenarios.map((scenario) => scenario.cover.hash.slice(0, shownOfHash)).join('-'),
            },
          ],
    )
    .sort((a, b) => a.finishedAt - b.finishedAt);
}
