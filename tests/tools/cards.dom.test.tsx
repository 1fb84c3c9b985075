/** Conversation cards: what a person does with them, and that nothing of it is kept. */
import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { asId, type CarryItemId } from '../../src/core/shared/ids';
import { paths, queryNames } from '../../src/state/addresses';
import { vaultWith } from '../support/a-vault';
import { now } from '../support/builders/time';
import { press, write } from '../support/render/acts';
import { cards, clearVisit, openCards } from './cards-look';

beforeEach(clearVisit);

const withOpen = (id: string) => `${cards}?${queryNames.card}=${id}`;
const card = () => screen.getByRole('article');
const question = () => within(card()).getByRole('heading', { level: 2 }).textContent;

describe('drawing cards', () => {
  it('opens with a card to begin on, and shows its follow-up questions', async () => {
    await openCards(await vaultWith());
    expect(question()).toBe('Welke kring vormde jou?');
    expect(within(card()).getByText('Netwerken, openen')).toBeVisible();
    const silent = within(card()).getByRole('list', { name: 'Als het stilvalt' });
    expect(within(silent).getAllByRole('listitem')).toHaveLength(2);
  });

  it('draws each card once, passes without a question, and goes back one', async () => {
    await openCards(await vaultWith());
    press('Trek een andere kaart');
    expect(question()).toBe('Wanneer hoorde je een nee?');
    press('Sla over');
    expect(question()).toBe('Wat zie je vanaf die stoel?');
    press('Trek een andere kaart');
    expect(question()).toBe('Welke stap zet je?');
    expect(within(card()).getByText('Laatste kaart van de stapel')).toBeVisible();
    // The one that was passed does not come back.
    for (let round = 0; round < 4; round += 1) {
      press('Trek een andere kaart');
      expect(question()).not.toBe('Wanneer hoorde je een nee?');
    }
    const here = question();
    press('Trek een andere kaart');
    press('Eén kaart terug');
    expect(question()).toBe(here);
  });

  it('puts a card apart for this visit, lays it on the table again or back into the deck', async () => {
    await openCards(await vaultWith());
    press('Leg deze apart');
    const apart = screen.getByRole('region', { name: 'Apart gelegd' });
    expect(within(apart).getByText('Welke kring vormde jou?')).toBeVisible();
    fireEvent.click(within(apart).getByRole('button', { name: 'Leg op tafel' }));
    expect(question()).toBe('Welke kring vormde jou?');
    expect(within(card()).getByRole('heading', { level: 2 })).toHaveFocus();
    expect(screen.queryByRole('region', { name: 'Apart gelegd' })).toBeNull();
    press('Leg deze apart');
    press('Terug in de stapel');
    expect(screen.queryByRole('region', { name: 'Apart gelegd' })).toBeNull();
  });

  it('shows the next question from its first line when it had scrolled out of sight', async () => {
    await openCards(await vaultWith());
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView');
    press('Trek een andere kaart');
    expect(scrolled).not.toHaveBeenCalled();
    vi.spyOn(HTMLHeadingElement.prototype, 'getBoundingClientRect').mockReturnValue(
      new DOMRect(0, -40, 600, 120),
    );
    press('Trek een andere kaart');
    expect(scrolled).toHaveBeenCalledWith({ block: 'start' });
    expect(scrolled.mock.contexts[0]).toBe(card());
    vi.restoreAllMocks();
  });

  it('says when nothing is left, and shuffles again', async () => {
    await openCards(await vaultWith());
    for (let card = 0; card < 4; card += 1) press('Sla over');
    expect(screen.queryByRole('article')).toBeNull();
    expect(screen.getByText(/u sloeg ze over of legde ze apart/)).toBeVisible();
    press('Schud de kaarten opnieuw');
    expect(within(card()).getByRole('heading', { level: 2 })).toHaveFocus();
    expect(question()).toBe('Welke kring vormde jou?');
  });

  it('counts what fits, in a sentence and per theme, and draws from that alone', async () => {
    await openCards(await vaultWith());
    expect(screen.getByText('Vier kaarten passen bij uw keuze.')).toBeInTheDocument();
    press('Kies kaarten');
    fireEvent.click(screen.getByRole('radio', { name: 'Uw overleg of team' }));
    expect(screen.getByText('Vijf kaarten passen bij uw keuze.')).toBeInTheDocument();
    fireEvent.click(screen.getByRole('checkbox', { name: /Netwerken/ }));
    expect(screen.getByText('Twee kaarten passen bij uw keuze.')).toBeInTheDocument();
    press('Trek een andere kaart');
    expect(question()).toBe('Wat doen jullie samen?');
    press('Trek een andere kaart');
    expect(question()).toBe('Welke kring vormde jou?');
  });

  it('opens at the card of a link and names the source of a norm; a link to no card says so', async () => {
    await openCards(await vaultWith(), withOpen('nee'));
    expect(question()).toBe('Wanneer hoorde je een nee?');
    expect(screen.getByRole('link', { name: 'Ambtenarenwet 2017' })).toHaveAttribute(
      'href',
      paths.source(asId('aw-art-9')),
    );
  });

  it('says so when a link names a card that is gone', async () => {
    await openCards(await vaultWith(), withOpen('weg'));
    expect(screen.getByText(/De kaart uit die link is er niet meer/)).toBeVisible();
    expect(question()).toBe('Welke kring vormde jou?');
  });
});

