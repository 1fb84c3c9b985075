/** Choosing a file to put back: what is wrong with it is said, and the next try always counts. */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { FileTransfer } from '../../src/features/vault/file-transfer';
import { paths } from '../../src/state/addresses';
import type { UnpackFailure, Vault } from '../../src/vault/port';
import { vaultWith } from '../support/a-vault';
import { renderAt } from '../support/render/render-at';

type Unpack = Vault['unpack'];

async function show(unpack: Unpack) {
  const vault: Vault = Object.create(await vaultWith(), { unpack: { value: unpack } });
  renderAt(<FileTransfer />, { vault, at: paths.vault });
  const user = userEvent.setup();
  return {
    user,
    choose: (file: File) => user.upload(screen.getByLabelText('Kies een bestand'), file),
    look: async (passphrase: string) => {
      await user.type(await screen.findByLabelText('De wachtzin van het bestand'), passphrase);
      await user.click(screen.getByRole('button', { name: 'Kijk wat erin zit' }));
    },
  };
}

const aFile = (text = 'een bestand') => new File([text], 'kluis.json', { type: 'application/json' });
const refuses =
  (failure: UnpackFailure = 'not-ours'): Unpack =>
  async () => ({ ok: false, failure });

describe('a file that is chosen', () => {
  test('can be chosen again after it was refused, and what was said of it is gone', async () => {
    const { choose, look } = await show(refuses('not-ours'));
    const file = aFile();
    await choose(file);
    await look('vier losse woorden');
    expect(await screen.findByText(/geen bestand van Speelveld/)).toBeVisible();
    expect(screen.queryByLabelText('De wachtzin van het bestand')).not.toBeInTheDocument();
    await choose(file);
    expect(await screen.findByLabelText('De wachtzin van het bestand')).toHaveValue('');
    expect(screen.queryByText(/geen bestand van Speelveld/)).not.toBeInTheDocument();
  });

  test('that the browser cannot read is told, and another one can be chosen', async () => {
    const { choose } = await show(refuses());
    const gone = aFile();
    Object.defineProperty(gone, 'text', {
      value: () => Promise.reject(new DOMException('', 'NotFoundError')),
    });
    await choose(gone);
    expect(await screen.findByRole('alert')).toHaveTextContent('De browser kan dit bestand niet lezen.');
    await choose(aFile('een ander'));
    expect(await screen.findByLabelText('De wachtzin van het bestand')).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  test('that is too large is told before it is read', async () => {
    const { choose } = await show(refuses());
    const large = aFile();
    Object.defineProperty(large, 'size', { value: 20_000_001 });
    Object.defineProperty(large, 'text', { value: () => Promise.reject(new Error('It was read.')) });
    await choose(large);
    expect(await screen.findByRole('alert')).toHaveTextContent('te groot om van Speelveld te zijn');
  });

  test('keeps its form after a passphrase that does not fit', async () => {
    const { choose, look } = await show(refuses('does-not-open'));
    await choose(aFile());
    await look('een andere zin');
    expect(await screen.findByText(/De wachtzin past niet/)).toBeVisible();
    expect(screen.getByLabelText('De wachtzin van het bestand')).toHaveValue('een andere zin');
  });

  test('of which only the later reading counts, when two are chosen one after the other', async () => {
    const texts: string[] = [];
    const { choose, look } = await show(async (text) => {
      texts.push(text);
      return { ok: false, failure: 'not-ours' };
    });
    const slow = aFile('langzaam');
    let arrives: (text: string) => void = () => undefined;
    const later = new Promise<string>((resolve) => {
      arrives = resolve;
    });
    Object.defineProperty(slow, 'text', { value: () => later });
    await choose(slow);
    await choose(aFile('snel'));
    await screen.findByLabelText('De wachtzin van het bestand');
    arrives('langzaam');
    await look('vier losse woorden');
    expect(texts).toEqual(['snel']);
  });
});

describe('opening a file', () => {
  test('can be stopped, which changes nothing and lets one try again', async () => {
    const { user, choose, look } = await show(
      (_text, _passphrase, signal) =>
        new Promise((resolve) => {
          signal?.addEventListener('abort', () => resolve({ ok: false, failure: 'stopped' }));
        }),
    );
    await choose(aFile());
    await look('vier losse woorden');
    await user.click(await screen.findByRole('button', { name: 'Stop' }));
    expect(await screen.findByText('U bent gestopt. Er is niets veranderd.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Stop' })).not.toBeInTheDocument();
    expect(screen.getByLabelText('De wachtzin van het bestand')).toHaveValue('vier losse woorden');
  });

  test('for which the code does not arrive is told, and is not put down to the passphrase', async () => {
    const { choose, look } = await show(() => Promise.reject(new TypeError('Failed to fetch.')));
    await choose(aFile());
    await look('vier losse woorden');
    expect(await screen.findByText(/Dat ligt niet aan uw wachtzin/)).toBeVisible();
  });
});

test('the page that opens a file without Speelveld is offered beside the file', async () => {
  await show(refuses());
  const link = screen.getByRole('link', { name: 'Download de leespagina' });
  expect(link).toHaveAttribute('href', '/leesbestand.html');
  expect(link).toHaveAttribute('download');
});
