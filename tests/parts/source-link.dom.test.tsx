/** Links to sources: where they lead, what they say, and in which language they are read out. */
import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/core/scenario/vocabulary';
import { asId } from '../../src/core/shared/ids';
import { SourceLine, SourceLink } from '../../src/parts/source-link';
import { paths } from '../../src/state/addresses';

const source = (id: string, title: string): Source => ({
  id: asId(id),
  title,
  kind: 'law',
  reference: 'Stb. 2017, 123',
  supports: 'Wat er staat.',
  status: 'read',
  validOn: '2026-01-01',
  reviewBefore: '2027-01-01',
  owner: 'De makers',
  usedIn: [],
});
const law = source('aw', 'Ambtenarenwet 2017');
const code = source('code', 'Gedragscode');

const look = (element: React.ReactElement) => render(<MemoryRouter>{element}</MemoryRouter>);

describe('a link to a source', () => {
  it('leads to the source among the others, and is marked only where the page is in another language', () => {
    look(
      <>
        <SourceLink source={law} lang="nl" />
        <SourceLink source={code} lang="en" />
      </>,
    );
    const here = screen.getByRole('link', { name: 'Ambtenarenwet 2017' });
    expect(here).toHaveAttribute('href', paths.source(law.id));
    expect(here).not.toHaveAttribute('lang');
    expect(screen.getByRole('link', { name: 'Gedragscode' })).toHaveAttribute('lang', 'en');
  });

  it('says its title also where a number stands for it', () => {
    look(<SourceLink source={law} lang="en" number={2} />);
    const link = screen.getByRole('link', { name: '2: Ambtenarenwet 2017' });
    expect(link).not.toHaveAttribute('lang');
    expect(screen.getByText(': Ambtenarenwet 2017')).toHaveAttribute('lang', 'en');
  });
});

describe('a line of sources', () => {
  const line = (cited: readonly string[]) =>
    look(
      <SourceLine
        label="Bron:"
        cited={cited.map((id) => asId(id))}
        among={[law, code]}
        lang="nl"
        className={undefined}
      />,
    );

  it('names those that are cited, in the order of the library', () => {
    const { container } = line(['code', 'aw', 'elders']);
    expect(container).toHaveTextContent(/^Bron: Ambtenarenwet 2017; Gedragscode$/);
  });

  it('is not there when none is', () => {
    expect(line(['elders']).container).toBeEmptyDOMElement();
  });
});
