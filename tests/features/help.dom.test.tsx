/** Where to turn: choosing a question, the places in order with their sources, an organisation's own contacts. */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { compileSources } from '../../src/compiler/compile-sources';
import type { Guidance } from '../../src/core/scenario/guidance';
import { openPolicy, type Policy } from '../../src/core/scenario/policy';
import type { Vocabulary } from '../../src/core/scenario/vocabulary';
import { asId } from '../../src/core/shared/ids';
import { HelpRoute } from '../../src/features/help/route';
import { partIds, paths, queryNames } from '../../src/state/addresses';
import { changePreferences } from '../../src/state/preferences';
import { vaultWith } from '../support/a-vault';
import { aGuidance, aLibrary } from '../support/builders/a-library';
import { shipped, shippedFiles } from '../support/builders/shipped';
import { arriveAt } from '../support/render/render-at';

/** Safe: the shipped content has every language. */
const guidanceOf = (compiled: typeof shipped) => async (lang: 'nl' | 'en') =>
  compiled.guidances.get(lang) as Guidance;

async function look({
  guidance = guidanceOf(shipped),
  at = paths.help,
  policy = openPolicy,
}: {
  guidance?: (lang: 'nl' | 'en') => Promise<Guidance>;
  at?: string;
  policy?: Policy;
} = {}): Promise<void> {
  const library = aLibrary({
    guidance,
    vocabulary: async (lang) => shipped.vocabularies.get(lang) as Vocabulary,
  });
  await arriveAt(<HelpRoute />, { vault: await vaultWith(), library, at, policy }, 'Hulp');
}

const at = (question: string) => `${paths.help}?${queryNames.question}=${question}`;
const answer = () => within(screen.getByRole('article'));
const places = () =>
  answer()
    .getAllByRole('heading', { level: 5 })
    .map(({ textContent }) => textContent);

