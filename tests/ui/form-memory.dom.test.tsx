/** What the browser is told about remembering, in every field in which something is typed. */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Field } from '../../src/ui/field';
import { DayField } from '../../src/ui/forms/day-field';
import { PassphraseField } from '../../src/ui/passphrase-field';

const text = { label: 'Veld', value: '', onChange: () => undefined };
const secret = { ...text, showLabel: 'Toon', hideLabel: 'Verberg' };

it.each([
  ['one line', <Field key="" {...text} />, 'off'],
  ['several lines', <Field key="" {...text} rows={4} />, 'off'],
  ['a private line', <Field key="" {...text} isPrivate />, 'off'],
  ['private lines', <Field key="" {...text} rows={4} isPrivate />, 'off'],
  ['a day', <DayField key="" {...text} value={null} />, 'off'],
  ['a time', <DayField key="" {...text} kind="time" value={null} />, 'off'],
  ['a passphrase', <PassphraseField key="" {...secret} />, 'current-password'],
  ['a new passphrase', <PassphraseField key="" {...secret} isNew />, 'new-password'],
])('%s', (_name, field, expected) => {
  const { container } = render(field);
  expect(container.querySelector('input, textarea')).toHaveAttribute('autocomplete', expected);
});

it('a passphrase can be pasted, and a password manager may fill it in', async () => {
  const onChange = vi.fn();
  render(<PassphraseField {...secret} onChange={onChange} />);
  const field = screen.getByLabelText('Veld');
  expect(field).toHaveAttribute('type', 'password');
  expect(field).toHaveAttribute('autocomplete', 'current-password');
  await userEvent.click(field);
  await userEvent.paste('vier losse woorden samen');
  expect(onChange).toHaveBeenLastCalledWith('vier losse woorden samen');
});
