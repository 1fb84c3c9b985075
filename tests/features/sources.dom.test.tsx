/** The source library: finding a source, opening its publication, where it is used, and what a reader is spared. */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Catalogue, Vocabulary } from '../../src/core/scenario/vocabulary';
import { asId } from '../../src/core/shared/ids';
import { SourcesRoute } from '../../src/features/sources/route';
import type { Library } from '../../src/library/library';
import { paths } from '../../src/state/addresses';
import { vaultWith } from '../support/a-vault';
import { aLibrary, dinnerLibrary } from '../support/builders/a-library';
import { dinner } from '../support/builders/dinner-story';
import { catalogue, words } from '../support/builders/dinner-words';
import { shipped } from '../support/builders/shipped';
import { arriveAt } from '../support/render/render-at';

const library: Library = {
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

const arrive = async (of: Library = library) =>
  arriveAt(<SourcesRoute />, { vault: await vaultWith(), library: of }, 'Bronnen');

const items = () =>
  screen.queryAllByRole('listitem').flatMap((item) => within(item).queryByRole('heading') ?? []);
const titles = () => items().map(({ textContent }) => textContent);
const source = (name: string) => within(screen.getByRole('heading', { name }).closest('li') as HTMLElement);

describe('the source library', () => {
  it('shows of every source what it says, its kind and its date', async () => {
    await arrive();
    expect(titles()).toHaveLength(words.sources.length);
    expect(source('Ambtenarenwet 2017').getByText('Wet of rechtspraak, zonder datum')).toBeVisible();
    expect(source('Gedragscode Integriteit Rijk').getByText('Gedragscode, 30 december 2019')).toBeVisible();
    expect(
      source('Gedragscode Integriteit Rijk').getByText('Zorgvuldig omgaan met informatie'),
    ).toBeVisible();
  });

  it('leads to the publication, says which site that is and that it lies outside the app', async () => {
    await arrive();
    const link = source('Ambtenarenwet 2017').getByRole('link', { name: /^Lees op/ });
    expect(link).toHaveAccessibleName(
      'Lees op wetten.overheid.nl: Ambtenarenwet 2017 (buiten Speelveld, in een nieuw tabblad)',
    );
    expect(link).toHaveAttribute('href', 'https://wetten.overheid.nl/BWBR0001947');
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    expect(link).toHaveAttribute('referrerpolicy', 'no-referrer');
    expect(source('Gedragscode Integriteit Rijk').queryByRole('link', { name: /^Lees op/ })).toBeNull();
  });

  it('says where a source is used, with the way there', async () => {
    await arrive();
    const links = source('Ambtenarenwet 2017').getAllByRole('link').slice(1);
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
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
    await arrive();
    const user = userEvent.setup();
    const field = screen.getByLabelText('Zoek in de bronnen');
    await user.type(field, 'vrienden VERTROUWELIJK');
    expect(titles()).toEqual(['Ambtenarenwet 2017']);
    expect(screen.getByRole('status')).toHaveTextContent('1 van 4 bronnen.');
    await user.clear(field);
    await user.type(field, 'etentje');
    expect(titles()).toEqual(['Ambtenarenwet 2017']);
    await user.clear(field);
    await user.type(field, catalogue.modules[0]?.theme ?? '');
    expect(titles()).toEqual(['Ambtenarenwet 2017']);
    await user.type(field, ' xyz');
    expect(titles()).toEqual([]);
    expect(screen.getByRole('status')).toHaveTextContent('Geen bron met deze woorden.');
  });

  it('narrows to a kind and to where it is used, and offers nothing that no source has', async () => {
    await arrive();
    const user = userEvent.setup();
    const kinds = screen.getByRole('combobox', { name: 'Soort bron' });
    expect(within(kinds).queryByRole('option', { name: 'Bericht' })).toBeNull();
    await user.selectOptions(kinds, 'Gedragscode');
    expect(titles()).toEqual(['Gedragscode Integriteit Rijk']);
    const places = screen.getByRole('combobox', { name: 'Waar gebruikt' });
    await user.selectOptions(places, 'Momenten');
    expect(titles()).toEqual([]);
    await user.selectOptions(kinds, 'Alle soorten');
    expect(titles()).toEqual(['Ambtenarenwet 2017']);
    await user.selectOptions(places, 'Overal');
    expect(titles()).toHaveLength(words.sources.length);
  });
});

describe('what the makers still have to do with a source', () => {
  it('stays off the page, save the one sentence that a reader needs', async () => {
    await arrive();
    expect(source('Ambtenarenwet 2017').getByText(/Dit hebben wij nog niet zelf nagelezen\./)).toBeVisible();
    expect(screen.getAllByText(/nog niet zelf nagelezen/)).toHaveLength(1);
  });

  it('is nowhere among the sources that ship', async () => {
    const shippedLibrary = aLibrary({
      // Safe: the shipped content has every language.
      vocabulary: async (lang) => shipped.vocabularies.get(lang) as Vocabulary,
      catalogue: async (lang) => shipped.catalogues.get(lang) as Catalogue,
    });
    await arrive(shippedLibrary);
    const page = document.body.textContent;
    expect(page).not.toMatch(
      /tweede hand|secundair|nog te controleren|na te lezen|opnieuw bekeken|opnieuw bekijken|nagekeken op|beheer:|redactie/i,
    );
    const act = source('Ambtenarenwet 2017, artikel 9');
    expect(act.getByText(/niet in de wettekst of uitspraak zelf, maar in een weergave ervan/)).toBeVisible();
  });
});
