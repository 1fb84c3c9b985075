/** The pack on paper: what is in it, on how many pages, and that it is there only while it is printed. */
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Material } from '../../src/core/tools/group-session/material';
import { deliberationMaterial, materialFromOwn } from '../../src/core/tools/group-session/material-of';
import type { GroupPlan } from '../../src/core/tools/group-session/plan';
import { makeRunSheet } from '../../src/core/tools/group-session/run-sheet';
import { GroupPack } from '../../src/parts/group-pack/group-pack';
import { anOwnCase, aPlan, dinnerMaterial, ownMaterial } from '../core/tools/group-session/a-session';

function show(material: Material = ownMaterial, parts: Partial<GroupPlan> = {}): void {
  const plan = aPlan({ minutes: 120, ...parts });
  const sheet = makeRunSheet({ ...plan, material });
  if (!sheet.ok) throw new Error('This does not fit.');
  render(<GroupPack plan={plan} material={material} sheet={sheet.value} />);
}

/** All that is on paper. */
function onPaper(): HTMLElement {
  act(() => {
    window.dispatchEvent(new Event('beforeprint'));
  });
  const pack = document.querySelector('[translate="no"]');
  if (!(pack instanceof HTMLElement)) throw new Error('Nothing is printed.');
  return pack;
}

const checked = (): readonly string[] =>
  screen.getAllByRole('checkbox', { checked: true }).map((box) => box.closest('label')?.textContent ?? '');

describe('the pack', () => {
  it('is on the page only while it is printed', () => {
    show();
    expect(screen.queryByText('Wat wij hier afspreken')).toBeNull();
    expect(within(onPaper()).getByText('Wat wij hier afspreken')).toBeInTheDocument();
    act(() => {
      window.dispatchEvent(new Event('afterprint'));
    });
    expect(screen.queryByText('Wat wij hier afspreken')).toBeNull();
  });

  it('says the pages of each part where they are known, and prints what was chosen', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    show(ownMaterial, { voting: 'ballots', people: 10 });
    expect(checked()).toContain('Stembriefjes voor twee rondes3 bladzijden');
    expect(checked()).toContain('Schrijfvellen10 bladzijden');
    await userEvent.click(screen.getByRole('checkbox', { name: /Spelregels/u }));
    await userEvent.click(screen.getByRole('button', { name: 'Druk het pakket af' }));
    expect(print).toHaveBeenCalledOnce();
    expect(within(onPaper()).queryByText('Wat wij hier afspreken')).toBeNull();
  });

  it('prints nothing when nothing was chosen, and says so', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    show();
    for (const box of screen.getAllByRole('checkbox', { checked: true })) await userEvent.click(box);
    await userEvent.click(screen.getByRole('button', { name: 'Druk het pakket af' }));
    expect(print).not.toHaveBeenCalled();
    expect(screen.getByRole('status')).toHaveTextContent('Kies minstens één onderdeel.');
  });

  it('has only the letters that exist, a set for each', () => {
    show(materialFromOwn(anOwnCase({ options: ['Gaan.', 'Bedanken.'] })), { voting: 'cards', people: 4 });
    const letters = within(onPaper())
      .getAllByText(/^[A-E]$/u, { selector: 'p' })
      .map(({ textContent }) => textContent);
    expect(letters).toEqual(['A', 'A', 'A', 'A', 'B', 'B', 'B', 'B']);
  });

  it('has a ballot for each and each round, and as many spare ones in both', () => {
    show(ownMaterial, { voting: 'ballots', people: 10 });
    const paper = within(onPaper());
    expect(paper.getAllByText('Ronde 1', { selector: 'strong' })).toHaveLength(12);
    expect(paper.getAllByText('Ronde 2', { selector: 'strong' })).toHaveLength(12);
  });

  it('tells the three ways of talking, for none of them is known before the vote', () => {
    show(ownMaterial, { people: 10 });
    const paper = within(onPaper());
    expect(paper.getByText('Als hoogstens zeven op de tien hetzelfde kozen')).toBeInTheDocument();
    expect(paper.getByText('Als meer dan zeven op de tien hetzelfde kozen')).toBeInTheDocument();
    expect(paper.getByText('Als iedereen hetzelfde koos')).toBeInTheDocument();
  });

  it('carries a story on to its endings', () => {
    if (dinnerMaterial.kind !== 'story') throw new Error('The dinner is a story.');
    show(dinnerMaterial, { minutes: 200 });
    const paper = within(onPaper());
    expect(paper.getByText('Hier stemt de groep. Stop met lezen, en ga naar ronde 1.')).toBeInTheDocument();
    for (const { title } of dinnerMaterial.scenario.endings)
      expect(paper.getByText(title)).toBeInTheDocument();
  });

  it('of a deliberation has the script of each phase and nothing to vote with', () => {
    show(deliberationMaterial, { minutes: 200 });
    expect(screen.queryByRole('checkbox', { name: /Stembriefjes|Letterkaarten|Telvel/u })).toBeNull();
    const paper = within(onPaper());
    for (const title of ['2. Hittepunt', '3. Vraag', '8. Ronde', '11. Terugblik'])
      expect(paper.getAllByText(title), 'on the cover and in the script').toHaveLength(2);
    expect(paper.getByText(/^‘Neem ons mee naar dat ene moment/u)).toBeInTheDocument();
  });

  it('of a short deliberation names the phases that there is no time for', () => {
    show(deliberationMaterial, { minutes: 60 });
    expect(
      within(onPaper()).getByText(/Verhelderen, Andere wegen, Vergelijken en Terugblik/u),
    ).toBeInTheDocument();
  });
});
