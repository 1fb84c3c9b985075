import { expect, test } from 'vitest';
import { forksOf } from '../../../src/core/authoring/forks';
import { explore } from '../../../src/core/dialogue/explore';
import type { CompiledScenario } from '../../../src/core/scenario/scenario';
import { aChoice, aMoment, aScenario, aScene, toEnding, toMoment } from '../../support/builders/a-scenario';

const forks = (scenario: CompiledScenario) =>
  forksOf(scenario, explore(scenario)).map(({ moment, endings, scenes }) => [moment, endings, scenes]);

test('a decision is a fork where its options leave other endings, or pass other scenes; words alone make none', () => {
  const story = aScenario({
    endings: ['thuis', 'weg'],
    scenes: [
      aScene('s-1', [
        aMoment('woorden', {
          choices: [aChoice('kort', { to: toMoment('omweg') }), aChoice('lang', { to: toMoment('omweg') })],
        }),
        aMoment('omweg', {
          choices: [
            aChoice('buiten', { to: toMoment('buiten-langs') }),
            aChoice('recht', { to: toMoment('eind') }),
          ],
        }),
      ]),
      aScene('s-2', [aMoment('buiten-langs', { to: toMoment('eind') })]),
      aScene('s-3', [
        aMoment('eind', {
          choices: [aChoice('blijven', { to: toEnding('thuis') }), aChoice('gaan', { to: toEnding('weg') })],
        }),
      ]),
    ],
  });
  expect(forks(story)).toEqual([
    ['woorden', false, false],
    ['omweg', false, true],
    ['eind', true, false],
  ]);
});

test('what a choice sets and a later road reads makes it a fork, however far apart they stand', () => {
  const story = aScenario({
    memory: [{ name: 'gebeld', kind: 'flag', start: false }],
    endings: ['thuis', 'weg'],
    scenes: [
      aScene('s-1', [
        aMoment('vroeg', {
          choices: [
            aChoice('bellen', {
              to: toMoment('later'),
              effects: [{ kind: 'set', name: 'gebeld', value: true }],
            }),
            aChoice('zwijgen', { to: toMoment('later') }),
          ],
        }),
        aMoment('later', {
          branches: [
            { when: { kind: 'is', name: 'gebeld', value: true }, to: toEnding('thuis') },
            { to: toEnding('weg') },
          ],
        }),
      ]),
    ],
  });
  expect(forks(story)).toEqual([['vroeg', true, false]]);
});

test('a choice of one’s own makes no fork by itself', () => {
  const story = aScenario({
    endings: ['thuis', 'weg'],
    scenes: [
      aScene('s-1', [
        aMoment('vraag', {
          choices: [
            aChoice('ja', { to: toEnding('thuis') }),
            aChoice('nee', { to: toEnding('thuis') }),
            aChoice('anders', { to: toEnding('weg'), own: true }),
          ],
        }),
      ]),
    ],
  });
  expect(forks(story)).toEqual([['vraag', false, false]]);
});
