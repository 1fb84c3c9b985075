/** A deliberation on the screen: covered until all have written, timed without force, asked what remains, kept or gone. */
import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { stepsOf } from '../../src/core/tools/deliberation/course';
import {
  type Deliberation,
  type DeliberationDraft,
  type DeliberationForm,
  type DeliberationId,
  type DeliberationSetting,
  type DeliberationStep,
  deliberationForms,
  deliberationSettings,
  type Precedent,
  type PrecedentId,
} from '../../src/core/tools/deliberation/deliberation';
import { paths } from '../../src/state/addresses';
import { DeliberationRoute } from '../../src/tools/deliberation/route';
import type { Vault } from '../../src/vault/port';
import { vaultWith } from '../support/a-vault';
import { emptyDeliberation } from '../support/builders/begun-records';
import { now } from '../support/builders/time';
import { countPrints, sheet, write } from '../support/render/acts';
import { renderAt } from '../support/render/render-at';

function show(vault: Vault, open = '', clock = { now: () => now }) {
  return renderAt(<DeliberationRoute />, {
    vault,
    clock,
    at: paths.tool('moreel-beraad'),
    open: { record: open },
  });
}

interface Start {
  readonly setting?: DeliberationSetting;
  readonly form?: DeliberationForm;
  readonly step?: DeliberationStep;
  readonly patch?: Partial<DeliberationDraft>;
}

/** A vault with one deliberation, opened on the screen. */
async function opened(start: Start = {}, clock = { now: () => now }) {
  const { setting = 'group', form = 'full', step = 'opening', patch = {} } = start;
  const vault = await vaultWith();
  const record: Deliberation = {
    ...emptyDeliberation('Zuidrand', setting, form),
    ...patch,
    id: 'beraad' as DeliberationId,
    step,
    madeAt: now,
    changedAt: now,
  };
  await vault.put('deliberation', record);
  show(vault, 'beraad', clock);
  const kept = () => {
    const [found] = vault.view().records.deliberation;
    if (found === undefined) throw new Error('There is no deliberation.');
    return found;
  };
  return { vault, kept };
}

/** By its text and not by its role, which on a page this size takes a second each time. */
const press = (name: string | RegExp) =>
  fireEvent.click(screen.getByText(name, { selector: 'button, button *' }));
const heading = (name: string | RegExp) => screen.getByText(name, { selector: 'h2' });
const fields = () => [...document.querySelectorAll<HTMLTextAreaElement>('textarea, input[type="text"]')];
const fieldName = (field: HTMLTextAreaElement) =>
  `${document.querySelector('h2')?.textContent} ${field.labels?.[0]?.textContent}`;

function writeSheet(text: string): void {
  press('Begin met een leeg vel');
  expect(screen.getByLabelText('Het juiste is voor mij …')).toHaveValue('');
  write('Het juiste is voor mij …', text);
  press('Leg het vel weg en geef door');
}

