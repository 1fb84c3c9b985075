/** What author mode says of how plainly a story is written and where it divides. */
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { TextFigures } from '../../../src/features/author/text-figures';
import {
  aChoice,
  aLine,
  aMoment,
  aScenario,
  aScene,
  toEnding,
  toMoment,
} from '../../support/builders/a-scenario';

const story = aScenario({
  endings: ['thuis', 'weg'],
  scenes: [
    aScene('s-1', [
      aMoment('woorden', {
        lines: [aLine('1', 'De interdepartementale verantwoordingsrapportage ontbreekt.')],
        choices: [aChoice('kort', { to: toMoment('eind') }), aChoice('lang', { to: toMoment('eind') })],
      }),
      aMoment('eind', {
        choices: [aChoice('blijven', { to: toEnding('thuis') }), aChoice('gaan', { to: toEnding('weg') })],
      }),
    ]),
  ],
});

it('tells the level in every language there is, with the hardest sentences, and the decisions that change words alone', () => {
  render(<TextFigures dutch={story} english={{ ...story, lang: 'en' }} />);
  const figures = screen.getByRole('region', { name: 'De tekst in cijfers' });
  expect(figures).toHaveTextContent(/Leesniveau \(nl\): LIX \d+, zo leest /);
  expect(figures).toHaveTextContent(/Leesniveau \(en\): LIX \d+, zo leest /);
  expect(screen.getAllByText('De interdepartementale verantwoordingsrapportage ontbreekt.')).toHaveLength(2);
  expect(figures).toHaveTextContent(
    'Na 1 van de 2 beslissingen is er iets anders te bereiken; bij 1 verschillen de eindes. Daarbuiten verschillen alleen de woorden: woorden.',
  );
});
