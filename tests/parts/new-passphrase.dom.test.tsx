/** Choosing a passphrase: what is said of it, in words, and what is not chosen by accident. */
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { NewPassphrase } from '../../src/parts/new-passphrase';

function show() {
  const onChosen = vi.fn(async () => null);
  render(
    <NewPassphrase
      open
      title="Kies"
      explanation="Uitleg."
      action="Bewaar"
      onClose={() => {}}
      onChosen={onChosen}
    />,
  );
  const field = screen.getByLabelText('Uw wachtzin');
  const again = screen.getByLabelText('Nog een keer');
  const choose = async (text: string): Promise<void> => {
    await userEvent.clear(field);
    await userEvent.type(field, text);
    await userEvent.clear(again);
    await userEvent.type(again, text);
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }));
  };
  return { onChosen, field, choose };
}

describe('a new passphrase', () => {
  test('of twelve times one letter is refused, in words that say why and what helps', async () => {
    const { onChosen, field, choose } = show();
    await choose('aaaaaaaaaaaa');
    const problem = await screen.findByRole('alert');
    expect(problem).toHaveTextContent('Dit is een herhaling.');
    expect(problem).toHaveTextContent('Voeg een paar losse woorden toe');
    expect(field).toHaveAccessibleDescription(/Dit is een herhaling/);
    expect(field).toHaveFocus();
    expect(onChosen).not.toHaveBeenCalled();
  });

  test('that is known from lists is refused however often one presses', async () => {
    const { onChosen, choose } = show();
    await choose('P@ssw0rd1234');
    expect(await screen.findByRole('alert')).toHaveTextContent('veelgebruikte wachtwoorden');
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }));
    await screen.findByRole('alert');
    expect(onChosen).not.toHaveBeenCalled();
  });

  test('that is doubtful is chosen by pressing once more, after being told', async () => {
    const { onChosen, choose } = show();
    await choose('wachtzin kluis rijk');
    expect(await screen.findByRole('alert')).toHaveTextContent('Wie veel computers en veel tijd heeft');
    expect(onChosen).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }));
    await waitFor(() => expect(onChosen).toHaveBeenCalledWith('wachtzin kluis rijk'));
  });

  test('is spoken of while one types, in a status beside the field', async () => {
    const { field } = show();
    await userEvent.type(field, 'kort');
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    await userEvent.type(field, ' welkom01');
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('woorden die bij Speelveld'));
    expect(field).toHaveAccessibleDescription(/woorden die bij Speelveld/);
    await userEvent.type(field, ' paard nietmachine batterij');
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('geen zwakke plek'));
  });

  test('with a space at its edge is taken as it is, and that is said', async () => {
    const { onChosen, field, choose } = show();
    await userEvent.type(field, 'vier losse woorden samen ');
    await waitFor(() =>
      expect(screen.getByRole('status')).toHaveTextContent('begint of eindigt met een spatie'),
    );
    await choose('vier losse woorden samen ');
    await waitFor(() => expect(onChosen).toHaveBeenCalledWith('vier losse woorden samen '));
  });
});
