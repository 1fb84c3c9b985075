/** The privacy page: true for the mode that is on, for what the organisation allows and for a learning system. */
import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { learningSystemPolicy, openPolicy, type Policy } from '../../../src/core/scenario/policy';
import type { PackageFormat } from '../../../src/core/shared/delivery';
import { PrivacyRoute } from '../../../src/features/privacy/route';
import { paths } from '../../../src/state/addresses';
import { aVault } from '../../support/a-vault';
import { dinnerLibrary } from '../../support/builders/a-library';
import { giveFakeBrowser } from '../../support/fake-browser';
import { arriveAt } from '../../support/render/render-at';

beforeEach(giveFakeBrowser);

async function arrive(
  how: {
    readonly mode?: 'session' | 'device';
    readonly format?: PackageFormat;
    readonly policy?: Policy;
    readonly organisation?: typeof dinnerLibrary.organisation;
  } = {},
): Promise<void> {
  const { mode = 'session', format = 'static', policy = openPolicy } = how;
  const vault = await aVault('session');
  await vault.changeMode(mode);
  const library = {
    ...dinnerLibrary,
    // In a learning system the organisation itself set nothing.
    policy: format === 'static' ? policy : openPolicy,
    organisation: how.organisation ?? dinnerLibrary.organisation,
  };
  await arriveAt(<PrivacyRoute format={format} />, { vault, library, policy, at: paths.privacy }, 'Privacy');
}

const row = (name: RegExp) => within(screen.getByRole('row', { name }));

describe('the privacy page', () => {
  it('says where things are as they are kept now', async () => {
    await arrive({ mode: 'device' });
    expect(screen.getByRole('table')).toHaveAccessibleName(/op dit apparaat, zonder wachtzin/);
    expect(row(/^Wat u kiest en schrijft/).getByText(/met de sleutel ernaast/)).toBeVisible();
    expect(row(/^Uw netwerkkaart/).getByText('In het geheugen van dit tabblad')).toBeVisible();
    expect(screen.getByText(/niets, met één uitzondering/)).toBeVisible();
    expect(screen.getByText(/geen account, geen cookies en geen statistiek/)).toBeVisible();
  });

  it('says what the organisation allows, and nothing of what it switched off', async () => {
    const policy: Policy = { keeping: 'guarded', networkMap: false, lockWithin: 10, phones: false };
    await arrive({ policy });
    const allowed = within(screen.getByRole('region', { name: 'Wat deze installatie toestaat' }));
    expect(allowed.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Uw organisatie staat bewaren op dit apparaat alleen toe achter een wachtzin/),
      'Een kluis met een wachtzin gaat na hoogstens 10 minuten rust op slot.',
      'Uw organisatie heeft de netwerkkaart uitgezet.',
      expect.stringMatching(/^Uw organisatie heeft stemmen met telefoons uitgezet/),
    ]);
    expect(
      screen.getByText('Van wat u kiest, schrijft of tekent: niets. De app stuurt het nergens heen.'),
    ).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Een groepssessie met telefoons' })).toBeNull();
  });

  it.each([
    ['scorm2004', /^Dat u een module opende, hoe lang/, /andere adressen dan zijn eigen\. Bij/],
    ['cmi5', /^Dat u een module opende en sloot/, /dan zijn eigen en dat van het leersysteem/],
  ] as const)(
    'says in %s what the learning system hears, and why nothing is kept',
    async (format, heard, asked) => {
      await arrive({ format, policy: learningSystemPolicy });
      expect(row(heard).getByText(/^In het leersysteem van uw organisatie/)).toBeVisible();
      expect(screen.getByText(asked)).toBeVisible();
      expect(screen.getByText(/^In een leersysteem bewaart Speelveld niets van wat u kiest/)).toBeVisible();
      expect(screen.queryByRole('row', { name: /^De bestanden van de app/ })).toBeNull();
    },
  );

  it('says of acts only what has its source here, and that the rest is not known', async () => {
    await arrive();
    expect(screen.getByText(/weten wij niet: wij vonden er geen regel of uitspraak over/)).toBeVisible();
    // The library of this test does not have the source.
    expect(screen.queryByText(/ook op een eigen telefoon/)).toBeNull();
  });

  it('names who is answerable, or says that nobody filled that in', async () => {
    await arrive();
    expect(screen.getByText(/niet ingevuld wie haar beheert/)).toBeVisible();
  });

  it('names who is answerable by function, and where they are reached', async () => {
    const filled = {
      name: 'Ministerie van Voorbeeld',
      unit: '',
      role: 'coördinator integriteit',
      address: '',
      telephone: '',
      mail: 'speelveld@voorbeeld.nl',
      web: '',
      security: { mail: '', web: '' },
    };
    await arrive({ organisation: async () => filled });
    expect(await screen.findByText('Ministerie van Voorbeeld')).toBeVisible();
    expect(screen.getByText('coördinator integriteit')).toBeVisible();
    expect(screen.getByRole('link', { name: /Over Speelveld/ })).toHaveAttribute('href', paths.about);
  });
});
