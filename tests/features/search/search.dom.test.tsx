/** The search page: what is said, where results lead, and that the words go nowhere. */
import { fireEvent, screen, within } from '@testing-library/react';
import i18next from 'i18next';
import { beforeEach, describe, expect, it } from 'vitest';
import { openPolicy } from '../../../src/core/scenario/policy';
import { SearchRoute } from '../../../src/features/search/route';
import { paths } from '../../../src/state/addresses';
import { forgetSearched } from '../../../src/state/searched';
import type { Vault } from '../../../src/vault/port';
import { vaultWith } from '../../support/a-vault';
import { dinnerLibrary } from '../../support/builders/a-library';
import { shippedIndex } from '../../support/builders/findable';
import { write } from '../../support/render/acts';
import { address, arriveAt } from '../../support/render/render-at';

const index = shippedIndex('nl');
const library = { ...dinnerLibrary, search: async () => index };
let vault: Vault;

async function open(policy = openPolicy) {
  return arriveAt(<SearchRoute />, { vault, library, policy, at: paths.search }, 'Zoeken');
}

async function lookFor(words: string): Promise<void> {
  write('Wat zoekt u?', words);
  await screen.findByText(/gevonden\.$/);
}

const region = (name: string) => within(screen.getByRole('region', { name }));

beforeEach(async () => {
  forgetSearched();
  vault = await vaultWith();
});

describe('the search page', () => {
  it('shows what was found by kind, with the words marked, and leads to the place itself', async () => {
    await open();
    await lookFor('klokkenluiders');
    const law = region('Bronnen').getByRole('link', { name: 'Wet bescherming klokkenluiders' });
    expect(law).toHaveAttribute('href', paths.source('wbk-2023' as never));
    expect(within(law).getByText('klokkenluiders').tagName).toBe('MARK');
    expect(screen.getByRole('status')).toHaveTextContent(/gevonden\.$/);
  });

  it.each([
    ['moreel beraad', 'Hulpmiddelen', 'Houd een moreel beraad', paths.tool('moreel-beraad')],
    [
      'leidraad tafel',
      'Leidraden voor begeleiders',
      'Leidraad: De vraag aan tafel',
      paths.guide('netwerkbewust' as never),
    ],
    ['misstand', 'Vragen: waar kan ik terecht?', 'Ik vermoed een misstand', paths.question('misstand')],
    ['jaargesprek', 'Momenten', 'Jaargesprek', paths.occasion('annual-talk')],
    ['onderbroken', 'Hulp bij Speelveld', 'Onderbroken?', paths.helpTopic(2)],
    ['donderdagtafel', 'Verhalen', 'De donderdagtafel', paths.module('netwerkbewust' as never)],
  ])('‘%s’ leads from %s', async (words, kind, title, to) => {
    await open();
    await lookFor(words);
    expect(region(kind).getByRole('link', { name: title })).toHaveAttribute('href', to);
  });

  it('finds neither the network map nor its help where the organisation switched it off', async () => {
    await open({ ...openPolicy, networkMap: false });
    await lookFor('netwerkkaart');
    const found = screen.queryAllByRole('link').map((link) => link.getAttribute('href'));
    expect(found).not.toContain(paths.tool('netwerkkaart'));
    expect(found).not.toContain(paths.helpTopic(8));
  });

  it('shows five of a kind and the others when asked', async () => {
    await open();
    await lookFor('integriteit');
    const before = region('Bronnen').getAllByRole('link').length;
    fireEvent.click(region('Bronnen').getByRole('button', { name: /^Toon nog/ }));
    expect(before).toBe(5);
    expect(region('Bronnen').getAllByRole('link').length).toBeGreaterThan(5);
  });

  it('says what to try when nothing is found', async () => {
    await open();
    await lookFor('xyzzyxyz');
    expect(screen.getByText('Niets gevonden.')).toBeVisible();
    expect(screen.getByText(/^Probeer een ander woord/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Alle bronnen' })).toHaveAttribute('href', paths.sources);
  });

  it('keeps the words out of the address, the title and everything that is kept; coming back finds them', async () => {
    const { unmount } = await open();
    await lookFor('klokkenluiders');
    const field = screen.getByLabelText('Wat zoekt u?');
    expect(field).toHaveAttribute('autocomplete', 'off');
    expect(field).not.toHaveAttribute('name');
    expect(field).toHaveAttribute('spellcheck', 'false');
    const kept = [
      address(),
      window.location.href,
      document.title,
      JSON.stringify(window.history.state),
      JSON.stringify({ ...localStorage, ...sessionStorage }),
      JSON.stringify(vault.view().records),
    ];
    expect(kept.join('\n')).not.toContain('klokkenluiders');
    unmount();
    await open();
    expect(screen.getByLabelText('Wat zoekt u?')).toHaveValue('klokkenluiders');
  });

  it('speaks English', async () => {
    await i18next.changeLanguage('en');
    await arriveAt(<SearchRoute />, { vault, library, at: paths.search }, 'Search');
    write('What are you looking for?', 'integriteit');
    expect(await screen.findByText(/found\.$/)).toBeVisible();
    // The content of this library is Dutch, whatever the interface is.
    expect(region('Sources').getAllByRole('listitem')[0]).toHaveAttribute('lang', 'nl');
  });
});