describe('where to turn', () => {
  it('says first what to do in danger, and that it is done outside this app', async () => {
    await look();
    expect(screen.getByRole('link', { name: '112' })).toHaveAttribute('href', 'tel:112');
    expect(screen.getByText(/bespreek het dan met een mens, buiten deze app/)).toBeVisible();
  });

  it('shows the places in the author’s order once a question is chosen, and takes focus there', async () => {
    await look();
    const user = userEvent.setup();
    expect(screen.queryByRole('article')).toBeNull();
    await user.click(screen.getByRole('radio', { name: 'Ik vermoed een misstand' }));
    expect(places()).toEqual([
      'De vertrouwenspersoon integriteit',
      'Huis voor klokkenluiders, advies',
      'Intern melden',
      'Een extern meldpunt',
      'Huis voor klokkenluiders, onderzoek',
    ]);
    await user.click(screen.getByRole('button', { name: 'Lees wat kan' }));
    expect(screen.getByRole('heading', { level: 3, name: 'Ik vermoed een misstand' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Kies een andere vraag' }));
    expect(screen.getByRole('radio', { name: 'Ik vermoed een misstand' })).toHaveFocus();
  });

  it('opens at a question from a link, and at none when there is no such question', async () => {
    await look({ at: at('benadeeld') });
    expect(
      screen.getByRole('heading', { level: 3, name: 'Iemand heeft mij benadeeld om een melding' }),
    ).toBeVisible();
  });

  it('shows nothing for a question that does not exist', async () => {
    await look({ at: at('onzin') });
    expect(screen.queryByRole('article')).toBeNull();
    expect(screen.getByText(/Kies een vraag/)).toBeVisible();
  });

  it('says for whom a place is, and what is reported to whom', async () => {
    await look({ at: at('belangen') });
    const officer = answer()
      .getByRole('heading', { name: 'De compliance officer van de topmanagementgroep' })
      .closest('li') as HTMLElement;
    expect(within(officer).getByText('Alleen voor leden van de topmanagementgroep')).toBeVisible();
    const duty = answer()
      .getByRole('heading', { name: /Uw financiële belangen/ })
      .closest('li') as HTMLElement;
    expect(within(duty).getByText('Leden van de topmanagementgroep')).toBeVisible();
  });

  it('numbers the sources beside each place and says in one list where each stands', async () => {
    await look({ at: at('verdacht-contact') });
    const list = within(answer().getByRole('list', { name: 'Waar dit op rust' }));
    const items = list.getAllByRole('listitem').map(({ textContent }) => textContent ?? '');
    expect(items.length).toBeGreaterThan(1);
    for (const item of items) expect(item).not.toMatch(/tweede hand|te controleren/i);
    const security = answer()
      .getByRole('heading', { name: 'De beveiliging van uw organisatie' })
      .closest('li') as HTMLElement;
    const [number] = within(security).getAllByRole('link');
    expect(number).toHaveAttribute('href', paths.source(asId('check-voor-je-connect')));
    const position = Number.parseInt(number?.textContent ?? '', 10);
    expect(items[position - 1]).toContain('Benadering door inlichtingendiensten');
  });

  it('says how a public body is reached, with the words that its page lies outside the app', async () => {
    await look({ at: at('misstand') });
    const house = within(
      answer()
        .getByRole('heading', { name: 'Huis voor klokkenluiders, onderzoek' })
        .closest('li') as HTMLElement,
    );
    expect(house.getByRole('link', { name: '088 133 10 00' })).toHaveAttribute('href', 'tel:0881331000');
    const link = house.getByRole('link', { name: /^huisvoorklokkenluiders\.nl: .*buiten Speelveld/ });
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    expect(house.getByText(/liggen buiten Speelveld en openen in een nieuw tabblad/)).toBeVisible();
    expect(house.getByText(/kijk het na voordat u erop vertrouwt/)).toBeVisible();
  });

  it('says when each was seen, of when that page was, and where the number stood', async () => {
    await look({ at: at('misstand') });
    const of = (name: RegExp) =>
      answer().getByRole('link', { name }).closest('li')?.textContent?.replaceAll('\u00a0', ' ');
    expect(of(/^0900-0388$/)).toContain('Gezien op 27 november 2026, pagina van 19 januari 2024.');
    expect(of(/^0900-0388$/)).toContain('Het nummer stond op nvwa.nl');
    expect(of(/^acm\.nl/)).toContain('pagina van na februari 2023.');
    expect(of(/^088 489 05 00$/)).toContain('datum van de pagina onbekend.');
    expect(of(/^020 797 3716$/)).toContain('Het nummer is alleen voor marktmisbruik.');
    for (const link of answer().getAllByRole('link'))
      expect(link.getAttribute('href')).toMatch(/^(?:https:|tel:[+\d]+$|\/)/);
  });

  it('leads to a tool only where the conversation can be prepared here', async () => {
    await look({ at: at('nevenactiviteit') });
    const user = userEvent.setup();
    expect(answer().getByRole('link', { name: 'Weeg deze nevenactiviteit' })).toHaveAttribute(
      'href',
      paths.tool('nevenactiviteiten'),
    );
    for (const name of ['Ik word onder druk gezet of bedreigd', 'Ik vermoed een misstand']) {
      await user.click(screen.getByRole('radio', { name }));
      for (const link of answer().getAllByRole('link'))
        expect(link.getAttribute('href')).not.toMatch(/^\/hulpmiddel|kaart/);
    }
  });

  it('keeps the help about the app, also where a host left the routes out', async () => {
    await look({ guidance: async () => aGuidance() });
    expect(screen.getByRole('link', { name: '112' })).toBeVisible();
    expect(screen.getByRole('heading', { level: 3, name: 'Wat is de netwerkkaart?' })).toBeVisible();
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Wat wordt aan wie gemeld?' })).toBeNull();
  });

  it('marks content in another language than the buttons', async () => {
    changePreferences({ contentLanguage: 'en' });
    await look({ at: at('misstand') });
    expect(screen.getByRole('heading', { level: 3, name: 'I suspect wrongdoing' })).toHaveAttribute(
      'lang',
      'en',
    );
    changePreferences({ contentLanguage: 'same' });
  });
});

describe('the contacts an organisation filled in', () => {
  const contacts = [
    'vertrouwenspersoon:',
    '  name: Team Integriteit',
    "  telephone: '070 (123) 45-67'",
    '  mail: integriteit@voorbeeld.nl',
    '  web: https://intranet.voorbeeld.nl/integriteit/',
    "beveiliging: { name: '' }",
  ].join('\n');
  const filled = compileSources(new Map([...shippedFiles, ['contacts.yaml', contacts]]));

  it('reach the page beside their place, as numbers to call and addresses to write to', async () => {
    await look({ guidance: guidanceOf(filled), at: at('druk') });
    const adviser = within(
      answer()
        .getByRole('heading', { name: 'De vertrouwenspersoon integriteit' })
        .closest('li') as HTMLElement,
    );
    expect(adviser.getByText('Bij uw organisatie')).toBeVisible();
    expect(adviser.getByText('Team Integriteit')).toBeVisible();
    expect(adviser.getByRole('link', { name: '070 (123) 45-67' })).toHaveAttribute('href', 'tel:0701234567');
    expect(adviser.getByRole('link', { name: 'integriteit@voorbeeld.nl' })).toHaveAttribute(
      'href',
      'mailto:integriteit@voorbeeld.nl',
    );
    expect(
      adviser.getByRole('link', {
        name: 'intranet.voorbeeld.nl/integriteit (buiten Speelveld, in een nieuw tabblad)',
      }),
    ).toHaveAttribute('href', 'https://intranet.voorbeeld.nl/integriteit/');
    expect(screen.getAllByText('Bij uw organisatie')).toHaveLength(1);
  });
});

describe('how the app works', () => {
  const topic = (title: string) => screen.getByRole('heading', { name: title }).closest('section');

  it('names the ways of keeping and the days that there are', async () => {
    await look();
    expect(topic('Onderbroken?')).toHaveTextContent(/op dit apparaat, achter een wachtzin of alleen/);
    expect(topic('Na een tijd terugkomen')).toHaveTextContent(/als u een netwerkkaart heeft, een half jaar/);
  });

  it('is silent about what the organisation switched off; the other topics keep their address', async () => {
    await look({ policy: { ...openPolicy, keeping: 'guarded', networkMap: false, phones: false } });
    expect(screen.queryByRole('heading', { name: 'Wat is de netwerkkaart?' })).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Meedoen met uw telefoon' })).toBeNull();
    expect(topic('Onderbroken?')).not.toHaveTextContent('op dit apparaat');
    expect(topic('Na een tijd terugkomen')).not.toHaveTextContent('netwerkkaart');
    expect(topic('Hulpmiddelen voor een gesprek')).toHaveAttribute('id', partIds.helpTopic(9));
  });
});
