/** The other languages, in sight: who presses one stays where the button was. */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { LanguageSwitch } from '../../src/parts/language-switch';
import { vaultWith } from '../support/a-vault';
import { renderAt } from '../support/render/render-at';

it('leaves focus on the button that takes the place of the one that was pressed', async () => {
  const user = userEvent.setup();
  renderAt(<LanguageSwitch />, { vault: await vaultWith() });
  await user.click(screen.getByRole('button', { name: 'English' }));
  expect(await screen.findByRole('button', { name: 'Nederlands' })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Nederlands' }));
  expect(await screen.findByRole('button', { name: 'English' })).toHaveFocus();
});
