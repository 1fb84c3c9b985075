/** Libraries: one that holds nothing, and one with the dinner alone. */
import type { Guidance } from '../../../src/core/scenario/guidance';
import { plainHouse } from '../../../src/core/scenario/house';
import { parted } from '../../../src/core/scenario/opening';
import { openPolicy } from '../../../src/core/scenario/policy';
import type { CompiledScenario } from '../../../src/core/scenario/scenario';
import type { Library } from '../../../src/library/library';
import { dinner, dinnerInEnglish } from './dinner-story';
import { catalogue, words } from './dinner-words';

/** Guidance in which nothing stands but what a test puts there. */
export function aGuidance(parts: Partial<Guidance> = {}): Guidance {
  return { routes: [], questions: [], duties: [], occasions: [], ...parts };
}

const notAskedFor = () => Promise.reject(new Error('not asked for'));

/** A library without cards and routes, of which nothing else may be asked than what a test gives it. */
export function aLibrary(parts: Partial<Library>): Library {
  return {
    languages: ['nl', 'en'],
    house: plainHouse,
    policy: openPolicy,
    catalogue: notAskedFor,
    groupPlans: async () => ({}),
    vocabulary: notAskedFor,
    cards: async () => [],
    guidance: async () => aGuidance(),
    organisation: async () => null,
    search: notAskedFor,
    opening: notAskedFor,
    scenario: notAskedFor,
    onChange: () => () => undefined,
    ...parts,
  };
}

/** What a library answers that holds one scenario, in Dutch and in English. */
export function onlyScenario(
  scenario: CompiledScenario,
  english = scenario,
): Pick<Library, 'opening' | 'scenario'> {
  const named: Library['scenario'] = async (_module, id, lang) =>
    id !== scenario.id ? null : lang === 'en' ? english : scenario;
  return {
    opening: async (...asked) => {
      const found = await named(...asked);
      return found === null ? null : parted(found).opening;
    },
    scenario: named,
  };
}

/** A library with the dinner alone. */
export const dinnerLibrary: Library = aLibrary({
  catalogue: async () => catalogue,
  vocabulary: async () => words,
  ...onlyScenario(dinner, dinnerInEnglish),
});