describe('write before speaking', () => {
  it('covers what was written until everyone has, then lays all open without names', async () => {
    const { kept } = await opened({ step: 'write' });
    for (const text of ['het nu zeggen', 'wachten']) {
      writeSheet(text);
      expect(document.body.textContent).not.toContain(text);
    }
    press('Volgende: Ronde');
    expect(screen.getByText('De vellen liggen nog afgedekt')).toBeVisible();
    for (const step of ['7b Ronde', '8 Vergelijken', '9 Conclusie', '6 Andere wegen', '7a Schrijven']) {
      press(step);
      expect(document.body.textContent).not.toMatch(/het nu zeggen|wachten/);
    }
    press('Iedereen heeft geschreven');
    expect(document.body.textContent).not.toMatch(/het nu zeggen|wachten/);
    press('Volgende: Ronde');
    expect(screen.getByText('het nu zeggen')).toBeVisible();
    expect(screen.getByText('wachten')).toBeVisible();
    for (const judgement of kept().judgements)
      expect(Object.keys(judgement).sort()).toEqual(['because', 'harm', 'id', 'limit', 'right']);
  });

  it('covers a sheet that was left half written, and lays nothing down for who writes on paper', async () => {
    const { kept } = await opened({ step: 'write' });
    press('Begin met een leeg vel');
    write('… omdat …', 'half');
    press('Vorige stap');
    press('Volgende: Schrijven');
    expect(screen.queryByLabelText('… omdat …')).toBeNull();
    press('Dit is mijn vel: ga verder');
    expect(screen.getByLabelText('… omdat …')).toHaveValue('half');
    press('Leg het vel weg en geef door');
    press('Begin met een leeg vel');
    press('Leg het vel weg en geef door');
    expect(kept().judgements).toHaveLength(1);
    press('Volgende: Ronde');
    press('Iedereen heeft geschreven');
    expect(screen.getByText('half')).toBeVisible();
    press('Neem dit vel terug');
    expect(screen.queryByText('half')).toBeNull();
    press('Haal het terug');
    expect(screen.getByText('half')).toBeVisible();
  });

  it('lets go of the separate sheets when a group keeps the deliberation', async () => {
    const sheet = { id: 'a', right: 'wachten', because: '', harm: '', limit: '' };
    const { kept } = await opened({
      step: 'evaluate',
      patch: { judgements: [sheet], allWritten: true, remains: 'de wachtenden', agreement: 'nu' },
    });
    press('Rond het beraad af');
    expect(screen.getByText(/Wat ieder apart schreef, gaat weg/)).toBeVisible();
    press('Bewaar dit beraad');
    expect(kept()).toMatchObject({ judgements: [], agreement: 'nu', keptAt: now });
  });
});

describe('the steps', () => {
  const kinds = deliberationSettings.flatMap((setting) =>
    deliberationForms.map((form) => ({ setting, form })),
  );

  it.each(kinds)('keep the exit in sight, and lose nothing typed by going on and back: %o', async (kind) => {
    await opened(kind);
    const typed = new Map<string, string>();
    const fill = () => {
      for (const field of fields()) {
        typed.set(fieldName(field), `${typed.size}`);
        fireEvent.change(field, { target: { value: `${typed.size - 1}` } });
      }
    };
    const steps = stepsOf(kind);
    for (const step of steps) {
      expect(screen.getByText('Waar kan ik terecht?')).toHaveAttribute('href', paths.help);
      if (step !== 'write' || kind.setting === 'solo') fill();
      press(/^(Volgende|Rond)/);
    }
    expect(heading('Wat gebeurt er met wat hier staat?')).toBeVisible();
    press('Terug naar het beraad');
    for (const _ of steps) {
      for (const field of fields()) {
        const name = fieldName(field);
        expect([name, field.value]).toEqual([name, typed.get(name)]);
      }
      if (screen.queryByText('Vorige stap') !== null) press('Vorige stap');
    }
    expect(typed.size).toBeGreaterThan(5);
  });

  it('put those who are absent first, whoever was added first', async () => {
    await opened({ step: 'perspectives' });
    press('Voeg iemand toe die er wel bij is');
    write('Wie, als rol', 'de directeur');
    press('een kleine partij');
    const names = screen.getAllByLabelText<HTMLInputElement>('Wie, als rol').map(({ value }) => value);
    expect(names).toEqual(['een kleine partij', 'de directeur']);
    expect(screen.queryByText('een kleine partij', { selector: 'button' })).toBeNull();
    press('Haal ‘een kleine partij’ weg');
    expect(await screen.findByText('‘een kleine partij’ is verwijderd.')).toBeVisible();
    press('Haal het terug');
    expect(await screen.findByDisplayValue('een kleine partij')).toHaveFocus();
  });

  it('sharpen the question with calm hints and refuse none', async () => {
    await opened({ step: 'question' });
    write('De vraag', 'Hoe zeg ik het, en wanneer?');
    expect(screen.getByText(/‘Hoe’ vraagt naar een aanpak/)).toBeVisible();
    expect(screen.getByText(/twee vragen/)).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByLabelText('De vraag')).not.toHaveAttribute('aria-invalid');
    press('Volgende: Verhelderen');
    expect(screen.getAllByText('Hoe zeg ik het, en wanneer?')[0]).toBeVisible();
  });

  it('let what was taken along elsewhere become the case', async () => {
    const { vault, kept } = await opened({ step: 'case', patch: { moment: 'Vrijdag.' } });
    await act(async () => {
      await vault.put('carryItem', {
        id: 'item' as never,
        kind: 'doubt',
        text: 'Weet ik te veel?',
        origin: { place: 'tool', tool: 'netwerkkaart', record: null },
        broughtTo: [],
        madeAt: now,
        doneAt: null,
      });
    });
    press('Maak hier de casus van');
    expect(screen.getByLabelText('Het moment')).toHaveValue('Vrijdag.\nWeet ik te veel?');
    expect(kept().moment).toContain('Weet ik te veel?');
    expect(vault.view().records.carryItem[0]?.broughtTo).toEqual([
      { place: 'tool', tool: 'moreel-beraad', record: 'beraad' },
    ]);
  });

  it('do not pass in silence what remains wrong, and let it be left open knowingly', async () => {
    const { kept } = await opened({ step: 'conclude' });
    press('Volgende: Terugblik');
    expect(screen.getByText(/Er staat nog niet wat er blijft wringen/)).toBeVisible();
    expect(screen.getByLabelText('Wat er blijft wringen bij deze keuze')).toHaveFocus();
    press('Laat dit bewust open en ga verder');
    expect(heading('Hoe ging dit gesprek?')).toBeVisible();
    expect(kept().remainsOpen).toBe(true);
  });

  it('ask it at the end of who jumped past the conclusion', async () => {
    await opened({ step: 'evaluate' });
    press('Rond het beraad af');
    expect(screen.getByText(/Er staat nog niet wat er blijft wringen/)).toBeVisible();
  });
});

