/** Intentions: who looks back by keyboard is led on, and is not left at nothing. */
import { screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { asId, type IntentionId } from '../../src/core/shared/ids';
import { newIntention } from '../../src/core/tools/intentions/intention';
import { paths } from '../../src/state/addresses';
import { IntentionsRoute } from '../../src/tools/intentions/route';
import { vaultWith } from '../support/a-vault';
import { now } from '../support/builders/time';
import { renderAt } from '../support/render/render-at';

async function looks(): Promise<UserEvent> {
  const user = userEvent.setup();
  const vault = await vaultWith();
  const made = {
    id: asId<IntentionId>('i'),
    module: null,
    when: 'iemand begint over de lijst',
    then: 'zeg ik niets',
    lookBackOn: '2027-01-04',
  };
  await vault.put('intention', newIntention(made, now));
  renderAt(<IntentionsRoute />, { vault, at: paths.tool('voornemens') });
  await user.click(screen.getByRole('button', { name: 'Kijk terug' }));
  expect(screen.getByRole('heading', { level: 2, name: 'Terugkijken' })).toHaveFocus();
  return user;
}

it('goes on at the title of the tool once a look back is kept, and says what became of the intention', async () => {
  const user = await looks();
  await user.click(screen.getByRole('radio', { name: 'Ja, en ik deed dit' }));
  await user.click(screen.getByRole('radio', { name: 'Ik laat het los' }));
  await user.click(screen.getByRole('button', { name: 'Bewaar deze terugblik' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Voornemens' })).toHaveFocus();
  expect(screen.getByText('U keek terug en liet dit voornemen los.')).toBeVisible();
  expect(screen.getByText(/^Er staat geen voornemen vooraan\./)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Maak een voornemen' }));
  expect(screen.queryByText('U keek terug en liet dit voornemen los.')).toBeNull();
});

it('asks for both answers only while one is missing, and says that typing alone adds nothing', async () => {
  const user = await looks();
  expect(screen.getByText(/pas bij uw voornemen als u de terugblik bewaart/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Bewaar deze terugblik' }));
  expect(screen.getByRole('alert')).toHaveTextContent('Kies wat er gebeurde.');
  await user.click(screen.getByRole('radio', { name: 'Ja, en ik deed dit' }));
  expect(screen.getByRole('alert')).toBeVisible();
  await user.click(screen.getByRole('radio', { name: 'Ik scherp het aan' }));
  expect(screen.queryByRole('alert')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Bewaar deze terugblik' }));
  expect(await screen.findByLabelText('Als …')).toBeVisible();
  expect(screen.getByText('Uw terugblik is bewaard. Scherp nu de zin aan.')).toBeVisible();
});
