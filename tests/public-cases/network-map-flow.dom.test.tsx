/** The way through a network map: what was seen to go wrong, here or with its peers, by what happens. */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { currentVersion } from '../../src/core/tools/network-map/network-map';
import { paths } from '../../src/state/addresses';
import { NetworkMapRoute } from '../../src/tools/network-map/route';
import type { Vault } from '../../src/vault/port';
import { vaultWith } from '../support/a-vault';
import { press, section, write } from '../support/render/acts';
import { renderAt } from '../support/render/render-at';

let vault: Vault;

function theMap() {
  const map = vault.view().records.networkMap.at(-1);
  if (map === undefined) throw new Error('There is no map.');
  return map;
}

const version = () => currentVersion(theMap());
const word = () => screen.getByLabelText('Een schuilnaam');
const said = () => document.querySelector('[data-said]')?.textContent;
const settled = () => act(async () => undefined);

async function beginning(): Promise<void> {
  vault = await vaultWith();
  renderAt(<NetworkMapRoute />, { vault, at: paths.tool('netwerkkaart') });
  await screen.findByLabelText('Om welk dossier of besluit gaat het?');
}

async function begun(): Promise<void> {
  await beginning();
  write('Om welk dossier of besluit gaat het?', 'Zuidrand');
  press('Begin de kaart');
  await settled();
}

/** Types a word and presses Enter. */
async function add(alias: string): Promise<void> {
  fireEvent.change(word(), { target: { value: alias } });
  fireEvent.submit(word());
  await settled();
}

const questions = () => section('Vragen bij uw kaart');

interface Case {
  /** What happened. */
  readonly what: string;
  /** Where the public reported it, if it did. */
  readonly seen?: string;
  readonly check: () => Promise<void>;
}

