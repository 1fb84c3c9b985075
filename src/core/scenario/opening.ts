/**
 * The opening of a scenario: what one has to know to read its first scene, and nothing of what comes of that. It is
 * fetched first; the rest comes while one reads.
 */
import type { CompiledScenario } from './scenario';

/** What of a scenario comes with the rest of it, beside the later scenes. */
type Late = Pick<CompiledScenario, 'endings' | 'turns' | 'history' | 'reading'>;

/**
 * A scenario of which the later scenes have no moments, of which nobody knows how it ends, and that tells of its first
 * scene alone how long it still takes from there.
 */
export type ScenarioOpening = Omit<CompiledScenario, 'endings' | 'turns'> & {
  readonly endings: readonly [];
  readonly turns: readonly [];
};

/** What an opening lacks: with it, and `later` behind its first scene, it is the whole. */
type ScenarioRest = Late & { readonly later: CompiledScenario['scenes'] };

/** A scenario in two parts. */
export function parted(scenario: CompiledScenario): {
  readonly opening: ScenarioOpening;
  readonly rest: ScenarioRest;
} {
  const { endings, turns, scenes, history, reading, ...first } = scenario;
  const [scene, ...later] = scenes;
  const moments = scene?.moments ?? [];
  const remaining = Object.fromEntries(
    moments.flatMap(({ id }) => {
      const seconds = reading.remaining[id];
      return seconds === undefined ? [] : [[id, seconds]];
    }),
  );
  const shown = later.map((one) => ({ ...one, moments: [] }));
  return {
    opening: {
      ...first,
      scenes: scene === undefined ? [] : [scene, ...shown],
      endings: [],
      turns: [],
      history: { renamed: {}, retired: [] },
      reading: { ...reading, remaining },
    },
    rest: { endings, turns, history, reading, later },
  };
}
