/** The weigher: from a code word to a talk, with the record in the vault as the measure of what is kept. */
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { asId } from '../../src/core/shared/ids';
import { angles, weighingSteps } from '../../src/core/tools/side-activities/side-activity';
import { paths } from '../../src/state/addresses';
import { now } from '../support/builders/time';
import { sheet, write } from '../support/render/acts';
import { aRecord, heading, hidden, press, vaultWithWeighing, weigh } from './side-activities-look';

describe('a weighing', () => {
  it('goes from a code word through every step to a talk, keeps each word, and puts all on paper', async () => {
    const { vault, kept } = await vaultWithWeighing();
    await weigh(vault);
    press('Begin met wegen');
    expect(screen.getByLabelText('Een codewoord voor deze activiteit')).toHaveAccessibleDescription(
      /Kies eerst een codewoord/,
    );
    write('Een codewoord voor deze activiteit', 'Kastanje');
    press('Begin met wegen');
    expect(heading('Waar gaat het om?')).toHaveFocus();
    write('Wat is de activiteit, en in welke rol?', 'Toezicht bij een koor.');
    write('Wat zou er misgaan als u het niet deed?', 'Niets.');
    press('Verder naar vermijden');
    expect(heading('Kunt u het laten, uitstellen of aan een ander overlaten?')).toHaveFocus();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Het kan later', hidden }));
    write('Wat houdt u tegen, of wat is er nodig om dat te doen?', 'De plek is nu vrij.');
    press('Verder naar de acht kanten');
    write('Wat pleit ervoor?', 'Ik leer ervan.');
    press('Volgende kant: Belang');
    expect(screen.getByRole('heading', { level: 3, name: 'Belang' })).toHaveFocus();
    write('Wat pleit ertegen?', 'Zij vragen om mijn functie.');
    press('Verder naar de blik van buiten');
    write('Welke vervelende vraag hoopt u dat niemand stelt?', 'Wie belde wie?');
    press('Verder naar de afspraken');
    fireEvent.click(screen.getByRole('checkbox', { name: /^Een einddatum/, hidden }));
    write('Wat lost ‘Een einddatum’ hier niet op?', 'Het eerste jaar.');
    press('Verder naar uw oordeel');
    write('Ik kies …', 'het te doen');
    write('omdat …', 'het tijdelijk is.');
    write('ook al …', 'kost het avonden');
    const sentence = 'Ik kies het te doen, omdat het tijdelijk is, ook al kost het avonden.';
    expect(screen.getAllByText(sentence)[0]).toBeVisible();
    press('Verder naar melden');
    const duty = { name: 'Dit ga ik doen Een proefregel over nevenwerk.', hidden };
    fireEvent.click(screen.getByRole('checkbox', duty));
    press('Verder naar opnieuw wegen');
    press(/^Over een half jaar/);
    press('Naar het gesprek');
    expect(heading('Bespreek het nu met iemand')).toHaveFocus();
    expect(
      screen.getAllByText(
        'Dit is uw denkwerk. De regels en de beoordeling liggen bij de werkgever; melden heft een belang niet op.',
      )[0],
    ).toBeVisible();
    expect(screen.getByRole('link', { name: 'Bereid het gesprek voor' })).toHaveAttribute(
      'href',
      paths.tool('gesprekswijzer'),
    );
    expect(kept('made-1')).toMatchObject({
      what: 'Toezicht bij een koor.',
      avoidances: ['later'],
      angles: { content: { pro: 'Ik leer ervan.' }, interest: { con: 'Zij vragen om mijn functie.' } },
      arrangements: { 'end-date': { considered: true, limit: 'Het eerste jaar.' } },
      toReport: ['register'],
      againOn: '2027-05-23',
      step: 'again',
    });
    for (const words of [
      'Toezicht bij een koor.',
      'Het kan later.',
      'Ik leer ervan.',
      'Zij vragen om mijn functie.',
      'Wie belde wie?',
      'Het eerste jaar.',
      sentence,
      'Een proefregel over nevenwerk.',
      'De proefwerkgever.',
      'Ambtenarenwet 2017',
      'zondag 23 mei 2027',
    ])
      expect(sheet()).toContain(words);
    expect(sheet()).not.toContain('Een proefregel voor de top.');
    press('Terug');
    press('Terug');
    expect(screen.getByRole('checkbox', duty)).toBeChecked();
  });

  it('opens where it was left; every step can be gone to; what was written is there on the way back', async () => {
    const { vault, kept } = await vaultWithWeighing(aRecord('one', { step: 'outsider' }));
    await weigh(vault, 'one');
    heading('Hoe ziet iemand dit die niet werd gekozen?');
    write('Hoe kijkt een concurrent, een burger of een collega zonder zo’n rol hiernaar?', 'Scheef.');
    const line = within(screen.getByRole('navigation', { name: 'Stappen' }));
    for (const name of ['Melden', 'Beschrijven', 'Van buiten'])
      fireEvent.click(line.getByRole('button', { name }));
    expect(
      screen.getByLabelText('Hoe kijkt een concurrent, een burger of een collega zonder zo’n rol hiernaar?'),
    ).toHaveValue('Scheef.');
    expect(kept('one').step).toBe('outsider');
  });

  it('shows for and against as equals, eight angles in free order, and says in words what is written', async () => {
    const { vault } = await vaultWithWeighing(aRecord('one', { step: 'angles' }));
    await weigh(vault, 'one');
    const board = within(screen.getByRole('navigation', { name: 'De acht kanten' }));
    expect(board.getAllByRole('button')).toHaveLength(angles.length);
    const questions = new Set<string>();
    for (const name of 'Schijn Inhoud Uitgang Belang Tijd Informatie Netwerk Beloning'.split(' ')) {
      fireEvent.click(board.getByRole('button', { name: `${name} nog niets` }));
      questions.add(
        screen.getByRole('heading', { level: 3, name }).nextElementSibling?.textContent ?? 'none',
      );
      const pro = screen.getByLabelText('Wat pleit ervoor?');
      const con = screen.getByLabelText('Wat pleit ertegen?');
      expect([pro.className, pro.getAttribute('rows')]).toEqual([con.className, con.getAttribute('rows')]);
      fireEvent.change(con, { target: { value: 'x' } });
      expect(board.getByRole('button', { name: `${name} tegen` })).toHaveAttribute('aria-current', 'true');
      fireEvent.change(pro, { target: { value: 'y' } });
      expect(board.getByRole('button', { name: `${name} voor en tegen` })).toBeVisible();
    }
    expect(questions.size).toBe(angles.length);
  });

  it('says no outcome, counts nothing and shows the way out at every step', async () => {
    for (const step of weighingSteps) {
      const { vault } = await vaultWithWeighing(aRecord('one', { step }));
      await weigh(vault, 'one');
      const text = document.body.textContent;
      expect(text).not.toMatch(
        /toegestaan|verboden|score|risico|goedgekeurd|\d ?%|\d van \d (?:vlakken|kanten)/i,
      );
      expect(screen.getByRole('link', { name: 'Waar kan ik terecht?' })).toHaveAttribute('href', paths.help);
      cleanup();
    }
  });
});

