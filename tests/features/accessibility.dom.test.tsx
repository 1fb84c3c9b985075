/** `/toegankelijkheid`: every criterion, what is known not to be met, and only what the host filled in. */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { criteria } from '../../src/core/accessibility/criteria';
import type { Organisation } from '../../src/core/scenario/organisation';
import { AccessibilityRoute } from '../../src/features/accessibility/route';
import { vaultWith } from '../support/a-vault';
import { aLibrary } from '../support/builders/a-library';
import { arriveAt } from '../support/render/render-at';

const ministry: Organisation = {
  name: 'Ministerie van Voorbeeld',
  unit: '',
  role: 'directeur bedrijfsvoering',
  address: '',
  telephone: '',
  mail: 'speelveld@voorbeeld.nl',
  web: '',
  security: { mail: '', web: '' },
  accessibility: { statement: 'https://www.toegankelijkheidsverklaring.nl/register/1', status: 'B' },
};

async function look(organisation: Organisation | null): Promise<void> {
  const library = aLibrary({ organisation: async () => organisation });
  await arriveAt(<AccessibilityRoute />, { vault: await vaultWith(), library }, 'Toegankelijkheid');
  await screen.findByRole('heading', { name: 'Status' });
}

it('claims no status where no statement was filled in, and says what each would take', async () => {
  await look(null);
  expect(screen.getByText(/De makers kennen zichzelf geen status toe/)).toBeVisible();
  expect(screen.getByText(/Dat onderzoek is er niet/)).toBeVisible();
  expect(screen.getByText(/niet getest met mensen die een schermlezer/)).toBeVisible();
  expect(screen.getByText(/is hier nog niet ingevuld; vraag het/)).toBeVisible();
  expect(screen.queryByText(/voldoet gedeeltelijk/)).toBeNull();
});

it('names the statement of the organisation with its status, where to report and who answers for it', async () => {
  await look(ministry);
  expect(screen.getByText(/Ministerie van Voorbeeld heeft een eigen verklaring/)).toHaveTextContent(
    'met status B: voldoet gedeeltelijk.',
  );
  expect(screen.getByRole('link', { name: /^De verklaring/ })).toHaveAttribute(
    'href',
    ministry.accessibility?.statement,
  );
  expect(screen.getByRole('link', { name: ministry.mail })).toHaveAttribute(
    'href',
    `mailto:${ministry.mail}`,
  );
  expect(screen.getByText('Verantwoordelijk: directeur bedrijfsvoering.')).toBeVisible();
  expect(screen.queryByText(/geen status toe/)).toBeNull();
});

it('has each criterion under its principle, with how it stands; what fails is told in full', async () => {
  await look(null);
  for (const fold of screen.getAllByText(/^(Waarneembaar|Bedienbaar|Begrijpelijk|Robuust): \d+ criteria$/))
    await userEvent.click(fold);
  const terms = screen.getAllByRole('term').map(({ textContent }) => textContent);
  expect(terms).toEqual(criteria.map(({ number, name }) => `${number} ${name.nl}`));
  const isNoneKnown = criteria.every(({ standing }) => standing.kind !== 'fails');
  expect(screen.queryAllByText(/^Wij kennen geen criterium/)).toHaveLength(isNoneKnown ? 1 : 0);
  for (const { number, name, standing } of criteria) {
    if (standing.kind !== 'fails') continue;
    const heading = screen.getByRole('heading', { level: 3, name: `${number} ${name.nl}` });
    const told = within(heading.parentElement ?? heading);
    for (const part of ['cause', 'effect', 'instead', 'planned'] as const)
      expect(told.getByText(standing[part].nl, { exact: false })).toBeVisible();
  }
});
