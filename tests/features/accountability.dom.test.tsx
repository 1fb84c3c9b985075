/** `/verantwoording`: each point of the letter with its evidence, and what an installation may leave open. */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { plainHouse } from '../../src/core/scenario/house';
import { openPolicy, type Policy } from '../../src/core/scenario/policy';
import { asId } from '../../src/core/shared/ids';
import { pointsUnder } from '../../src/features/accountability/promises';
import { AccountabilityRoute } from '../../src/features/accountability/route';
import type { Library } from '../../src/library/library';
import { paths } from '../../src/state/addresses';
import { vaultWith } from '../support/a-vault';
import { aLibrary } from '../support/builders/a-library';
import { catalogue, words } from '../support/builders/dinner-words';
import { arriveAt } from '../support/render/render-at';

const netwerkbewust = asId<never>('netwerkbewust');

/** An installation with one of the modules and one of the sources that the points name. */
async function look(parts: Partial<Library> = {}, policy: Policy = openPolicy): Promise<void> {
  const library = aLibrary({
    vocabulary: async () => ({
      ...words,
      sources: words.sources.slice(0, 1).map((source) => ({
        ...source,
        id: asId('aw-art-10'),
        title: 'Artikel 10',
        usedIn: [{ place: 'module', module: netwerkbewust, scenario: null }],
      })),
    }),
    catalogue: async () => ({
      ...catalogue,
      modules: catalogue.modules.slice(0, 1).map((one) => ({ ...one, id: netwerkbewust, title: 'De tafel' })),
    }),
    ...parts,
  });
  await arriveAt(<AccountabilityRoute />, { vault: await vaultWith(), library, policy }, 'Verantwoording');
}

/** The parts of the point that is called so. */
function point(title: string) {
  const heading = screen.getByText(title, { selector: 'h3' });
  const article = heading.closest('article');
  if (article === null) throw new Error(`${title} is no point.`);
  return { heading, ...within(article) };
}

afterEach(() => vi.unstubAllEnvs());

it('tells of each point what is said, done and missing, with screens, sources, tests and a day', async () => {
  await look();
  expect(screen.getAllByText('Wat er niet is')).toHaveLength(pointsUnder(openPolicy).length);
  const screening = point('Screening en benoeming');
  expect(screening.getByText('P12 · Alleen uitgelegd')).toBeVisible();
  expect(screening.getByText('Nagekeken op 29 november 2026')).toBeVisible();
  const test = screening.getByText('tests/compiler/tool-content.test.ts');
  expect(test).not.toBeVisible();
  await userEvent.click(screening.getByText('1 test'));
  expect(test).toBeVisible();
  expect(screening.getByText('De namen van de tests zijn in het Engels.')).toBeVisible();
  // Modules and sources that this installation does not have are left out.
  const addresses = point('Privéleven en vereniging').getAllByRole('link');
  expect(addresses.map((link) => link.getAttribute('href'))).toEqual([
    paths.module(netwerkbewust),
    paths.tool('nevenactiviteiten'),
    paths.vault,
    paths.tool('netwerkkaart'),
    paths.source(asId('aw-art-10')),
  ]);
  const modules = screen.getByText('Wat er in elke module zit').closest('table');
  expect([...(modules?.rows ?? [])].at(-1)?.textContent).toBe('De tafel201');
  expect(
    screen.getByText(/Waar de broncode van deze installatie gepubliceerd is, staat er niet bij/),
  ).toBeVisible();
  expect(screen.getByText(/Een adres hiervoor is bij deze installatie niet ingevuld/)).toBeVisible();
});

it('leads from the table to a point each time it is chosen, to the source code, and to whom one writes', async () => {
  vi.stubEnv('SPEELVELD_SOURCE', 'https://code.voorbeeld.nl/speelveld');
  await look({ house: { ...plainHouse, report: 'redactie@voorbeeld.nl' } });
  const chosen = screen.getByText('Screening en benoeming', { selector: 'a' });
  const { heading } = point('Screening en benoeming');
  for (let times = 0; times < 2; times += 1) {
    await userEvent.click(chosen);
    expect(heading).toHaveFocus();
  }
  const source = screen.getByText(/^code\.voorbeeld\.nl/, { selector: 'a' });
  expect(source).toHaveAccessibleName(
    'code.voorbeeld.nl: de broncode van Speelveld (buiten Speelveld, in een nieuw tabblad)',
  );
  expect(source).toHaveAttribute('href', 'https://code.voorbeeld.nl/speelveld');
  expect(screen.getByText('redactie@voorbeeld.nl')).toHaveAttribute('href', 'mailto:redactie@voorbeeld.nl');
});

it('does not promise a network map where the organisation switched it off', async () => {
  await look({}, { ...openPolicy, networkMap: false });
  expect(document.body.innerHTML).not.toMatch(/network-map|hulpmiddelen\/netwerkkaart/);
  const networks = point('Modules over netwerkbewustzijn');
  expect(networks.getByText('P3 · Deels gedaan')).toBeVisible();
  expect(networks.getByText(/heeft de netwerkkaart uitgezet/)).toBeVisible();
  expect(screen.getAllByText(/netwerkkaart|uw netwerk zien/)).toHaveLength(1);
});