describe('what has to be reported', () => {
  it('stands there with to whom, for whom and its source, and a tick reports nothing', async () => {
    const { vault, kept } = await vaultWithWeighing(aRecord('one', { step: 'report', toReport: ['gone'] }));
    await weigh(vault, 'one');
    expect(screen.getByText('De proefminister.')).toBeVisible();
    expect(screen.getByText('Voor leden van de topmanagementgroep')).toBeVisible();
    expect(screen.getAllByRole('link', { name: 'Ambtenarenwet 2017' })[0]).toHaveAttribute(
      'href',
      paths.source(asId('aw-art-9')),
    );
    expect(screen.getByText(/Een vinkje is geen melding/)).toBeVisible();
    const box = screen.getByRole('checkbox', { name: /voor de top/ });
    fireEvent.click(box);
    expect(kept('one').toReport).toEqual(['gone', 'list']);
    fireEvent.click(box);
    expect(kept('one').toReport).toEqual(['gone']);
  });

  it('says so plainly when there are no rules, with the way to Help', async () => {
    const { vault } = await vaultWithWeighing(aRecord('one', { step: 'report' }));
    await weigh(vault, 'one', []);
    expect(screen.getByText(/Hier staan nu geen regels over melden/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Naar Hulp' })).toHaveAttribute('href', paths.help);
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});

describe('the day to weigh again', () => {
  it('can be any day, half a year on, or one that the calendar knows', async () => {
    const { vault, kept } = await vaultWithWeighing(aRecord('one', { step: 'again' }));
    await vault.put('occasion', {
      id: 'talk' as never,
      kind: 'annual-talk',
      on: '2026-02-10',
      note: '',
      everyMonths: 12,
      refresh: null,
      doneOn: null,
      madeAt: now,
      changedAt: now,
    });
    await weigh(vault, 'one');
    press('Bij het jaargesprek, woensdag 10 februari 2027');
    expect(kept('one').againOn).toBe('2027-02-10');
    write('De dag waarop u dit opnieuw weegt', '2026-01-02');
    expect(screen.getByRole('alert')).toHaveTextContent(
      'U koos vrijdag 2 januari 2026. Die dag is al geweest.',
    );
    expect(kept('one').againOn).toBe('2027-02-10');
    press('Ja, deze dag');
    write('De dag waarop u dit opnieuw weegt', '12026-01-02');
    expect(kept('one').againOn).toBe('2026-01-02');
    expect(screen.getByRole('link', { name: 'Naar Momenten' })).toHaveAttribute('href', paths.occasions);
  });
});
