/** The moments of a scenario with where each of them stands in its file. */
import type { AuthoredMoment, AuthoredScenario, AuthoredScene } from './scenario-schema';
import type { Path } from './yaml-file';

/** A moment and the path to it. */
export interface PlacedMoment {
  readonly moment: AuthoredMoment;
  readonly path: Path;
}

/** The moments of one scene; `index` is its place among the scenes. */
export function momentsIn({ moments }: AuthoredScene, index: number): readonly PlacedMoment[] {
  return moments.map((moment, number) => ({ moment, path: ['scenes', index, 'moments', number] }));
}

/** All moments of a scenario, in order. */
export function momentsOf({ scenes }: AuthoredScenario): readonly PlacedMoment[] {
  return scenes.flatMap(momentsIn);
}
