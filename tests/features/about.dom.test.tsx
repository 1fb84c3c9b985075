/** `/over`: who is behind an installation, as far as its host filled it in, and which version it is. */
import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Organisation } from '../../src/core/scenario/organisation';
import { AboutRoute } from '../../src/features/about/route';
import { vaultWith } from '../support/a-vault';
import { aLibrary } from '../support/builders/a-library';
import { arriveAt } from '../support/render/render-at';

const nothing: Organisation = {
  name: 'Ministerie van Voorbeeld',
  unit: '',
  role: '',
  address: '',
  telephone: '',
  mail: '',
  web: '',
  security: { mail: '', web: '' },
};

async function look(organisation: Organisation | null) {
  const library = aLibrary({ organisation: async () => organisation });
  await arriveAt(<AboutRoute />, { vault: await vaultWith(), library }, 'Over Speelveld');
  return within(await screen.findByRole('region', { name: 'Wie hierachter staat' }));
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

describe('who is behind an installation', () => {
  it('is said not to be known where nobody filled it in, with whom to ask and no file to fill in', async () => {
    const card = await look(null);
    expect(card.getByText(/nog niet ingevuld wie haar beheert/)).toBeVisible();
    expect(card.getByText(/ICT-afdeling van uw organisatie/)).toBeVisible();
    expect(card.queryByText(/yaml/)).toBeNull();
    expect(card.queryByRole('link')).toBeNull();
  });

  it('shows every way that was filled in', async () => {
    const card = await look({
      ...nothing,
      unit: 'Directie P&O',
      role: 'coördinator integriteit',
      address: 'Postbus 1\n2500 AA Den Haag',
      telephone: '070 (123) 45-67',
      mail: 'speelveld@voorbeeld.nl',
      web: 'https://www.voorbeeld.nl/speelveld',
      security: { mail: 'veilig@voorbeeld.nl', web: 'https://voorbeeld.nl/zwak' },
    });
    expect(card.getByText('Ministerie van Voorbeeld')).toBeVisible();
    expect(card.getByText('Directie P&O')).toBeVisible();
    expect(card.getByText('coördinator integriteit')).toBeVisible();
    expect(card.getByText(/2500 AA Den Haag/)).toBeVisible();
    const links = card.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(links).toEqual([
      'tel:0701234567',
      'mailto:speelveld@voorbeeld.nl',
      'https://www.voorbeeld.nl/speelveld',
      'mailto:veilig@voorbeeld.nl',
      'https://voorbeeld.nl/zwak',
    ]);
    expect(
      card.getAllByRole('link', { name: 'voorbeeld.nl (buiten Speelveld, in een nieuw tabblad)' }),
    ).toHaveLength(2);
  });

  it('shows nothing of what was left empty', async () => {
    const card = await look({ ...nothing, mail: 'speelveld@voorbeeld.nl' });
    expect(card.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(['Mail']);
  });
});

describe('the version', () => {
  it('names the commit that was built', async () => {
    vi.stubEnv('SPEELVELD_VERSION', '3.2.1');
    vi.stubEnv('SPEELVELD_COMMIT', '0123456789ab');
    await look(null);
    const version = within(screen.getByRole('region', { name: 'Deze versie' }));
    expect(version.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
      '3.2.1',
      '0123456789ab',
    ]);
  });

  it('says so when it is not known', async () => {
    await look(null);
    const version = within(screen.getByRole('region', { name: 'Deze versie' }));
    expect(version.getAllByText('onbekend')).toHaveLength(2);
  });
});

describe('the package', () => {
  const hash = 'a1'.repeat(32);
  const told = { version: '3.2.1', commit: '0123456789ab', format: 'scorm12', hash };

  function packaged(answer: () => Promise<Response>): void {
    vi.stubEnv('SPEELVELD_VERSION', '3.2.1');
    vi.stubEnv('SPEELVELD_COMMIT', '0123456789ab');
    vi.stubEnv('SPEELVELD_PACKAGED', 'yes');
    vi.stubGlobal('fetch', vi.fn(answer));
  }

  it('shows for what it is, its hash, and how that is checked', async () => {
    packaged(async () => Response.json(told));
    await look(null);
    const version = within(screen.getByRole('region', { name: 'Deze versie' }));
    expect(await version.findByText(hash)).toBeVisible();
    expect(version.getByText('een leersysteem (SCORM 1.2)')).toBeVisible();
    expect(version.getByText(/npm run modules -- verify BESTAND/)).toBeVisible();
    expect(fetch).toHaveBeenCalledWith(expect.stringMatching(/\/version\.json$/), { cache: 'no-store' });
  });

  it('does not give the hash of another version for that of this one', async () => {
    packaged(async () => Response.json({ ...told, commit: 'ba9876543210' }));
    await look(null);
    expect(await screen.findByText(/staat inmiddels een andere versie/)).toBeVisible();
    expect(screen.queryByText(hash)).toBeNull();
  });

  it.each([
    ['no network', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['a page in its place', async () => new Response('<!doctype html>')],
    ['no such file', async () => new Response('Not found', { status: 404 })],
    ['half of it', async () => Response.json({ ...told, hash: 'a1' })],
  ])('says that its hash is not to be had: %s', async (_why, answer) => {
    packaged(answer);
    await look(null);
    expect(await screen.findByText('De hash van het pakket is nu niet op te halen.')).toBeVisible();
  });

  it('is not asked for where there is none', async () => {
    const asked = vi.fn();
    vi.stubGlobal('fetch', asked);
    await look(null);
    expect(asked).not.toHaveBeenCalled();
  });
});
