import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openDialogue } from '../../../src/core/dialogue/dialogue';
import { beginJourney } from '../../../src/core/dialogue/edit';
import { openToRead } from '../../../src/core/dialogue/opening';
import { playerView } from '../../../src/core/dialogue/player-view';
import { readOn } from '../../../src/core/dialogue/reading';
import { parted } from '../../../src/core/scenario/opening';
import { asId } from '../../../src/core/shared/ids';
import { anyScenario } from '../../support/builders/arbitraries';
import { theDinner } from '../../support/builders/dinner';
import { shipped } from '../../support/builders/shipped';

/** Every story that ships, in Dutch. */
const ours = shipped.scenarios.flatMap(({ languages }) => {
  const scenario = languages.get('nl');
  return scenario === undefined ? [] : [[scenario.id, scenario] as const];
});

describe('a scenario in two parts', () => {
  test('is whole when the rest is put over the opening', () => {
    fc.assert(
      fc.property(anyScenario(), (scenario) => {
        const { opening, rest } = parted(scenario);
        expect({ ...opening, ...rest }).toEqual(scenario);
      }),
    );
  });

  test.each([['the dinner', theDinner()] as const, ...ours])(
    '%s: its first moment is the same to read in the opening as in the whole',
    (_, scenario) => {
      const story = openToRead(parted(scenario).opening);
      const whole = openDialogue(scenario);
      let journey = beginJourney(scenario, { id: asId('reis'), now: 1 });
      const { length } = scenario.scenes[0]?.moments[0]?.lines ?? [];
      for (let line = 1; line <= length; line += 1) {
        const [here, there] = [playerView(story, journey), playerView(whole, journey)];
        if (here.kind !== 'scene' || there.kind !== 'scene') throw new Error('A story begins in a scene.');
        for (const what of ['entries', 'linesLeft', 'ahead', 'plan', 'speaker', 'secondsLeft'] as const)
          expect(here[what]).toEqual(there[what]);
        expect(here.decision?.offered.map(({ id }) => id)).toEqual(
          there.decision?.offered.map(({ id }) => id),
        );
        if (line < length) journey = readOn(whole, journey, line);
      }
    },
  );

  test.each(ours)(
    '%s: the opening says nothing of what lies behind a choice or comes of it',
    (_, scenario) => {
      const { scenes } = scenario;
      const told = JSON.stringify(parted(scenario).opening);
      const [first] = scenes;
      const decisions = (first?.moments ?? []).flatMap(({ next }) =>
        next.kind === 'decision' ? [next.decision] : [],
      );
      const behind = decisions.flatMap(({ lookBack, voices, choices }) => [
        lookBack,
        ...voices.map(({ text }) => text),
        ...choices.flatMap(({ consideration }) =>
          [...(consideration?.honours ?? []), ...(consideration?.strains ?? [])].map(({ why }) => why),
        ),
      ]);
      const after = scenes
        .slice(1)
        .flatMap(({ moments }) => moments.flatMap(({ lines }) => lines.map(({ text }) => text)));
      const texts = [...behind, ...after].filter((text) => text.length > 30);
      expect(texts.length).toBeGreaterThan(0);
      expect(texts.filter((text) => told.includes(JSON.stringify(text).slice(1, -1)))).toEqual([]);
    },
  );
});
