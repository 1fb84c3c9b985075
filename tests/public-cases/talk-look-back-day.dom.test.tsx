/** A day to look back that has been, or lies years ahead, is taken without a word: nobody is ever asked to look back. */
import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { asId, type IntentionId } from '../../src/core/shared/ids';
import { doubtAbout } from '../../src/core/shared/iso-day';
import { newIntention } from '../../src/core/tools/intentions/intention';
import { IntentionsRoute } from '../../src/tools/intentions/route';
import type { Vault } from '../../src/vault/port';
import { vaultWith } from '../support/a-vault';
import { emptyMaking } from '../support/builders/begun-records';
import { now } from '../support/builders/time';
import { press, write } from '../support/render/acts';
import { arriveAt } from '../support/render/render-at';

it.each([
  ['yesterday is no day to look back', '2026-11-26', 'past'],
  ['today is', '2026-11-27', null],
  ['a day in two years is', '2028-11-27', null],
  ['a year that was typed one too high', '2029-01-04', 'far'],
  ['a year of two digits', '0026-12-14', 'odd'],
  ['a day that the month does not have', '2027-02-30', 'odd'],
  ['a year with a digit too many in front', '2207-01-04', 'odd'],
])('%s: %s', (_, day, doubt) => {
  expect(doubtAbout(day, '2026-11-27')).toBe(doubt);
});

describe('the day to look back on an intention', () => {
  let vault: Vault;
  const own = 'Of kies zelf een dag';
  const field = () => screen.getByLabelText(own);
  const kept = () => vault.view().records.intentionMaking[0]?.lookBackOn;

  beforeEach(async () => {
    vault = await vaultWith();
    await vault.put('intentionMaking', {
      ...emptyMaking(),
      step: 'look-back',
      when: 'hij belt',
      then: 'wacht ik',
    });
    await arriveAt(<IntentionsRoute />, { vault, open: { record: 'making' } });
  });

  it.each([
    ['a day that has been', '2026-11-01', /^U koos zondag 1 november 2026. Die dag is al geweest/],
    ['a day years ahead', '2030-02-01', /^U koos vrijdag 1 februari 2030, over meer dan twee jaar/],
  ])('asks about %s beside the field, and keeps nothing until that is answered', async (_, day, said) => {
    const user = userEvent.setup();
    write(own, day);
    expect(screen.getByRole('alert')).toHaveTextContent(said);
    expect(field()).toBeInvalid();
    expect(field()).toHaveAccessibleDescription(said);
    expect(kept()).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Nee, ik kies een andere dag' }));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(field()).toHaveFocus();
    expect(field()).toHaveValue('');
    expect(kept()).toBeNull();
    write(own, day);
    await user.click(screen.getByRole('button', { name: 'Ja, deze dag' }));
    expect(kept()).toBe(day);
    expect(field()).toHaveFocus();
    expect(field()).toHaveValue(day);
    expect(field()).toBeValid();
  });

  it('lets one finish a year before it says that it is none', () => {
    write(own, '0020-12-14');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    write(own, '2026-12-14');
    expect(kept()).toBe('2026-12-14');
    write(own, '0202-12-14');
    fireEvent.blur(field());
    expect(screen.getByRole('alert')).toHaveTextContent('Kies een dag met dag, maand en jaar');
    expect(screen.queryByRole('button', { name: 'Ja, deze dag' })).not.toBeInTheDocument();
    expect(kept()).toBe('2026-12-14');
  });

  it('asks no longer once another day is chosen', async () => {
    write(own, '2026-11-01');
    await userEvent.setup().click(screen.getByRole('radio', { name: 'Over een week' }));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(kept()).toBe('2026-11-30');
    expect(field()).toHaveValue('2026-11-30');
  });

  it('says that the question about the day is open, and not that a day is missing that stands there', () => {
    write(own, '2026-11-01');
    press('Leg dit voornemen vast');
    expect(screen.getByText(/de vraag over de dag om terug te kijken staat nog open/)).toBeVisible();
    expect(field()).toHaveFocus();
    expect(vault.view().records.intention).toEqual([]);
  });

  it('says that a day of one’s own is let go when another choice takes its place', async () => {
    write(own, '2026-12-14');
    await userEvent.setup().click(screen.getByRole('radio', { name: 'Over een week' }));
    expect(
      screen.getByText(/^U kijkt terug op .*30 november 2026, en niet meer op .*14 december 2026/),
    ).toBeVisible();
    expect(kept()).toBe('2026-11-30');
  });
});

it('asks the same when one holds on to an intention after looking back', async () => {
  const vault = await vaultWith();
  const parts = { module: null, when: 'hij belt', then: 'wacht ik', lookBackOn: '2026-11-20' };
  await vault.put('intention', newIntention({ id: asId<IntentionId>('i'), ...parts }, now - 9));
  await arriveAt(<IntentionsRoute />, { vault, open: { record: 'i' } });
  const user = userEvent.setup();
  await user.click(screen.getByRole('radio', { name: 'Ja, en ik deed dit' }));
  await user.click(screen.getByRole('radio', { name: 'Ik houd dit voornemen' }));
  write('Tot wanneer?', '2026-11-01');
  expect(screen.getByRole('alert')).toHaveTextContent('Die dag is al geweest');
  press('Nee, ik kies een andere dag');
  await user.click(screen.getByRole('button', { name: 'Bewaar deze terugblik' }));
  expect(vault.view().records.intention[0]?.lookBackOn).toBe('2026-12-14');
});
