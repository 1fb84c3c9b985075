/** Around a weighing: doubts that go along, paper, the list, and the line about a passphrase. */
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { isoDay } from '../../src/core/shared/iso-day';
import { weighingSteps } from '../../src/core/tools/side-activities/side-activity';
import { now } from '../support/builders/time';
import { countPrints, write } from '../support/render/acts';
import { aRecord, heading, press, vaultWithWeighing, weigh } from './side-activities-look';

describe('a doubt', () => {
  it('is taken along from an angle and at the end, after a look for names, and only in its own words', async () => {
    const { vault } = await vaultWithWeighing(aRecord('one', { step: 'angles' }));
    await weigh(vault, 'one');
    write('Een twijfel om mee te nemen', 'Kan ik nee zeggen tegen Kromhoek?');
    press('Neem dit mee');
    expect(screen.getByText(/Is ‘Kromhoek’ een naam/)).toBeVisible();
    write('Een twijfel om mee te nemen', 'Kan ik nog nee zeggen?');
    press('Neem dit mee');
    expect(await screen.findByText(/^Meegenomen/)).toHaveFocus();
    expect(vault.view().records.carryItem).toMatchObject([
      {
        kind: 'doubt',
        text: 'Kan ik nog nee zeggen?',
        origin: { place: 'tool', tool: 'nevenactiviteiten', record: 'one' },
      },
    ]);
    for (let step = weighingSteps.indexOf('angles'); step < weighingSteps.length; step += 1)
      press(/^Verder naar|^Naar het gesprek/);
    expect(
      within(
        screen.getByRole('heading', { name: 'Wat u uit deze afweging meenam' }).parentElement as HTMLElement,
      ).getByText('Kan ik nog nee zeggen?'),
    ).toBeVisible();
    write('Welke twijfel neemt u mee naar een gesprek?', 'Wie bel ik?');
    press('Neem dit mee');
    await screen.findByText(/^Meegenomen/);
    expect(vault.view().records.carryItem.map(({ text }) => text)).toContain('Wie bel ik?');
  });

  it('from elsewhere is offered, and joins the description', async () => {
    const { vault, kept } = await vaultWithWeighing(aRecord('one', { what: 'Een bestuur.' }));
    await vault.put('carryItem', {
      id: 'item' as never,
      kind: 'question',
      text: 'Wie zit daar nog meer?',
      origin: { place: 'tool', tool: 'netwerkkaart', record: null },
      broughtTo: [],
      madeAt: now,
      doneAt: null,
    });
    await weigh(vault, 'one');
    press('Zet dit bij uw beschrijving');
    await act(async () => undefined);
    expect(kept('one').what).toBe('Een bestuur.\nWie zit daar nog meer?');
    expect(screen.queryByRole('button', { name: 'Zet dit bij uw beschrijving' })).toBeNull();
  });
});

describe('printing', () => {
  it('looks for names first and says where they may stand; it never refuses', async () => {
    const print = countPrints();
    const { vault } = await vaultWithWeighing(aRecord('one', { without: 'Dan doet Kromhoek het.' }));
    await weigh(vault, 'one');
    press('Druk af');
    expect(print).not.toHaveBeenCalled();
    expect(screen.getByRole('alert')).toHaveTextContent(/Kijk nog eens bij: Beschrijven/);
    press('Druk toch zo af');
    expect(print).toHaveBeenCalledTimes(1);
    write('Wat zou er misgaan als u het niet deed?', 'Dan doet een ander het.');
    press('Druk af');
    expect(print).toHaveBeenCalledTimes(2);
  });
});

describe('the list of weighings', () => {
  it('stands newest first, says which day has come, and weighs again without touching the earlier one', async () => {
    const old = aRecord('old', {
      codeWord: 'Eik',
      what: 'Een jury.',
      againOn: isoDay(now),
      step: 'again',
      madeAt: now - 90_000_000,
    });
    const { vault, kept } = await vaultWithWeighing(old, aRecord('new'));
    await weigh(vault);
    const list = within(screen.getByRole('region', { name: 'Uw afwegingen' }));
    expect(list.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Kastanje', 'Eik']);
    expect(list.getByText(/U wilde dit op maandag 23 november 2026 opnieuw wegen/)).toBeVisible();
    press('Weeg opnieuw ‘Eik’');
    expect(heading('Waar gaat het om?')).toHaveFocus();
    write('Wat is de activiteit, en in welke rol?', 'Nog steeds een jury.');
    expect(kept('old')).toEqual(old);
    expect(kept('made-1')).toMatchObject({ what: 'Nog steeds een jury.', againOn: null, madeAt: now });
  });

  it('throws one away in its place, says what stays, and brings it back', async () => {
    const { vault } = await vaultWithWeighing(aRecord('one'));
    await weigh(vault);
    press('Verwijder ‘Kastanje’');
    expect(await screen.findByText('‘Kastanje’ is verwijderd.')).toBeVisible();
    expect(screen.getByText(/Een twijfel die u al meenam, blijft staan/)).toBeVisible();
    expect(vault.view().records.sideActivity).toHaveLength(0);
    press('Haal het terug');
    expect(await screen.findByRole('link', { name: 'Kastanje' })).toHaveFocus();
    expect(vault.view().records.sideActivity).toHaveLength(1);
  });

  it('says so when the address leads to a weighing that is not there', async () => {
    const { vault } = await vaultWithWeighing();
    await weigh(vault, 'gone');
    expect(screen.getByText(/Deze afweging is hier niet/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Begin met wegen' })).toBeVisible();
  });
});

describe('the line about a passphrase', () => {
  it.each([
    ['session', 'writer', /is weg als u het sluit of ververst/],
    ['device', 'writer', /versleuteld in deze browser/],
    ['passphrase', 'writer', /staat achter uw wachtzin/],
    ['device', 'unavailable', null],
    ['passphrase', 'locked', null],
  ] as const)('is true in mode %s as %s', async (mode, access, line) => {
    const { vault } = await vaultWithWeighing();
    const view = { ...vault.view(), mode, access };
    await weigh(Object.assign(Object.create(vault), { view: () => view }));
    const all = /is weg als u het sluit of ververst|versleuteld in deze browser|staat achter uw wachtzin/;
    if (line === null) expect(screen.queryByText(all)).toBeNull();
    else expect(screen.getByText(line)).toBeVisible();
    const isBehind = mode === 'passphrase' || line === null;
    expect(screen.queryAllByRole('link', { name: 'Kies een wachtzin in de kluis' })).toHaveLength(
      isBehind ? 0 : 1,
    );
  });
});
