/** An author stands at any moment without playing up to it. */
import { describe, expect, test } from 'vitest';
import { openDialogue } from '../../../src/core/dialogue/dialogue';
import { explore } from '../../../src/core/dialogue/explore';
import { replay } from '../../../src/core/dialogue/replay';
import { fromResumeLine, toResumeLine } from '../../../src/core/dialogue/resume-line';
import { journeyTo, statesAt } from '../../../src/core/dialogue/shortest-way';
import { momentsOf } from '../../../src/core/scenario/scenario';
import { asId } from '../../../src/core/shared/ids';
import { shipped } from '../../support/builders/shipped';
import { runs } from '../../support/long-runs';

const stories = shipped.scenarios.flatMap(({ languages }) => languages.get('nl') ?? []);
const origin = { id: asId<never>('a'), now: 1 };

describe('the shortest way', () => {
  test.each(stories.map((scenario) => [`${scenario.module}/${scenario.id}`, scenario] as const))(
    'in %s leads to every moment and every ending that can be reached, also as a line',
    (_name, scenario) => {
      const dialogue = openDialogue(scenario);
      const { moments, endings } = explore(scenario, 100_000);
      for (const id of [...moments, ...endings]) {
        const journey = journeyTo(dialogue, id, origin);
        expect(journey, id).not.toBeNull();
        if (journey === null) continue;
        expect(Object.values(replay(dialogue, journey).place), id).toContain(id);
        const again = fromResumeLine(dialogue, toResumeLine(dialogue, journey), origin);
        expect(again.ok && Object.values(replay(dialogue, again.value).place), id).toContain(id);
      }
    },
  );

  test.each(stories.map((scenario) => [`${scenario.module}/${scenario.id}`, scenario] as const))(
    'in %s leads to every moment with every memory that can be had there, and with exactly that, also as a line',
    (_name, scenario) => {
      const dialogue = openDialogue(scenario);
      const all = [...explore(scenario).states.values()];
      const each = Math.ceil(all.length / runs(25, all.length));
      for (const { moment, memory } of all.filter((_, index) => index % each === 0)) {
        const journey = journeyTo(dialogue, moment, origin, memory);
        if (journey === null) throw new Error(`No way leads to ${moment} with ${JSON.stringify(memory)}.`);
        expect(replay(dialogue, journey).place).toMatchObject({ moment, memory });
        const again = fromResumeLine(dialogue, toResumeLine(dialogue, journey), origin);
        expect(again.ok && replay(dialogue, again.value).place).toMatchObject({ moment, memory });
      }
    },
  );

  test('with a memory that comes on no road there is no way, and the states of a moment begin at the nearest', () => {
    for (const scenario of stories) {
      const dialogue = openDialogue(scenario);
      for (const { id } of momentsOf(scenario)) {
        const [nearest] = statesAt(scenario, id);
        const journey = journeyTo(dialogue, id, origin);
        expect(journey === null ? undefined : replay(dialogue, journey).place.memory).toEqual(
          nearest?.memory,
        );
        const [variable] = scenario.memory;
        if (variable === undefined) continue;
        const never = { ...nearest?.memory, [variable.name]: 'nooit' };
        expect(journeyTo(dialogue, id, origin, never)).toBeNull();
      }
    }
  });

  test('to a moment that is not there leads no way', () => {
    for (const scenario of stories) expect(journeyTo(openDialogue(scenario), 'nergens', origin)).toBeNull();
  });
});
