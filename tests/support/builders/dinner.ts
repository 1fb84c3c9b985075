/**
 * A small story for tests that need to know every turn of it. At the table: speak or stay silent; after a
 * hint a third choice appears. Two days later whoever stayed silent gets a call, the others a letter; both
 * are asked what to tell.
 */
import type { CompiledScenario } from '../../../src/core/scenario/scenario';
import {
  aChoice,
  adds,
  aLine,
  aMoment,
  aScenario,
  aScene,
  type ScenarioParts,
  sets,
  toEnding,
  toMoment,
} from './a-scenario';

const silent = { kind: 'is', name: 'silent', value: true } as const;

/** The choices at the table, by id; a test that inserts or removes one starts from these. */
export const tableChoices = [
  aChoice('speak', { to: toMoment('night'), effects: [adds('trust', -1)] }),
  aChoice('stay-silent', { to: toMoment('night'), effects: [sets('silent', true)] }),
  aChoice('leave', { to: toEnding('gone') }),
];

/** The choices at the end, the third only for who kept silent. */
export const tellChoices = [
  aChoice('tell', { to: toEnding('told') }),
  aChoice('keep', { to: toEnding('kept') }),
  aChoice('call-back', { to: toMoment('call'), when: silent }),
];

/** The scenes of the dinner. */
export function dinnerScenes(table = tableChoices, tell = tellChoices): ScenarioParts['scenes'] {
  return [
    aScene('table', [
      aMoment('arrival', { to: toMoment('question'), lines: [aLine('1'), aLine('2'), aLine('3')] }),
      aMoment('question', { choices: table }),
    ]),
    aScene('later', [
      aMoment('night', {
        branches: [{ when: silent, to: toMoment('call') }, { to: toMoment('letter') }],
        lines: [aLine('1'), aLine('2', 'U zweeg.', silent), aLine('3')],
      }),
      aMoment('call', { to: toMoment('tell') }),
      aMoment('letter', { to: toMoment('tell') }),
      aMoment('tell', { choices: tell }),
    ]),
  ];
}

/** The dinner, with whatever a test wants otherwise. */
export function theDinner(parts: Partial<ScenarioParts> = {}): CompiledScenario {
  return aScenario({
    id: 'diner',
    endings: ['told', 'kept', 'gone'],
    memory: [
      { kind: 'number', name: 'trust', min: 0, max: 2, start: 1 },
      { kind: 'flag', name: 'silent', start: false },
    ],
    scenes: dinnerScenes(),
    ...parts,
  });
}
