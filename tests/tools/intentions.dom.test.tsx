/** Intentions: who looks back by keyboard is led on, and is not left at nothing. */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { asId, type IntentionId } from '../../src/core/shared/ids';
import { newIntention } from '../../src/core/tools/intentions/intention';
import { paths } from '../../src/state/addresses';
import { IntentionsRoute } from '../../src/tools/intentions/route';
import { vaultWith } from '../support/a-vault';
import { now } from '../support/builders/time';
import { renderAt } from '../support/render/render-at';

it('goes on at the title of the tool once a look back is kept', async () => {
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
  await user.click(screen.getByRole('radio', { name: 'Ja, en ik deed dit' }));
  await user.click(screen.getByRole('radio', { name: 'Ik laat het los' }));
  await user.click(screen.getByRole('button', { name: 'Bewaar deze terugblik' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Voornemens' })).toHaveFocus();
});
