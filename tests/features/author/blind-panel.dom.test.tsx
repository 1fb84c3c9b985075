/** What author mode shows of a blind reading: who read, how many, and what it says of the text while that stands. */
import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { DecisionCount, KeptRound } from '../../../src/core/blind/count';
import { momentsOf } from '../../../src/core/scenario/scenario';
import { BlindPanel } from '../../../src/features/author/blind-panel';
import { dinner } from '../../support/builders/dinner-story';

const [moment] = momentsOf(dinner).filter(({ next }) => next.kind === 'decision');
const choices =
  moment?.next.kind === 'decision' ? moment.next.decision.choices.filter(({ own }) => !own) : [];

const count: DecisionCount = {
  decision: moment?.id ?? '',
  text: '0'.repeat(16),
  readers: 5,
  options: choices.map(({ id }, index) => ({
    id,
    wished: index === 0 ? 5 : 0,
    chosen: index === 0 ? 4 : 0,
    straw: index === 1 ? 2 : 0,
  })),
  none: 0,
  unclear: 0,
  other: 1,
  sure: [0, 0, 0, 5],
};

const round: KeptRound = {
  on: '2026-11-27',
  kind: 'people',
  packs: ['0123abcd'],
  readers: 5,
  lang: 'nl',
  decisions: [count],
  holds: [count.decision],
};

it('shows the figures of a decision beside chance, with a verdict on the text and in words what is aimed at', () => {
  render(<BlindPanel scenario={dinner} rounds={[round]} />);
  expect(
    screen.getByRole('heading', { name: '2026-11-27, Nederlands, aantal lezers 5: mensen' }),
  ).toBeInTheDocument();
  const table = screen.getByRole('table', {
    name: /Haalt het nog niet: twee lezers zijn het vaker dan 50 %/,
  });
  expect(table).toHaveAccessibleName(/een keuze trekt meer dan 60 %.*stropop/);
  const [first] = within(table).getAllByRole('rowheader');
  expect(first).toHaveTextContent(choices[0]?.label ?? '');
  expect(within(table).getAllByRole('row')[1]).toHaveTextContent(/540$/);
  expect(screen.getAllByText(/Twee lezers noemen in 100 % dezelfde wens; toeval geeft \d+ %\./)).toHaveLength(
    2,
  );
  expect(screen.getByText(/Waar we op mikken/)).toHaveTextContent('nooit over een lezer');
});

it('says with every reading that its readers were simulated, and puts the newest first', () => {
  const rounds: readonly KeptRound[] = [
    round,
    { ...round, on: '2026-11-28', kind: 'simulated', packs: ['b'] },
  ];
  render(<BlindPanel scenario={dinner} rounds={rounds} />);
  const headings = screen.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent);
  expect(headings[0]).toMatch(/2026-11-28.*nagebootste lezers/);
  expect(headings[1]).toMatch(/2026-11-27.*mensen/);
  expect(screen.getAllByText(/Nagebootste lezers lijken op elkaar/)).toHaveLength(1);
});

it('shows no figure of a text that has changed, and says which', () => {
  render(<BlindPanel scenario={dinner} rounds={[{ ...round, holds: [] }]} />);
  expect(screen.getByText(/De tekst is sindsdien veranderd bij: /)).toHaveTextContent(count.decision);
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
  expect(screen.queryByText(/noemen in/)).not.toBeInTheDocument();
});

it('gives no verdict with four readers, and says how to begin where nobody has read', () => {
  const { unmount } = render(
    <BlindPanel
      scenario={dinner}
      rounds={[{ ...round, readers: 4, decisions: [{ ...count, readers: 4 }] }]}
    />,
  );
  expect(screen.getByRole('table')).toHaveAccessibleName(/Te weinig lezers voor een oordeel/);
  unmount();
  render(<BlindPanel scenario={dinner} rounds={[]} />);
  expect(screen.getByText(/^Nog niemand las dit blind/)).toHaveTextContent('‘Pakken voor blinde lezers’');
});
