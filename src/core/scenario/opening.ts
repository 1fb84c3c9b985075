/**
 * The opening of a scenario: what one has to know to read its first scene, and nothing of what comes of that. It is
 * fetched first; the rest comes while one reads.
 */
import type { CompiledScenario } from './scenario';

/** A scenario of which the later scenes have no moments, and of which nobody knows how it ends. */
export type ScenarioOpening = Omit<CompiledScenario, 'endings' | 'turns'> & {
  readonly endings: readonly [];
  readonly turns: readonly [];
};

/** What an opening lacks: with it, and `later` behind its first scene, it is the whole. */
type ScenarioRest = Pick<CompiledScenario, 'endings' | 'turns'> & {
  /** The scenes after the first. */
  readonly later: CompiledScenario['scenes'];
};

/** A scenario in two parts. */
export function parted(scenario: CompiledScenario): {
  readonly opening: ScenarioOpening;
  readonly rest: ScenarioRest;
} {
  const { endings, turns, scenes, ...first } = scenario;
  const [scene, ...later] = scenes;
  const shown = later.map((one) => ({ ...one, moments: [] }));
  return {
    opening: { ...first, scenes: scene === undefined ? [] : [scene, ...shown], endings: [], turns: [] },
    rest: { endings, turns, later },
  };
}