describe('what goes along', () => {
  it('takes the question to another tool with the card as where it came from', async () => {
    const vault = await vaultWith();
    await openCards(vault, withOpen('stap'));
    press('Neem deze vraag mee');
    fireEvent.change(screen.getByLabelText('De vraag die u meeneemt'), {
      target: { value: 'Welke stap zet ik bij dit dossier?' },
    });
    await act(async () => press('Neem dit mee'));
    const [item] = vault.view().records.carryItem;
    expect(item).toMatchObject({
      kind: 'question',
      text: 'Welke stap zet ik bij dit dossier?',
      origin: { place: 'tool', tool: 'gesprekskaarten', record: 'stap' },
    });
    expect(screen.getByRole('link', { name: 'de gesprekswijzer' })).toHaveAttribute(
      'href',
      paths.tool('gesprekswijzer'),
    );
  });

  it('lays what was taken along elsewhere on the table as a card of one’s own', async () => {
    const vault = await vaultWith();
    await vault.put('carryItem', {
      id: asId<CarryItemId>('eigen'),
      kind: 'doubt',
      text: 'Had ik het moeten zeggen?',
      origin: { place: 'tool', tool: 'netwerkkaart', record: null },
      broughtTo: [],
      madeAt: now,
      doneAt: null,
    });
    await openCards(vault);
    await act(async () => press('Leg op tafel als kaart'));
    expect(question()).toBe('Had ik het moeten zeggen?');
    expect(within(card()).getByText('Eigen vraag')).toBeVisible();
    expect(vault.view().records.carryItem[0]?.broughtTo).toEqual([
      { place: 'tool', tool: 'gesprekskaarten', record: null },
    ]);
    press('Leg deze apart');
    expect(screen.getByRole('region', { name: 'Apart gelegd' })).toHaveTextContent(
      'Had ik het moeten zeggen?',
    );
  });

  it('keeps nothing in the vault of what was drawn, passed, put apart or talked about', async () => {
    const vault = await vaultWith();
    const before = JSON.stringify(vault.view().records);
    await openCards(vault);
    press('Trek een andere kaart');
    press('Sla over');
    press('Leg deze apart');
    fireEvent.click(screen.getByRole('link', { name: 'Voer een gesprek' }));
    press('Begin met de spelregels');
    press('Verder naar openen');
    press('Verder naar verdiepen');
    expect(JSON.stringify(vault.view().records)).toBe(before);
    expect(localStorage).toHaveLength(0);
    expect(sessionStorage).toHaveLength(0);
  });
});

