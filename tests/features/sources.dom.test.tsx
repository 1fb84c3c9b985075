/** The source library: finding a source, and where it is used. */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { asId } from '../../src/core/shared/ids';
import { SourcesRoute } from '../../src/features/sources/route';
import { paths } from '../../src/state/addresses';
import { vaultWith } from '../support/a-vault';
import { dinnerLibrary } from '../support/builders/a-library';
import { dinner } from '../support/builders/dinner-story';
import { words } from '../support/builders/dinner-words';
import { arriveAt } from '../support/render/render-at';

const library = {
  ...dinnerLibrary,
  vocabulary: async () => ({
    ...words,
    sources: words.sources.map((source) => {
      if (source.id === asId('gedragscode-5-1')) return { ...source, reviewBefore: '2020-05-01' };
      if (source.id !== asId('aw-art-9')) return source;
      const { date: _, ...undated } = source;
      return {
        ...undated,
        usedIn: [
          { place: 'module' as const, module: dinner.module, scenario: dinner.id },
          { place: 'module' as const, module: dinner.module, scenario: null },
          { place: 'routes' as const },
          { place: 'occasions' as const },
          { place: 'cards' as const },
        ],
      };
    }),
  }),
};

beforeEach(async () => {
  await arriveAt(<SourcesRoute />, { vault: await vaultWith(), library }, 'Bronnen');
});

const titles = () => screen.queryAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);

describe('the source library', () => {
  it('shows every source with how far it was read and when someone looks again', () => {
    expect(titles()).toHaveLength(words.sources.length);
    const law = within(
      screen.getByRole('heading', { name: 'Ambtenarenwet 2017' }).closest('li') as HTMLElement,
    );
    expect(
      law.getByText(/datum niet gevonden\. Nog te controleren\..*Nagekeken op.*Opnieuw bekijken vóór/),
    ).toHaveTextContent('Beheer: redactie.');
    const code = within(
      screen.getByRole('heading', { name: 'Gedragscode Integriteit Rijk' }).closest('li') as HTMLElement,
    );
    expect(code.getByText(/Gedragscode, 30 december 2019\. Gelezen\./)).toBeVisible();
  });

  it('says so when someone should have looked at a source again', () => {
    const code = within(
      screen.getByRole('heading', { name: 'Gedragscode Integriteit Rijk' }).closest('li') as HTMLElement,
    );
    expect(code.getByText(/Had vóór vrijdag 1 mei 2020 opnieuw bekeken moeten zijn/)).toBeVisible();
    expect(screen.getAllByText(/Had vóór/)).toHaveLength(1);
  });

  it('says where a source is used, with the way there', () => {
    const law = within(
      screen.getByRole('heading', { name: 'Ambtenarenwet 2017' }).closest('li') as HTMLElement,
    );
    expect(law.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Het etentje', paths.module(dinner.module)],
      ['De vraag aan tafel', paths.module(dinner.module)],
      ['Waar kan ik terecht?', paths.help],
      ['Momenten', paths.occasions],
      ['Gesprekskaarten', paths.tool('gesprekskaarten')],
    ]);
    const study = within(
      screen.getByRole('heading', { name: /Onderzoek naar/ }).closest('li') as HTMLElement,
    );
    expect(study.getByText(/de uitleg van Informaliteit/)).toBeVisible();
  });

  it('finds by words anywhere in a source, in any order and without accents, and says how many', async () => {
    const user = userEvent.setup();
    const field = screen.getByLabelText('Zoek in de bronnen');
    await user.type(field, 'vrienden VERTROUWELIJK');
    expect(titles()).toEqual(['Ambtenarenwet 2017']);
    expect(screen.getByRole('status')).toHaveTextContent('1 van 4 bronnen.');
    await user.clear(field);
    await user.type(field, 'etentje');
    expect(titles()).toEqual(['Ambtenarenwet 2017']);
    await user.type(field, ' xyz');
    expect(titles()).toEqual([]);
    expect(screen.getByRole('status')).toHaveTextContent('Geen bron met deze woorden.');
  });
});
