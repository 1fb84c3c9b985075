/** What others' tools got wrong about hints while one types, and what went wrong here. */
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { paths } from '../../src/state/addresses';
import { NetworkMapRoute } from '../../src/tools/network-map/route';
import { vaultWith } from '../support/a-vault';
import { press } from '../support/render/acts';
import { address, renderAt } from '../support/render/render-at';

async function aMap(): Promise<void> {
  renderAt(<NetworkMapRoute />, { vault: await vaultWith(), at: paths.tool('netwerkkaart') });
  fireEvent.change(await screen.findByLabelText('Om welk dossier of besluit gaat het?'), {
    target: { value: 'Z' },
  });
  press('Begin de kaart');
}

/** The line below a field that is heard as it changes. */
function lineOf(field: HTMLElement): HTMLElement {
  const line = field.parentElement?.querySelector<HTMLElement>('[aria-live="polite"]');
  if (!line) throw new Error('There is no line to be heard below the field.');
  return line;
}

/** Types letter by letter, and gives what the line below the field said on the way, each time it changed. */
async function type(field: HTMLElement, text: string): Promise<readonly string[]> {
  const line = lineOf(field);
  const heard: string[] = [];
  const watch = new MutationObserver(() => heard.push(line.textContent ?? ''));
  watch.observe(line, { childList: true, characterData: true, subtree: true });
  for (let length = 1; length <= text.length; length++) {
    fireEvent.change(field, { target: { value: text.slice(0, length) } });
    await Promise.resolve();
  }
  watch.disconnect();
  return heard;
}

const alias = () => screen.getByLabelText('Een schuilnaam');

describe('a hint below a field', () => {
  it.each([
    ['a name with a hyphen passes for an alias', 'Jan-Willem de Vries', /echte naam/],
    ['an abbreviated ‘van den’ passes for an alias', 'Hans vd Berg', /echte naam/],
    ['a name in small letters passes for an alias', 'hans van den berg', /echte naam/],
    ['a telephone number passes for an alias', '06-12345678', /telefoonnummer/],
    ['an account passes for an alias', '@kromhoek', /account/],
    ['a party is asked about nowhere', 'mijn vriend van de PvdA', /politieke voorkeur/],
    ['a church is asked about nowhere', 'zit in de kerkenraad', /geloof/],
    ['an illness is asked about nowhere', 'heeft een burn-out', /gezondheid/],
    ['a crime has no way out', 'heeft een strafblad', /buiten deze app/],
  ])('%s', async (_, text, said) => {
    await aMap();
    const heard = await type(alias(), text);
    expect(lineOf(alias())).toHaveTextContent(said);
    expect(alias()).toHaveAccessibleDescription(said);
    // It is heard once, and not at each letter.
    expect(heard).toHaveLength(1);
  });

  it('what was typed is said back, or is read elsewhere than in the field', async () => {
    await aMap();
    const title = document.title;
    const text = 'Jan-Willem Kromhoek';
    await type(alias(), text);
    expect(lineOf(alias())).not.toHaveTextContent(/Kromhoek|Jan/);
    expect(document.title).toBe(title);
    expect(address()).toBe(paths.tool('netwerkkaart'));
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain('Kromhoek');
    expect(document.body.textContent).not.toContain('Kromhoek');
  });

  it('what looks like a name is refused', async () => {
    await aMap();
    await type(alias(), 'Jan-Willem Kromhoek');
    press('Zet op de kaart');
    expect(alias()).toHaveValue('');
    // What it says of who was added stays until the next letter.
    expect(lineOf(alias())).toHaveTextContent(/echte naam.*Meer over/);
    await type(alias(), 'K');
    expect(lineOf(alias())).toBeEmptyDOMElement();
  });

  it('a word that only began like a hint keeps it', async () => {
    await aMap();
    await type(alias(), 'SP');
    expect(lineOf(alias())).toHaveTextContent(/politieke voorkeur/);
    fireEvent.change(alias(), { target: { value: 'SPOED' } });
    fireEvent.blur(alias());
    expect(lineOf(alias())).toBeEmptyDOMElement();
  });

  it.each([
    ['a circle', 'Uw woord voor: Vrienden', 'kerkenraad', /geloof/],
    ['what is taken along', 'Wat neemt u mee naar een gesprek?', 'hij is ziek', /gezondheid/],
  ])('the words for %s have none', async (_, label, text, said) => {
    await aMap();
    const field = screen.getByLabelText(label);
    expect(await type(field, text)).toHaveLength(1);
    expect(lineOf(field)).toHaveTextContent(said);
  });

  it('what is taken along goes without a question when it holds a telephone number', async () => {
    await aMap();
    await type(screen.getByLabelText('Wat neemt u mee naar een gesprek?'), 'bel 06-12345678');
    press('Neem dit mee');
    expect(screen.getByRole('alert')).toHaveTextContent(/aan te herkennen/);
    expect(screen.getByRole('alert')).not.toHaveTextContent(/12345678/);
    expect(screen.getByRole('button', { name: 'Neem het toch zo mee' })).toBeVisible();
  });
});