const cases: readonly Case[] = [
  {
    what: 'one begins with an empty sheet and has to recall everybody',
    seen: 'complexdatacollective/Interviewer#184',
    check: async () => {
      await beginning();
      expect(screen.getByRole('img', { name: /^Voorbeeld van een kaart/ })).toBeInTheDocument();
      expect(screen.getByText(/Kok en u dragen meer dan één pet/)).toBeVisible();
      write('Om welk dossier of besluit gaat het?', 'Zuidrand');
      press('Begin de kaart');
      await settled();
      expect(section('Wie is voor u …').getAllByRole('listitem')).toHaveLength(7);
      expect(version().contacts).toHaveLength(0);
      expect(version().circles).toHaveLength(5);
    },
  },
  {
    what: 'a place of the example comes back after it was taken, or counts as somebody before it was',
    check: async () => {
      await begun();
      press('een oud-collega die nu adviseert');
      expect(word()).toHaveFocus();
      await add('Kok');
      expect(version().contacts).toMatchObject([
        { alias: 'Kok', ring: 'middle', roles: ['former-colleague', 'adviser'], touches: 'unknown' },
      ]);
      expect(screen.queryByRole('button', { name: 'een oud-collega die nu adviseert' })).toBeNull();
      press('wie ertegen is');
      press('Niet voor mij');
      await settled();
      expect(word()).toHaveFocus();
      expect(screen.queryByRole('button', { name: 'wie ertegen is' })).toBeNull();
      press('Tabel');
      expect(document.querySelectorAll('[data-row]')).toHaveLength(1);
      press('Zonder voorbeeld verder');
      await settled();
      expect(screen.queryByText('Wie is voor u …')).toBeNull();
      expect(word()).toHaveFocus();
      const again = vault.view().records.mapDraft.map(({ id }) => id);
      expect(again).toContain(`networkMap.places.${theMap().id}`);
    },
  },
  {
    what: 'adding somebody opens a form of twenty-five controls',
    check: async () => {
      await begun();
      await add('Kok');
      expect(version().contacts).toHaveLength(1);
      expect(word()).toHaveValue('');
      expect(word()).toHaveFocus();
      expect(screen.queryByRole('region', { name: 'Kok' })).toBeNull();
      press('Meer over Kok');
      await settled();
      const panel = section('Kok');
      expect(screen.getByRole('heading', { name: 'Kok' })).toHaveFocus();
      expect(panel.getByLabelText('Raakt deze persoon het dossier?: Kok')).toBeVisible();
      expect(panel.getByLabelText('Schuilnaam van Kok')).not.toBeVisible();
      fireEvent.click(panel.getByText('Naam, kring, nabijheid, geven en krijgen'));
      expect(panel.getByLabelText('Schuilnaam van Kok')).toBeVisible();
    },
  },
  {
    what: 'to add somebody in a circle that is not there one has to scroll to another part of the page',
    check: async () => {
      await begun();
      fireEvent.change(screen.getByLabelText('In de kring'), { target: { value: 'sport' } });
      expect(version().circles).toHaveLength(5);
      await add('Keeper');
      expect(version().circles.at(-1)).toMatchObject({ kind: 'sport' });
      expect(version().contacts).toMatchObject([{ circles: [version().circles.at(-1)?.id] }]);
      press('Maak ongedaan');
      await settled();
      expect(version().circles).toHaveLength(5);
      expect(version().contacts).toHaveLength(0);
    },
  },
  {
    what: 'the map asks nothing until details are filled in',
    check: async () => {
      await begun();
      for (const alias of ['Kok', 'Noord', 'Vos']) await add(alias);
      expect(questions().getByText('Wie merkt dit besluit en staat hier niet?')).toBeVisible();
      expect(questions().getByText(/^Iedereen op uw kaart staat in ‘Werk nu’/)).toBeVisible();
    },
  },
  {
    what: 'the questions change places when one looks at somebody else',
    check: async () => {
      await begun();
      for (const alias of ['Kok', 'Noord', 'Vos']) await add(alias);
      const order = () =>
        questions()
          .getAllByRole('listitem')
          .map(({ textContent }) => textContent);
      const before = order();
      for (const contact of document.querySelectorAll('[data-contact]')) {
        fireEvent.click(contact);
        expect(order()).toEqual(before);
      }
    },
  },
  {
    what: 'taking a question along takes three presses and a check of our own words for names',
    check: async () => {
      await begun();
      press('een oud-collega die nu adviseert');
      await add('Kok');
      const [take] = questions().getAllByRole('button', { name: 'Neem deze vraag mee' });
      if (take === undefined) throw new Error('There is no question.');
      take.focus();
      fireEvent.click(take);
      await settled();
      const [item] = vault.view().records.carryItem;
      expect(item).toMatchObject({ kind: 'question', origin: { tool: 'netwerkkaart', record: theMap().id } });
      expect(item?.text).not.toContain('Kok');
      expect(questions().getByText('Meegenomen')).toBeVisible();
      expect(questions().getByRole('link', { name: 'Breng het naar een gesprek' })).toHaveAttribute(
        'href',
        paths.conversations,
      );
      expect(said()).toMatch(/^Meegenomen, zonder schuilnaam/);
      const back = questions().getByRole('button', { name: 'Toch niet meenemen' });
      expect(back).toHaveFocus();
      fireEvent.click(back);
      await settled();
      expect(vault.view().records.carryItem).toHaveLength(0);
    },
  },
  {
    what: 'an empty code word or alias is ignored without a word',
    check: async () => {
      await beginning();
      press('Begin de kaart');
      const code = screen.getByLabelText('Om welk dossier of besluit gaat het?');
      expect(code).toHaveFocus();
      expect(code).toHaveAccessibleDescription(/Kies eerst een codewoord/);
      expect(within(code.closest('form') ?? document.body).getByRole('alert')).toHaveTextContent(
        'Kies eerst een codewoord.',
      );
      write('Om welk dossier of besluit gaat het?', 'Zuidrand');
      press('Begin de kaart');
      await settled();
      await add('  ');
      expect(word()).toHaveFocus();
      expect(word()).toHaveAccessibleDescription(/Geef een schuilnaam/);
      expect(screen.getAllByRole('alert')).toHaveLength(1);
    },
  },
  {
    what: 'a name that is pasted loses its end without a word',
    check: async () => {
      await begun();
      const long = 'de man van de derde verdieping';
      fireEvent.change(word(), { target: { value: long.slice(0, 21) } });
      expect(word()).toHaveAccessibleDescription(/21 van hoogstens 24 tekens/);
      await add(long);
      expect(word()).toHaveValue(long);
      expect(word()).toHaveAccessibleDescription(/hoogstens 24 tekens/);
      expect(version().contacts).toHaveLength(0);
      fireEvent.click(screen.getByText('Geef een kring een eigen woord'));
      write('Uw woord voor: Vrienden', long);
      expect(screen.getByLabelText('Uw woord voor: Vrienden')).toHaveValue(long);
      expect(screen.getByText(/Een woord voor een kring heeft hoogstens 24 tekens/)).toBeVisible();
      expect(version().circles.every(({ label }) => label === '')).toBe(true);
    },
  },
  {
    what: 'what changed since the last moment leads nowhere',
    seen: 'fhstp/easynwk-web#118',
    check: async () => {
      await begun();
      for (const alias of ['Kok', 'Noord']) await add(alias);
      press('Begin een nieuw moment');
      await settled();
      expect(said()).toBe('Een nieuw moment is begonnen.');
      expect(screen.queryByRole('button', { name: 'Neem dit mee naar het jaargesprek' })).toBeNull();
      await add('Vos');
      press('Neem dit mee naar het jaargesprek');
      await settled();
      const [item] = vault.view().records.carryItem;
      expect(item).toMatchObject({
        kind: 'sentence',
        text: expect.stringMatching(
          /^Sinds \d+ \S+ \d{4} is mijn kaart veranderd\. Iemand kwam erbij in mijn kring ‘Werk nu’\.$/,
        ),
      });
      expect(screen.getByRole('option', { name: /^Eerste kaart, \d+ \S+ \d{4}$/ })).toBeInTheDocument();
      expect(screen.getByRole('link', { name: 'Bereid het jaargesprek voor' })).toHaveAttribute(
        'href',
        paths.tool('gesprekswijzer'),
      );
    },
  },
  {
    what: 'focus falls to the top of the page after the last undo, a removal, or a question put away',
    check: async () => {
      await begun();
      expect(word()).toHaveFocus();
      for (const alias of ['Kok', 'Noord', 'Vos']) await add(alias);
      questions().getAllByRole('button', { name: 'Nu niet' })[0]?.focus();
      fireEvent.click(questions().getAllByRole('button', { name: 'Nu niet' })[0] ?? document.body);
      expect(screen.getByRole('heading', { name: 'Vragen bij uw kaart' })).toHaveFocus();
      press('Tabel');
      press('Verander Kok');
      const remove = screen.getByRole('button', { name: 'Haal van de kaart: Kok' });
      remove.focus();
      fireEvent.click(remove);
      await settled();
      expect(screen.getByRole('button', { name: 'Verander Noord' })).toHaveFocus();
      for (let times = 0; times < 4; times += 1) {
        const undo = screen.getByRole('button', { name: 'Maak ongedaan' });
        undo.focus();
        fireEvent.click(undo);
        await settled();
      }
      expect(screen.queryByRole('button', { name: 'Maak ongedaan' })).toBeNull();
      await waitFor(() => expect(screen.getByRole('button', { name: 'Doe opnieuw' })).toHaveFocus());
    },
  },
  {
    what: 'who hears the page is told nothing of what was drawn, or the same thing twice',
    seen: 'cytoscape/cytoscape.js#3091',
    check: async () => {
      await begun();
      await add('Kok');
      expect(said()).toBe('Kok staat op de kaart: Werk nu, vertrouwd.');
      await add('Noord');
      press('Meer over Noord');
      const panel = section('Noord');
      fireEvent.change(panel.getByLabelText('Raakt deze persoon het dossier?: Noord'), {
        target: { value: 'yes' },
      });
      await settled();
      expect(said()).toBe('Noord: Raakt het dossier.');
      fireEvent.click(panel.getByLabelText('lobby: Noord'));
      await settled();
      expect(said()).toBe('Noord: lobby.');
      fireEvent.change(panel.getByLabelText('Hoe dichtbij: Noord'), { target: { value: 'inner' } });
      await settled();
      expect(said()).toBe('Noord: Werk nu, dichtbij.');
      fireEvent.click(panel.getByLabelText('Kok kent Noord'));
      await settled();
      expect(said()).toMatch(/kennen elkaar\.$/);
      fireEvent.click(screen.getByRole('checkbox', { name: 'uitvoering' }));
      await settled();
      expect(said()).toBe('Wordt gehoord: uitvoering.');
      press('Maak ongedaan');
      await settled();
      expect(said()).toBe('Ongedaan gemaakt.');
      press('Doe opnieuw');
      await settled();
      expect(said()).toBe('Opnieuw gedaan.');
      press('Haal van de kaart: Noord');
      await settled();
      expect(said()).toBe('Noord is van de kaart.');
      const speaks = screen.getAllByRole('status').filter(({ textContent }) => textContent !== '');
      expect(speaks.map(({ textContent }) => textContent)).toEqual(['Noord is van de kaart.']);
    },
  },
  {
    what: 'the hint at a telling alias goes with the emptied field',
    check: async () => {
      await begun();
      for (const alias of ['Jan-Willem de Vries', '06-12345678', 'lid van de PvdA']) {
        await add(alias);
        expect(word()).toHaveValue('');
        expect(word()).toHaveAccessibleDescription(/Verander de schuilnaam bij ‘Meer over …’\./);
        fireEvent.change(word(), { target: { value: 'K' } });
        expect(word()).not.toHaveAccessibleDescription(/Verander de schuilnaam/);
      }
      await add('Kok');
      expect(word()).not.toHaveAccessibleDescription(/Verander de schuilnaam/);
    },
  },
  {
    what: 'what was done is only heard and not seen',
    check: async () => {
      await begun();
      await add('Kok');
      const line = document.querySelector('form [data-said]');
      expect(line).toHaveTextContent('Kok staat op de kaart: Werk nu, vertrouwd.');
      expect(line?.className).not.toMatch(/hidden/);
    },
  },
  {
    what: 'who chooses somebody by keyboard stays on the drawing, and closing leads to the field for an alias',
    check: async () => {
      await begun();
      await add('Kok');
      const kok = screen.getByRole('button', { name: /^Kok,/ });
      for (const way of ['Sluit', 'Escape'] as const) {
        act(() => kok.focus());
        expect(kok).toHaveFocus();
        fireEvent.keyDown(kok, { key: 'Enter' });
        await settled();
        const heading = screen.getByRole('heading', { name: 'Kok' });
        expect(heading).toHaveFocus();
        if (way === 'Sluit') press('Sluit');
        else fireEvent.keyDown(heading, { key: 'Escape' });
        await settled();
        expect(kok).toHaveFocus();
        expect(screen.queryByRole('heading', { name: 'Kok' })).toBeNull();
      }
    },
  },
  {
    what: 'two controls of the table have the same name',
    check: async () => {
      await begun();
      for (const alias of ['Kok', 'Noord']) await add(alias);
      press('Tabel');
      for (const alias of ['Kok', 'Noord']) press(`Verander ${alias}`);
      const table = within(screen.getByRole('table'));
      for (const header of table.getAllByRole('columnheader')) expect(header).toHaveAttribute('scope');
      expect(table.getAllByRole('rowheader').map(({ textContent }) => textContent)).toHaveLength(2);
      const controls = (['checkbox', 'combobox', 'textbox', 'button'] as const).flatMap((role) =>
        table.getAllByRole(role).map((control) => {
          const label = control.closest('label') ?? control.parentElement?.querySelector('label');
          return (control.tagName === 'BUTTON' ? control : label)?.textContent;
        }),
      );
      const inWhat = (text: string | null | undefined) => text?.replace(/Werk nu|Eerder werk/g, '');
      expect(new Set(controls).size, controls.map(inWhat).join(' | ')).toBe(controls.length);
    },
  },
];

describe('the way through the network map', () => {
  afterEach(() => document.body.focus());
  it.each(cases)('no longer: $what', async ({ check }) => check());
});
