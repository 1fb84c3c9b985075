/** What can be shown of the programme: by the rule of completion, and nothing of what was chosen. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Journey } from '../../../src/core/dialogue/journey';
import { finishedModules } from '../../../src/core/programme/certificate';
import { moduleState } from '../../../src/core/programme/module-state';
import { first } from '../../support/builders/dinner-play';
import { catalogue } from '../../support/builders/dinner-words';

const [cover] = catalogue.modules;
if (cover === undefined) throw new Error('The dinner has a module.');

/** A play of one story of the module, as far as it got. */
function played(scenario: string, endedAt: number | null, debriefSeenAt: number | null): Journey {
  return {
    ...first,
    scenario: cover?.scenarios.find(({ id }) => id === scenario)?.id ?? first.scenario,
    endedAt,
    debriefSeenAt,
  };
}

const stories = cover.scenarios.filter(({ kind }) => kind === 'scenario').map(({ id }) => id);

describe('finishedModules', () => {
  test('names a module with the day of the last thing it asked, and the version of its stories', () => {
    const journeys = stories.map((id, index) => played(id, 10 + index, 20 + index));
    const state = moduleState(cover, journeys, [{ module: cover.id, way: 'declined', closedAt: 50 }]);
    expect(finishedModules([state])).toEqual([
      {
        module: cover.id,
        title: cover.title,
        finishedAt: 50,
        version: cover.scenarios.map(({ hash }) => hash.slice(0, 7)).join('-'),
      },
    ]);
  });

  test('holds exactly what completion calls played, whatever was done', () => {
    const time = fc.option(fc.integer({ min: 1, max: 99 }), { nil: null });
    fc.assert(
      fc.property(
        fc.array(fc.record({ story: fc.constantFrom(...stories), endedAt: time, seenAt: time })),
        fc.boolean(),
        (plays, closes) => {
          const journeys = plays.map(({ story, endedAt, seenAt }) => played(story, endedAt, seenAt));
          const closings = closes ? [{ module: cover.id, way: 'intention' as const, closedAt: 7 }] : [];
          const state = moduleState(cover, journeys, closings);
          expect(finishedModules([state]).map(({ module }) => module)).toEqual(
            state.kind === 'played' ? [cover.id] : [],
          );
        },
      ),
    );
  });

  test('puts what was finished first in front', () => {
    const other = { ...cover, id: 'other' as typeof cover.id };
    const both = [cover, other].map((one, index) =>
      moduleState(
        one,
        stories.map((id) => ({ ...played(id, 1, 2), module: one.id })),
        [{ module: one.id, way: 'declined', closedAt: 90 - index }],
      ),
    );
    expect(finishedModules(both).map(({ module }) => module)).toEqual([other.id, cover.id]);
  });
});