describe('a conversation with cards', () => {
  it('puts the rules first, then a card of each depth, and ends with what two people agree', async () => {
    const vault = await vaultWith();
    await openCards(vault, paths.cardsPart('gesprek'));
    fireEvent.click(screen.getByRole('radio', { name: '10 minuten' }));
    press('Begin met de spelregels');
    expect(screen.getByRole('heading', { level: 2, name: 'Spelregels' })).toHaveFocus();
    expect(screen.getByText('Passen mag altijd, zonder uitleg.')).toBeVisible();
    const asked: (string | null)[] = [];
    for (const step of ['openen', 'verdiepen', 'omdraaien', 'afronden']) {
      press(`Verder naar ${step}`);
      asked.push(question());
    }
    expect(asked).toEqual([
      'Welke kring vormde jou?',
      'Wanneer hoorde je een nee?',
      'Wat zie je vanaf die stoel?',
      'Welke stap zet je?',
    ]);
    press('Terug');
    expect(question()).toBe('Wat zie je vanaf die stoel?');
    press('Verder naar afronden');
    press('Sluit het gesprek af');
    expect(screen.getByRole('heading', { level: 2, name: 'Dat was het gesprek' })).toHaveFocus();
    const agreed = within(screen.getByRole('region', { name: 'Wat spreekt u samen af?' }));
    expect(agreed.getByText('Van u samen, nog niet bewaard')).toBeVisible();
    write('Een afspraak', 'de jongste spreekt als eerste');
    expect(vault.view().records.carryItem).toEqual([]);
    expect(vault.view().records.draft).toEqual([]);
    await act(async () => agreed.getByRole('button', { name: 'Neem dit mee' }).click());
    expect(vault.view().records.carryItem).toMatchObject([
      {
        kind: 'sentence',
        text: 'de jongste spreekt als eerste',
        origin: { place: 'tool', tool: 'gesprekskaarten', record: null },
      },
    ]);
    expect(screen.getByText(/^Meegenomen/)).toHaveFocus();
    // On paper for who was there: the day, what was agreed, and room for who does it and when.
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    press('Druk de afspraken van vandaag af');
    expect(print).toHaveBeenCalledOnce();
    const sheet = document.querySelector('[data-sheet]');
    expect(sheet).toHaveTextContent(
      /maandag 23 november 2026.*de jongste spreekt als eerste.*Door wie.*Vóór wanneer/,
    );
    const taken = () =>
      within(agreed.getByRole('list', { name: 'Afgesproken en meegenomen' }))
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent);
    expect(taken()).toEqual(['de jongste spreekt als eerste']);
    write('Een afspraak', 'volgende maand kijken we terug');
    await act(async () => agreed.getByRole('button', { name: 'Neem dit mee' }).click());
    expect(new Set(taken())).toEqual(
      new Set(['de jongste spreekt als eerste', 'volgende maand kijken we terug']),
    );
  });

  it('is where it was after a look at another part', async () => {
    await openCards(await vaultWith(), paths.cardsPart('gesprek'));
    press('Begin met de spelregels');
    press('Verder naar openen');
    fireEvent.click(screen.getByRole('link', { name: 'Druk af' }));
    fireEvent.click(screen.getByRole('link', { name: 'Voer een gesprek' }));
    expect(screen.getByRole('heading', { level: 2, name: 'Openen' })).toBeVisible();
    expect(question()).toBe('Welke kring vormde jou?');
  });

  it('is at its end again after a look at another part, with what was being written', async () => {
    await openCards(await vaultWith(), paths.cardsPart('gesprek'));
    press('Begin met de spelregels');
    for (const step of ['openen', 'verdiepen', 'omdraaien', 'afronden']) press(`Verder naar ${step}`);
    press('Sluit het gesprek af');
    write('Een afspraak', 'half geschreven');
    fireEvent.click(screen.getByRole('link', { name: 'Druk af' }));
    fireEvent.click(screen.getByRole('link', { name: 'Voer een gesprek' }));
    expect(screen.getByRole('heading', { level: 2, name: 'Dat was het gesprek' })).toBeVisible();
    expect(screen.getByLabelText('Een afspraak')).toHaveValue('half geschreven');
    press('Terug');
    expect(question()).toBe('Welke stap zet je?');
    press('Sluit het gesprek af');
    press('Begin een nieuw gesprek');
    expect(screen.getByRole('button', { name: 'Begin met de spelregels' })).toBeVisible();
  });

  it('shows the time as advice: past it, it only says so', async () => {
    let time = now;
    await openCards(await vaultWith(), paths.cardsPart('gesprek'), { now: () => time });
    fireEvent.click(screen.getByRole('radio', { name: '10 minuten' }));
    press('Begin met de spelregels');
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    press('Start de tijd');
    const pass = (seconds: number) => {
      time += seconds * 1000;
      act(() => vi.advanceTimersByTime(600));
    };
    pass(20);
    expect(screen.getByRole('timer')).toHaveTextContent('0:20 van ongeveer 1 minuut');
    pass(65);
    expect(screen.getByRole('timer')).toHaveTextContent('0:25 over tijd');
    expect(screen.getByRole('heading', { level: 2, name: 'Spelregels' })).toBeVisible();
    press('Verder naar openen');
    pass(5);
    expect(screen.getByRole('timer')).toHaveTextContent('0:05 van ongeveer 3 minuten');
  });
});
