/** Picture and table show the same after any action, whichever of the two it was done in. */
import { act, fireEvent, screen, within } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asId } from '../../src/core/shared/ids';
import {
  areTied,
  type CircleId,
  currentVersion,
  type MapId,
  newMap,
  type VersionId,
} from '../../src/core/tools/network-map/network-map';
import { paths } from '../../src/state/addresses';
import { NetworkMapRoute } from '../../src/tools/network-map/route';
import { vaultWith } from '../support/a-vault';
import { renderAt } from '../support/render/render-at';

async function open() {
  const vault = await vaultWith();
  const circles = (['work-now', 'friends', 'sport'] as const).map((kind) => ({
    id: asId<CircleId>(kind),
    kind,
    label: '',
  }));
  const first = { version: asId<VersionId>('v1'), today: '2026-01-12', circles };
  await vault.put('networkMap', newMap('Z', { id: asId<MapId>('m'), now: 1 }, first));
  const view = renderAt(<NetworkMapRoute />, { vault, at: paths.tool('netwerkkaart') });
  await screen.findByLabelText('Een schuilnaam');
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
        fc.array(fc.tuple(fc.nat(9), fc.nat(3), fc.nat(2)), { minLength: 3, maxLength: 7 }),
        async (actions: readonly Action[]) => {
          const { view, version } = await open();
          try {
            for (const [index, [what, who, how]] of actions.entries()) {
              const { contacts } = version();
              const target = contacts[who % Math.max(1, contacts.length)];
              if (what < 2 || target === undefined) {
                fireEvent.change(screen.getByLabelText('In de kring'), {
                  target: { value: version().circles[how]?.id },
                });
                fireEvent.change(screen.getByLabelText('Een schuilnaam'), { target: { value: `k${index}` } });
                fireEvent.click(screen.getByText('Zet op de kaart'));
              } else if (what === 7) {
                show('Beeld');
                const drawn = document.querySelector<SVGGElement>(`[data-contact="${target.id}"]`);
                if (drawn === null) throw new Error('There is nobody to move.');
                fireEvent.click(drawn);
                const key = ['ArrowUp', 'ArrowDown', 'ArrowLeft'][how] ?? '';
                fireEvent.keyDown(drawn, { key, shiftKey: true });
              } else if (what === 8) {
                const undo = screen.queryByText('Maak ongedaan');
                if (undo !== null) fireEvent.click(undo);
              } else {
                show('Tabel');
                fireEvent.click(screen.getByText(`Verander ${target.alias}`));
                const fields = document.querySelector<HTMLElement>(`[data-fields="${target.id}"]`);
                if (fields === null) throw new Error('There is nothing to change.');
                const inRow = within(fields);
                const of = (name: string): string => `${name}: ${target.alias}`;
                if (what === 2)
                  fireEvent.change(inRow.getByLabelText(of('Hoe dichtbij')), {
                    target: { value: ['inner', 'middle', 'outer'][how] },
                  });
                if (what === 3)
                  fireEvent.click(inRow.getByLabelText(of(['vriend', 'pers', 'lobby'][how] ?? '')));
                if (what === 4) fireEvent.click(inRow.getByText('Haal van de kaart'));
                const other = contacts.find(({ id }) => id !== target.id);
                if (what === 5 && other !== undefined)
                  fireEvent.click(inRow.getByLabelText(`${other.alias} kent ${target.alias}`));
                if (what === 6)
                  fireEvent.change(inRow.getByLabelText(of('Raakt deze persoon het dossier?')), {
                    target: { value: ['yes', 'no', 'unknown'][how] },
                  });
                if (what === 9) fireEvent.click(inRow.getByLabelText(of('Deze persoon doet iets voor mij')));
              }
              await act(async () => undefined);
              const now = version();
              const drawn = picture();
              const rows = table();
              expect(drawn.length).toBe(now.contacts.length);
              expect(rows.length).toBe(now.contacts.length);
              for (const contact of now.contacts) {
                const said = (drawn.find((text) => text.startsWith(`${contact.alias},`)) ?? '').split(', ');
                const [, place = '', file = '', roles = '', knows = ''] =
                  rows.find(([alias]) => alias?.endsWith(` ${contact.alias}`)) ?? [];
                // What the picture says of somebody is what the table says, word for word.
                const inTable = [
                  ...place.split(', '),
                  ...roles.split(', '),
                  ...(file.includes('Raakt het dossier') ? ['raakt het dossier'] : []),
                  ...file.split('. ').filter((word) => word.startsWith('Deze persoon')),
                ].filter(Boolean);
                expect(said.slice(1)).toEqual(inTable);
                const ring = { inner: 'dichtbij', middle: 'vertrouwd', outer: 'bekend' }[contact.ring];
                expect(said).toContain(ring);
                for (const [role, word] of [
                  ['friend', 'vriend'],
                  ['press', 'pers'],
                  ['lobby', 'lobby'],
                ] as const)
                  expect(said.includes(word)).toBe(contact.roles.includes(role));
                const known = now.contacts
                  .filter(({ id }) => areTied(now, contact.id, id))
                  .map(({ alias }) => alias);
                expect(knows.split(', ').filter(Boolean)).toEqual(known);
              }
              // As many lines are drawn as the table tells of, each from both sides.
              const told = rows.flatMap(([, , , , knows = '']) => knows.split(', ').filter(Boolean));
              expect(now.ties.length * 2).toBe(told.length);
            }
          } finally {
            view.unmount();
          }
        },
      ),
      { numRuns: 6 },
    );
  }, 180_000);

  it('keeps what was typed when a name is in use, hints at a real name and refuses none', async () => {
    const { version } = await open();
    const word = screen.getByLabelText('Een schuilnaam');
    const add = async (alias: string): Promise<void> => {
      fireEvent.change(word, { target: { value: alias } });
      fireEvent.click(screen.getByText('Zet op de kaart'));
      await act(async () => undefined);
    };
    await add('Kok');
    await add('kok');
    expect(word).toHaveValue('kok');
    expect(word).toHaveAccessibleDescription(/Die schuilnaam staat al op de kaart/);
    await add('Thijs van den Kromhoek');
    expect(version().contacts.map(({ alias }) => alias)).toEqual(['Kok', 'Thijs van den Kromhoek']);
    fireEvent.click(screen.getByRole('button', { name: 'Werk nu' }));
    expect(screen.getByText('In deze kring staat nog iemand. Verplaats die eerst.')).toBeVisible();
    show('Tabel');
    fireEvent.click(screen.getByText('Verander Kok'));
    fireEvent.change(screen.getByLabelText('Schuilnaam van Kok'), { target: { value: 'Keeper' } });
    await act(async () => undefined);
    expect(picture().some((label) => label.startsWith('Keeper,'))).toBe(true);
  });

  it('looks one’s own words over for names and aliases before they go along', async () => {
    await open();
    fireEvent.change(screen.getByLabelText('Een schuilnaam'), { target: { value: 'de kok' } });
    fireEvent.click(screen.getByText('Zet op de kaart'));
    await act(async () => undefined);
    const own = screen.getByLabelText('Wat neemt u mee naar een gesprek?');
    fireEvent.change(own, { target: { value: 'wat wil ik van de kok horen?' } });
    fireEvent.click(screen.getByRole('button', { name: 'Neem dit mee' }));
    expect(await screen.findByText(/Is ‘de kok’ een naam/)).toBeVisible();
    fireEvent.change(own, { target: { value: 'van wie wil ik iets horen?' } });
    fireEvent.click(screen.getByRole('button', { name: 'Neem dit mee' }));
    expect(await screen.findByText(/^Meegenomen\. U vindt/)).toHaveFocus();
  });
});

it('an alias that is changed in the table changes in the picture, with its letters', async () => {
  await open();
  fireEvent.change(screen.getByLabelText('Een schuilnaam'), { target: { value: 'Kok' } });
  fireEvent.click(screen.getByText('Zet op de kaart'));
  show('Tabel');
  fireEvent.click(screen.getByRole('button', { name: 'Verander Kok' }));
  const fields = document.querySelector<HTMLElement>('[data-fields]');
  if (fields === null) throw new Error('There is nothing to change.');
  fireEvent.change(within(fields).getByRole('textbox'), { target: { value: 'Keeper' } });
  await act(async () => undefined);
  expect(picture()).toEqual([expect.stringMatching(/^Keeper,/)]);
  expect(document.querySelector('[data-contact] text')).toHaveTextContent('KE');
});
