/** A file that is put back where nothing is kept, and what was said of a file after everything was wiped. */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { asId, type CarryItemId } from '../../src/core/shared/ids';
import { ok } from '../../src/core/shared/result';
import { VaultRoute } from '../../src/features/vault/route';
import { paths } from '../../src/state/addresses';
import type { KeptRecord } from '../../src/vault/port';
import { vaultWith } from '../support/a-vault';
import { now } from '../support/builders/time';
import { giveFakeBrowser } from '../support/fake-browser';
import { press, section, write } from '../support/render/acts';
import { renderAt } from '../support/render/render-at';

const kept: KeptRecord = {
  kind: 'carryItem',
  record: {
    id: asId<CarryItemId>('een'),
    kind: 'doubt',
    text: 'Had ik het moeten zeggen?',
    origin: { place: 'tool', tool: 'netwerkkaart', record: null },
    broughtTo: [],
    madeAt: now,
    doneAt: null,
  },
};

it('lists the kinds in it, and says on the spot that what came in goes with the tab', async () => {
  giveFakeBrowser();
  const vault = await vaultWith();
  vi.spyOn(vault, 'unpack').mockResolvedValue(
    ok({ records: [kept], unread: 0, added: 1, newer: 0, kept: 0, onlyMine: 0, leftOut: 0 }),
  );
  renderAt(<VaultRoute />, { vault, at: paths.vault });
  const along = section('Meenemen');
  const file = new File(['{}'], 'kluis.json', { type: 'application/json' });
  fireEvent.change(along.getByLabelText('Kies een bestand'), { target: { files: [file] } });
  await screen.findByLabelText('De wachtzin van het bestand');
  write('De wachtzin van het bestand', 'een lange zin');
  press('Kijk wat erin zit');
  await screen.findByText('Het bestand bevat 1 onderdeel.');
  expect(along.getAllByRole('term')[0]).toHaveTextContent('Vragen om mee te nemen');
  await act(async () => press('Voeg samen'));
  expect(along.getByText(/Het staat nu alleen in dit tabblad/)).toBeVisible();
  press('Kies hoe u bewaart');
  expect(document.activeElement).toHaveTextContent('Hoe u bewaart');

  // After a wipe nothing of it stands there any more.
  press('Wis alles van dit apparaat');
  const asked = within(screen.getByRole('dialog'));
  await act(async () => fireEvent.click(asked.getByRole('button', { name: 'Wis alles' })));
  await waitFor(() => expect(screen.queryByText('Het is erbij gezet.')).toBeNull());
});
