/** The pack on paper: what is in it, on how many pages, and that it is there only while it is printed. */
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Material } from '../../src/core/tools/group-session/material';
import {
  deliberationMaterial,
  materialFromOwn,
  questionOf,
} from '../../src/core/tools/group-session/material-of';
import type { GroupPlan } from '../../src/core/tools/group-session/plan';
import { makeRunSheet } from '../../src/core/tools/group-session/run-sheet';
import { GroupPack } from '../../src/parts/group-pack/group-pack';
import { anOwnCase, aPlan, dinnerMaterial, ownMaterial } from '../core/tools/group-session/a-session';

function show(material: Material = ownMaterial, parts: Partial<GroupPlan> = {}, hasMap = true): void {
  const plan = aPlan({ minutes: 120, ...parts });
  const sheet = makeRunSheet({ ...plan, material });
  if (!sheet.ok) throw new Error('This does not fit.');
  render(<GroupPack plan={plan} material={material} sheet={sheet.value} hasMap={hasMap} />);
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

  it('has no empty network map where the organisation has no maps', () => {
    const map = /^Lege netwerkkaart/;
    show();
    expect(screen.getByRole('checkbox', { name: map })).not.toBeChecked();
    cleanup();
    show(ownMaterial, {}, false);
    expect(screen.queryByRole('checkbox', { name: map })).toBeNull();
  });

  it('says the pages of each part where they are known, and prints what was chosen', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    show(ownMaterial, { voting: 'ballots', people: 10 });
    expect(checked()).toContain('Stembriefjes voor twee rondes4 bladzijden');
    expect(checked()).toContain('Schrijfvellen6 bladzijden');
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

  it('has only the letters that exist, a set for each and one to spare', () => {
    show(materialFromOwn(anOwnCase({ options: ['Gaan.', 'Bedanken.'] })), { voting: 'cards', people: 4 });
    const letters = within(onPaper())
      .getAllByText(/^[A-E]$/u, { selector: 'p' })
      .map(({ textContent }) => textContent);
    expect(letters.join('')).toBe('AAAAABBBBB');
  });

  it('has a ballot for each and each round, with two to spare, and the rounds on pages of their own', () => {
    show(ownMaterial, { voting: 'ballots', people: 10 });
    const paper = within(onPaper());
    for (const round of [1, 2] as const) {
      const ballots = paper.getAllByText(`Ronde ${round}`, { selector: 'strong' });
      expect(ballots.length).toBeGreaterThanOrEqual(12);
      const pages = new Set(ballots.map((ballot) => ballot.closest('section')));
      for (const page of pages) expect(page).not.toHaveTextContent(`Ronde ${3 - round}`);
    }
  });

  it('has something to write on for everyone, however many they are', () => {
    show(ownMaterial, { voting: 'ballots', people: 23 });
    expect(within(onPaper()).getAllByText('Dit vel blijft van wie het schreef.')).toHaveLength(24);
  });

  it('offers nothing to vote with while a case has no choices yet, and no map unless it is asked for', () => {
    show(materialFromOwn(anOwnCase({ options: [] })), { voting: 'cards' });
    expect(screen.queryByRole('checkbox', { name: /Stembriefjes|Letterkaarten|Telvel/u })).toBeNull();
    expect(screen.getByRole('checkbox', { name: /netwerkkaart/u })).not.toBeChecked();
  });

  it('says what must lie ready, by what is used', async () => {
    show(ownMaterial, { voting: 'ballots' });
    const ready = (): string =>
      screen.getByText('Wat u klaarlegt en vooraf doet').parentElement?.textContent ?? '';
    for (const thing of [/doos/u, /bord of flap-over/u, /schaar/u, /plakband/u, /hoogste functie/u])
      expect(ready()).toMatch(thing);
    await userEvent.click(screen.getByRole('checkbox', { name: /Spelregels/u }));
    expect(ready()).not.toContain('plakband');
  });

  it('has the choices where they are read out, and both ways when phones may fail', () => {
    show(ownMaterial, { voting: 'phones', people: 10 });
    const round = within(onPaper())
      .getByText(/^3\. Ronde 1/u, { selector: 'h3 > span' })
      .closest('section');
    for (const { act } of questionOf(ownMaterial)?.options ?? []) expect(round).toHaveTextContent(act);
    expect(round).toHaveTextContent('Als de telefoons het doen');
    expect(round).toHaveTextContent('Als de telefoons het niet doen: stembriefjes');
  });

  it('tells the three ways of talking, for none of them is known before the vote', () => {
    show(ownMaterial, { people: 10 });
    const paper = within(onPaper());
    expect(paper.getByText(/^Als hoogstens zeven op de tien hetzelfde kozen: /u)).toBeInTheDocument();
    expect(paper.getByText(/^Als meer dan zeven op de tien hetzelfde kozen: /u)).toBeInTheDocument();
    expect(paper.getByText(/^Als iedereen hetzelfde koos: /u)).toBeInTheDocument();
  });

  it('carries a story on to its endings', () => {
    if (dinnerMaterial.kind !== 'story') throw new Error('The dinner is a story.');
    show(dinnerMaterial, { minutes: 200 });
    const paper = within(onPaper());
    expect(paper.getByText('Hier stemt de groep. Stop met lezen, en ga naar ronde 1.')).toBeInTheDocument();
    const talk = paper.getByText(/^\d+\. Gesprek na ronde 1/u, { selector: 'h3 > span' }).closest('section');
    for (const question of dinnerMaterial.question.questions)
      expect(talk?.textContent.split(question)).toHaveLength(2);
    for (const { title } of dinnerMaterial.scenario.endings)
      expect(paper.getByText(title)).toBeInTheDocument();
  });

  it('of a deliberation has the script of each phase and nothing to vote with', () => {
    show(deliberationMaterial, { minutes: 200 });
    expect(screen.queryByRole('checkbox', { name: /Stembriefjes|Letterkaarten|Telvel/u })).toBeNull();
    const paper = within(onPaper());
    for (const title of ['2. Hittepunt', '3. Vraag', '5. Pauze', '9. Ronde', '13. Terugblik'])
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
