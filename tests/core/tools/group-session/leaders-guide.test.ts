import { expect, test } from 'vitest';
import type { Source } from '../../../../src/core/scenario/vocabulary';
import { asId } from '../../../../src/core/shared/ids';
import { guideStory } from '../../../../src/core/tools/group-session/leaders-guide';
import { aChoice, aMoment, aScenario, aScene, toEnding } from '../../../support/builders/a-scenario';

const source = (id: string, kind: Source['kind']): Source => ({
  id: asId(id),
  title: `Bron ${id}`,
  supports: 'Wat er staat.',
  reference: 'Blz. 1',
  kind,
  status: 'read',
  owner: 'redactie',
  validOn: '2026-11-01',
  reviewBefore: '2027-05-01',
  usedIn: [],
});

const weighed = (...sources: string[]) => ({
  honours: [],
  strains: [],
  sources: sources.map((id) => asId<never>(id)),
});

const story = aScenario({
  endings: ['thuis'],
  scenes: [
    aScene('s-1', [
      aMoment('vraag', {
        choices: [
          aChoice('melden', { to: toEnding('thuis'), consideration: weighed('de-wet', 'een-studie') }),
          aChoice('anders', { to: toEnding('thuis'), own: true }),
          aChoice('zwijgen', { to: toEnding('thuis'), consideration: weighed('een-studie') }),
        ],
      }),
    ]),
  ],
});

test('of each option it is told which norms it touches; a study is none, and a choice of one’s own is not put to a room', () => {
  const sources = [source('de-wet', 'law'), source('een-studie', 'study')];
  const { decisions, kind } = guideStory(story, 'mini', sources);
  expect(kind).toBe('mini');
  expect(decisions.map(({ moment, scene }) => [moment, scene])).toEqual([['vraag', 'Scène s-1']]);
  expect(
    decisions[0]?.options.map(({ id, letter, norms }) => [id, letter, norms.map((one) => one.id)]),
  ).toEqual([
    ['melden', 'A', ['de-wet']],
    ['zwijgen', 'B', []],
  ]);
});