describe('the clock', () => {
  afterEach(() => vi.useRealTimers());

  it('advises in text, goes on past the time, and counts on after a pause and a reload', async () => {
    vi.useFakeTimers();
    let time = now;
    const pass = (seconds: number) => {
      time += seconds * 1000;
      act(() => vi.advanceTimersByTime(1000));
    };
    const clock = { now: () => time };
    const { vault, kept } = await opened({ step: 'opening' }, clock);
    const shown = () => screen.getByRole('timer').textContent;
    expect(shown()).toBe('Nog 5:00');
    pass(61);
    expect(shown()).toBe('Nog 3:59');
    press('Pauzeer');
    expect(document.body.textContent).not.toContain('Dit spreken we af');
    pass(600);
    expect(kept().spent).toEqual({ opening: 61 });
    document.body.innerHTML = '';
    show(vault, 'beraad', clock);
    expect(heading('Het beraad ligt stil')).toBeVisible();
    press('Ga verder bij: Opening');
    expect(shown()).toBe('Nog 3:59');
    pass(369);
    expect(shown()).toBe('2:10 over tijd');
    press('Zet de tijd stil');
    pass(60);
    expect(shown()).toBe('2:10 over tijd');
    press('Laat de tijd lopen');
    press('Volgende: Hittepunt');
    expect(shown()).toBe('Nog 10:00');
    press('Vorige stap');
    expect(shown()).toBe('2:10 over tijd');
  });
});

