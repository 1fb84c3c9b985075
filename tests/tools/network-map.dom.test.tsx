/** Picture and table show the same after any action, whichever of the two it was done in. */
import { act, fireEvent, screen, within } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aliasIn, looksLikeName, mayHoldNames } from '../../src/core/shared/name-hint';
import { areTied, currentVersion } from '../../src/core/tools/network-map/network-map';
import { paths } from '../../src/state/addresses';
import { NetworkMapRoute } from '../../src/tools/network-map/route';
import { vaultWith } from '../support/a-vault';
import { renderAt } from '../support/render/render-at';

async function open() {
  const vault = await vaultWith();
  const view = renderAt(<NetworkMapRoute />, { vault, at: paths.tool('netwerkkaart') });
  fireEvent.change(await screen.findByLabelText('Om welk dossier of besluit gaat het?'), {
    target: { value: 'Z' },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Begin de kaart' }));
  for (const circle of ['Vrienden', 'Sport']) fireEvent.click(screen.getByRole('button', { name: circle }));
  const version = () => {
    const [map] = vault.view().records.networkMap;
    if (map === undefined) throw new Error('There is no map.');
    return currentVersion(map);
  };
  return { view, version };
}

// By text and not by role: roles are reckoned over the whole page, hundreds of times in this test.
const show = (view: 'Beeld' | 'Tabel') => fireEvent.click(screen.getByText(view, { selector: 'button' }));

/** What either view says of every contact: its alias, then its place, nearness and roles. */
function picture(): readonly string[] {
  show('Beeld');
  return [...document.querySelectorAll('[data-contact]')].map(
    (contact) => contact.getAttribute('aria-label') ?? '',
  );
}

function table(): readonly (readonly string[])[] {
  show('Tabel');
  const rows = [...document.querySelectorAll('[data-row]')];
  return rows.map((row) => [...row.children].slice(0, 5).map(({ textContent }) => textContent));
}

type Action = readonly [what: number, who: number, how: number];

describe('the network map', () => {
  it('shows the same in the picture and in the table after each of any actions', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(5), fc.nat(3), fc.nat(2)), { minLength: 3, maxLength: 8 }),
        async (actions: readonly Action[]) => {
          const { view, version } = await open();
          try {
            for (const [index, [what, who, how]] of actions.entries()) {
              const { contacts } = version();
              const target = contacts[who % Math.max(1, contacts.length)];
              if (what < 2 || target === undefined) {
                fireEvent.change(screen.getByLabelText('Een schuilnaam'), { target: { value: `k${index}` } });
                fireEvent.click(screen.getByText('Zet op de kaart'));
              } else {
                show('Tabel');
                fireEvent.click(screen.getByText(`Verander ${target.alias}`));
                const fields = document.querySelector<HTMLElement>(`[data-fields="${target.id}"]`);
                if (fields === null) throw new Error('There is nothing to change.');
                const inRow = within(fields);
                if (what === 2)
                  fireEvent.change(inRow.getByLabelText('Hoe dichtbij'), {
                    target: { value: ['inner', 'middle', 'outer'][how] },
                  });
                if (what === 3)
                  fireEvent.click(
                    inRow.getByRole('checkbox', { name: ['vriend', 'pers', 'lobby'][how] ?? '' }),
                  );
                if (what === 4) fireEvent.click(inRow.getByRole('button', { name: 'Haal van de kaart' }));
                const other = contacts.find(({ id }) => id !== target.id);
                if (what === 5 && other !== undefined)
                  fireEvent.click(inRow.getByRole('checkbox', { name: other.alias }));
              }
              await act(async () => undefined);
              const now = version();
              const drawn = picture();
              const rows = table();
              expect(drawn.length).toBe(now.contacts.length);
              expect(rows.length).toBe(now.contacts.length);
              for (const contact of now.contacts) {
                const label = drawn.find((text) => text.startsWith(`${contact.alias},`)) ?? '';
                const row = rows.find(([alias]) => alias?.endsWith(` ${contact.alias}`)) ?? [];
                const ring = { inner: 'dichtbij', middle: 'vertrouwd', outer: 'bekend' }[contact.ring];
                expect(label).toContain(ring);
                expect(row[1]).toContain(ring);
                for (const [role, word] of [
                  ['friend', 'vriend'],
                  ['press', 'pers'],
                  ['lobby', 'lobby'],
                ] as const) {
                  expect(label.split(', ').includes(word)).toBe(contact.roles.includes(role));
                  expect((row[3] ?? '').split(', ').includes(word)).toBe(contact.roles.includes(role));
                }
                const known = now.contacts
                  .filter(({ id }) => areTied(now, contact.id, id))
                  .map(({ alias }) => alias);
                expect((row[4] ?? '').split(', ').filter(Boolean)).toEqual(known);
              }
            }
          } finally {
            view.unmount();
          }
        },
      ),
      { numRuns: 8 },
    );
  }, 180_000);
});

it('an alias that is changed in the table changes in the picture, with its letters', async () => {
  await open();
  fireEvent.change(screen.getByLabelText('Een schuilnaam'), { target: { value: 'Kok' } });
  fireEvent.click(screen.getByText('Zet op de kaart'));
  show('Tabel');
  fireEvent.click(screen.getByRole('button', { name: 'Verander Kok' }));
  const fields = document.querySelector<HTMLElement>('[data-fields]');
  if (fields === null) throw new Error('There is nothing to change.');
  fireEvent.change(within(fields).getByLabelText('Schuilnaam'), { target: { value: 'Keeper' } });
  await act(async () => undefined);
  expect(picture()).toEqual([expect.stringMatching(/^Keeper,/)]);
  expect(document.querySelector('[data-contact] text')).toHaveTextContent('KE');
});

describe('names', () => {
  it('are hinted at in an alias when it has a first and a last name', () => {
    for (const name of [
      'Thijs Kromhoek',
      'Marit van der Zwart',
      'Noor el Idrissi',
      'Thijs K.',
      'M. van der Zwart',
      'mevrouw Zwart',
      'dhr. Kromhoek',
      'minister Zwart',
      'zwart@voorbeeld.nl',
    ])
      expect(looksLikeName(name), name).toBe(true);
    for (const alias of ['De schaatser', 'De Lange Man', 'K.', 'Noord', 'oud-chef', 'Kok', 'de minister'])
      expect(looksLikeName(alias), alias).toBe(false);
  });

  it('are looked for in a note, also where a sentence begins', () => {
    for (const text of [
      'Wat wil ik van Kromhoek horen?',
      'Thijs weet te veel.',
      'Ik weet het niet. Thijs wel.',
      'Wat vroeg ‘Thijs’?',
    ])
      expect(mayHoldNames(text), text).toBe(true);
    for (const text of [
      'Wat wil ik horen? Van wie? Ik weet het niet.',
      'Which hat do I wear? I do not know.',
      'zonder hoofdletters',
      'Wachten. Vooraf zeggen. Iedereen tegelijk.',
      'Gelijke start voor kleine partijen',
      'Large parties first.',
    ])
      expect(mayHoldNames(text), text).toBe(false);
  });

  it('of the map itself are found as words, however they are written', () => {
    expect(aliasIn('wat wil de SCHAATSER van mij?', ['De schaatser'])).toBe('De schaatser');
    expect(aliasIn('Ik vraag het K. morgen', ['K.'])).toBe('K.');
    expect(aliasIn('Wat wil ik?', ['W.'])).toBeNull();
  });
});
