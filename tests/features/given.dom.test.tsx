/** 'Wat vaststaat': beside the decision folded until one opens it, and within a decision looked back on. */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Decision, Given } from '../../src/core/scenario/scenario';
import { asId, type DocumentId } from '../../src/core/shared/ids';
import { GivenPanel } from '../../src/features/player/given-panel';
import type { Library } from '../../src/library/library';
import { aVault, vaultWith } from '../support/a-vault';
import { aLibrary } from '../support/builders/a-library';
import { first } from '../support/builders/dinner-play';
import { dinner } from '../support/builders/dinner-story';
import { words } from '../support/builders/dinner-words';
import { section } from '../support/render/acts';
import { renderAt } from '../support/render/render-at';
import { look } from './debrief/look';

const paper = { id: asId<DocumentId>('nota'), title: 'De nota', kind: 'nota', body: 'Er staat niets in.' };

const rows: readonly Given[] = [
  { kind: 'rule', text: 'Wat geheim is, houdt u geheim.', source: asId('aw-art-9') },
  { kind: 'fact', text: 'De lijst ligt bij de minister.', document: asId('nota') },
  { kind: 'deadline', text: 'Woensdag hoort iedereen het.' },
  { kind: 'decides', text: 'De minister beslist.' },
];

async function beside(given: readonly Given[], vocabulary: Library['vocabulary'] = async () => words) {
  const decision: Decision = {
    prompt: 'Wat doet u?',
    given,
    lookBack: '',
    choices: [],
    voices: [],
    groupQuestions: [],
    facilitator: { minutes: 0, notes: [] },
  };
  renderAt(<GivenPanel scenario={{ ...dinner, documents: [paper] }} decision={decision} />, {
    vault: await aVault('session', () => 5),
    library: aLibrary({ vocabulary }),
  });
}

const opener = () => screen.getByRole('button', { name: /^Wat vaststaat/ });

describe('beside the decision', () => {
  it('says how much there is in words and keeps it folded', async () => {
    await beside(rows);
    expect(opener()).toHaveTextContent('Wat vaststaat: vier dingen');
    expect(opener()).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByRole('listitem')).toBeNull();
  });

  it('opens by the keyboard with the focus where it was: what it is, the sentence, where it stands', async () => {
    await beside(rows);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(opener()).toHaveFocus();
    expect(opener()).toHaveAttribute('aria-expanded', 'true');
    await screen.findByRole('link', { name: 'Ambtenarenwet 2017' });
    expect(screen.getAllByRole('listitem').map((row) => row.textContent)).toEqual([
      'Regel Wat geheim is, houdt u geheim.Ambtenarenwet 2017',
      'Feit De lijst ligt bij de minister.Lees: De nota',
      'Termijn Woensdag hoort iedereen het.In dit verhaal',
      'Wie beslist De minister beslist.In dit verhaal',
    ]);
    expect(screen.getByRole('link', { name: 'Ambtenarenwet 2017' })).toHaveAttribute(
      'href',
      expect.stringContaining('#aw-art-9'),
    );
  });

  it('folds on Escape from anywhere inside, back on the button that opened it', async () => {
    await beside(rows);
    await userEvent.click(opener());
    (await screen.findByRole('link', { name: 'Ambtenarenwet 2017' })).focus();
    await userEvent.keyboard('{Escape}');
    expect(opener()).toHaveFocus();
    expect(screen.queryByRole('listitem')).toBeNull();
  });

  it('opens the paper that a fact stands in, and its Escape leaves the list open', async () => {
    await beside(rows);
    await userEvent.click(opener());
    await userEvent.click(screen.getByRole('button', { name: 'Lees: De nota' }));
    expect(within(screen.getByRole('dialog')).getByText('Er staat niets in.')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(opener()).toHaveAttribute('aria-expanded', 'true');
  });

  it('says what is fixed also when the sources do not arrive', async () => {
    await beside(rows, () => Promise.reject(new Error('offline')));
    await userEvent.click(opener());
    expect(screen.getByText('Wat geheim is, houdt u geheim.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'De bron' })).toHaveAttribute(
      'href',
      expect.stringContaining('#aw-art-9'),
    );
  });

  it('shows nothing at all where nothing is given', async () => {
    await beside([]);
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('in the debrief', () => {
  it('comes back folded within its own decision, and in no other', async () => {
    const vault = await vaultWith();
    await vault.put('journey', first);
    await look(vault);
    const [then, ...others] = await screen.findAllByRole('button', { name: 'Wat vaststond' });
    expect(others).toEqual([]);
    const table = section('U hield het vriendelijk en vaag.');
    await userEvent.click(table.getByText('U hield het vriendelijk en vaag.'));
    expect(then).toBe(table.getByRole('button', { name: 'Wat vaststond' }));
    expect(then).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(table.getByRole('button', { name: 'Wat vaststond' }));
    await waitFor(() => expect(table.getByText('Woensdag hoort iedereen het besluit.')).toBeVisible());
    expect(table.getByText('Wat geheim is, houdt u geheim.').closest('li')).toHaveTextContent(
      'Regel Wat geheim is, houdt u geheim.Ambtenarenwet 2017',
    );
  });
});