describe('the end', () => {
  it('shreds after saying what goes, and brings it back while one stays', async () => {
    const { vault } = await opened({ step: 'evaluate', patch: { remains: 'x', moment: 'Vrijdag.' } });
    press('Rond het beraad af');
    expect(screen.getByText(/wat er geschreven is en de conclusie verdwijnen/)).toBeVisible();
    await act(async () => press('Versnipper dit beraad'));
    expect(vault.view().records.deliberation).toHaveLength(0);
    expect(screen.getByText(/‘Zuidrand’ is versnipperd/)).toBeVisible();
    await act(async () => press('Haal het terug'));
    expect(vault.view().records.deliberation[0]?.moment).toBe('Vrijdag.');
  });

  it('prints after a look for names, and without moment, separate sheets or a count of people', async () => {
    const print = countPrints();
    await opened({
      step: 'evaluate',
      patch: {
        moment: 'Vrijdag belde de wethouder.',
        remains: 'Dan hoort Kromhoek het laat.',
        judgements: [{ id: 'a', right: 'wachten', because: '', harm: '', limit: '' }],
        allWritten: true,
      },
    });
    press('Rond het beraad af');
    press('Druk het beraadblad af');
    expect(screen.getByText(/Staan hier namen in/)).toBeVisible();
    expect(print).not.toHaveBeenCalled();
    press('Druk toch zo af');
    expect(print).toHaveBeenCalledOnce();
    expect(sheet()).toContain('Dan hoort Kromhoek het laat.');
    expect(sheet()).not.toMatch(/Vrijdag|wachten|Zuidrand/);
    print.mockRestore();
  });

  it('puts an outcome in the moresprudentie only with consent and after a look for names', async () => {
    const { vault } = await opened({
      step: 'evaluate',
      patch: { question: 'Moet ik wachten?', conclusion: 'Dan belt Kromhoek ons.', remains: 'x' },
    });
    press('Rond het beraad af');
    const precedents = () => vault.view().records.precedent;
    fireEvent.click(screen.getByText('Kijk na wat erin komt'));
    press('Zet in de moresprudentie');
    expect(screen.getByText('Vink eerst aan dat dit bewaard mag blijven.')).toBeVisible();
    fireEvent.click(screen.getByRole('checkbox', { name: /^Iedereen die bij dit beraad was/ }));
    press('Zet in de moresprudentie');
    expect(screen.getByText(/waaraan iemand te herkennen is/)).toBeVisible();
    expect(precedents()).toHaveLength(0);
    write('De conclusie', 'Dan bellen zij ons.');
    await act(async () => press('Zet in de moresprudentie'));
    expect(precedents()).toMatchObject([{ question: 'Moet ik wachten?', conclusion: 'Dan bellen zij ons.' }]);
    expect(JSON.stringify(precedents())).not.toMatch(/beraad|Zuidrand/);
  });
});

describe('the moresprudentie', () => {
  it('is searched, changed, taken along and removed with a way back', async () => {
    const vault = await vaultWith();
    const entry = (id: string, question: string, madeAt: number): Precedent => ({
      id: id as PrecedentId,
      question,
      considerations: 'gelijke start',
      conclusion: 'niet wachten',
      remains: 'het komt laat',
      madeAt,
      changedAt: madeAt,
    });
    await vault.put('precedent', entry('a', 'Mag ik wachten?', now - 2));
    await vault.put('precedent', entry('b', 'Moet de coördinatie geheim blijven?', now - 1));
    show(vault, 'b');
    const collection = within(screen.getByRole('region', { name: 'Moresprudentie' }));
    expect(collection.getByText('2 stukken')).toBeVisible();
    fireEvent.change(collection.getByLabelText('Zoek in vragen en overwegingen'), {
      target: { value: 'COORDINATIE' },
    });
    expect(collection.getByText('1 stuk')).toBeVisible();
    expect(collection.queryByText('Mag ik wachten?')).toBeNull();
    press('Verander dit stuk');
    write('De conclusie', 'openbaar maken');
    expect(vault.view().records.precedent.find(({ id }) => id === 'b')?.conclusion).toBe('openbaar maken');
    press('Klaar met veranderen');
    press('Neem hier iets van mee');
    await act(async () => press('Neem dit mee'));
    expect(vault.view().records.carryItem[0]?.origin).toEqual({
      place: 'tool',
      tool: 'moreel-beraad',
      record: 'b',
    });
    await act(async () => press('Verwijder dit stuk'));
    expect(vault.view().records.precedent).toHaveLength(1);
    await act(async () => press('Haal het terug'));
    expect(vault.view().records.precedent).toHaveLength(2);
  });
});
