/** Every command as a press: what is asked for it, what it said, and the files it made. */
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { commands } from '../../../../src/cli/modules/commands';
import { CommandPanel } from '../../../../src/features/author/edit/command-panel';
import { commandRows } from '../../../../src/features/author/edit/command-table';
import { aDesk } from './a-desk';

const choices = {
  story: [
    { value: 'module/een', label: 'Een' },
    { value: 'module/twee', label: 'Twee' },
  ],
  module: [{ value: 'module', label: 'module' }],
  source: [{ value: 'wet', label: 'De wet' }],
};

/** Commands of whoever keeps this repository or hosts what it makes, not of an author. */
const notOffered = ['schema', 'verify'];

it('offers every command there is, and none that is not', () => {
  const carriedOut = commandRows.map((row) => ('command' in row ? row.command : row.name) as string);
  expect([...new Set(carriedOut)].sort()).toEqual(
    Object.keys(commands)
      .filter((name) => !notOffered.includes(name))
      .sort(),
  );
});

it('makes a module without one being open, and asks first for what is missing', async () => {
  const desk = aDesk({}, { code: 0, printed: 'modules/mijn-week staat klaar\n', complained: '', files: [] });
  const person = userEvent.setup();
  render(<CommandPanel desk={desk} choices={{ story: [], module: [], source: [] }} />);
  await person.click(screen.getByText('Nieuwe module'));
  await person.click(screen.getByRole('button', { name: 'Module maken' }));
  expect(screen.getByRole('alert')).toHaveTextContent('Vul eerst in: Naam van de module');
  expect(desk.asked).toEqual([]);
  await person.type(screen.getByRole('textbox', { name: /^Naam van de module/ }), 'mijn-week');
  await person.click(screen.getByRole('button', { name: 'Module maken' }));
  expect(await screen.findByText(/mijn-week staat klaar/)).toBeVisible();
  expect(desk.asked).toEqual([{ name: 'new', args: ['mijn-week'], files: [] }]);
});

it('begins with the story that is open, and gives what was made as a file', async () => {
  const desk = aDesk(
    {},
    { code: 0, printed: '', complained: '', files: [{ name: 'twee.nl.html', base64: btoa('<p>') }] },
  );
  const person = userEvent.setup();
  render(<CommandPanel desk={desk} choices={choices} open="module/twee" />);
  await person.click(screen.getByText('Leeskopie'));
  await person.click(screen.getByRole('button', { name: 'Leeskopie maken' }));
  expect(await screen.findByRole('button', { name: 'twee.nl.html bewaren op deze computer' })).toBeVisible();
  expect(desk.asked[0]?.args).toEqual(['module/twee', '--lang', 'nl', '--out', '{out}/twee.nl.html']);
});

it('names the press in the place of a command to type, and leaves behind what is a draft when asked', async () => {
  const printed =
    'Zie npm run modules -- check. Maak haar met npm run modules -- translate huis/een, en tel met: npm run modules -- blind --count MAP --kind people';
  const desk = aDesk({}, { code: 0, printed, complained: '', files: [] });
  const person = userEvent.setup();
  render(<CommandPanel desk={desk} choices={choices} />);
  await person.click(screen.getByText('Vrijgeven', { selector: 'summary' }));
  await person.selectOptions(
    screen.getByLabelText('Verhalen en korte casussen die nog concept zijn'),
    'blijven achter; de rest wordt vrijgegeven',
  );
  await person.click(screen.getByRole('button', { name: 'Vrijgeven' }));
  expect(
    await screen.findByText(
      'Zie de opdracht ‘Alles nakijken’. Maak haar met de opdracht ‘Vertaling klaarzetten’, en tel met: de opdracht ‘Blinde lezers tellen’',
    ),
  ).toBeVisible();
  expect(desk.asked).toEqual([{ name: 'release', args: ['module', '--leave-drafts'], files: [] }]);
});

it('shows what a command complained of', async () => {
  const desk = aDesk({}, { code: 1, printed: '', complained: 'De inhoud heeft fouten.\n', files: [] });
  const person = userEvent.setup();
  render(<CommandPanel desk={desk} choices={choices} />);
  await person.click(screen.getByText('Namen vastleggen na een wijziging'));
  const form = screen.getByRole('button', { name: 'Namen vastleggen' }).closest('form') as HTMLElement;
  await person.click(screen.getByRole('button', { name: 'Namen vastleggen' }));
  expect(await within(form).findByRole('alert')).toHaveTextContent('De inhoud heeft fouten.');
});
