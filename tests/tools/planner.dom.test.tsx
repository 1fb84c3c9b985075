/** The gesprekswijzer: from which talk it is, over sorting, to one sheet and what was agreed. */
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Guidance } from '../../src/core/scenario/guidance';
import { asId } from '../../src/core/shared/ids';
import { paths } from '../../src/state/addresses';
import { vaultWith } from '../support/a-vault';
import { aPoint } from '../support/builders/a-point';
import { talk as annualTalk } from '../support/builders/any-dated';
import { words } from '../support/builders/dinner-words';
import { countPrints, press, section, sheet, write } from '../support/render/acts';
import { address, openHere } from '../support/render/render-at';
import { aPlan, carried, lookAtPlanner, planIn } from './planner-look';

const open = 'plan';

describe('the list', () => {
  it('begins a preparation by one press on its kind, and opens it at the first step', async () => {
    const vault = await lookAtPlanner();
    press(/^De eerste honderd dagen/);
    expect(await screen.findByRole('heading', { name: 'Om welk gesprek gaat het?' })).toBeVisible();
    expect(planIn(vault)).toMatchObject({ talk: 'first-hundred-days', step: 'talk' });
    expect(address()).toBe(paths.tool('gesprekswijzer'));
    expect(openHere()).toBe('made-1');
    expect(screen.getByRole('heading', { name: 'Om welk gesprek gaat het?' })).toHaveFocus();
  });

  it.each([
    [/^Het jaargesprek/, 'annual-talk', '2026-12-10'],
    [/^Een andere functie/, 'change-of-function', null],
  ] as const)('begins %s with the day in the calendar where there is one for it', async (kind, talk, on) => {
    const vault = await vaultWith();
    await vault.put('occasion', annualTalk);
    await lookAtPlanner({ vault });
    press(kind);
    await screen.findByRole('heading', { name: 'Om welk gesprek gaat het?' });
    expect(planIn(vault)).toMatchObject({ talk, on });
  });

  it('shows preparations newest first, and removes one in its place, with a way back', async () => {
    const older = aPlan({ id: asId('ouder'), title: 'Ouder', madeAt: 1 });
    const vault = await lookAtPlanner({ plans: [older, aPlan({ title: 'Nieuwer' })] });
    const links = section('Uw voorbereidingen').getAllByRole('link');
    expect(links.map(({ textContent }) => textContent)).toEqual(['Nieuwer', 'Ouder']);
    press('Verwijder deze voorbereiding ‘Ouder’');
    const gone = await screen.findByText('‘Ouder’ is verwijderd.');
    expect(gone.closest('[tabindex="-1"]')).toHaveFocus();
    expect(section('Uw voorbereidingen').getAllByRole('listitem')[1]).toContainElement(gone);
    expect(vault.view().records.conversationPlan.map(({ title }) => title)).toEqual(['Nieuwer']);
    press('Haal het terug');
    await waitFor(() => expect(screen.getByRole('link', { name: 'Ouder' })).toHaveFocus());
    expect(vault.view().records.conversationPlan).toContainEqual(older);
  });

  it('says so when a preparation is not here', async () => {
    await lookAtPlanner({ open: 'weg' });
    expect(screen.getByText(/Deze voorbereiding is hier niet te vinden/)).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Welk gesprek gaat u voeren?' })).toBeVisible();
  });
});

describe('sorting', () => {
  const plan = aPlan({ step: 'sort', answers: { changed: 'Ik zit in een bestuur.' } });

  it('puts a point where its button says, and moves it by buttons', async () => {
    const vault = await lookAtPlanner({ open, plans: [plan] });
    write('Een punt, in uw eigen woorden', 'Kan ik aanblijven?');
    press('Zet bij vragen');
    expect(section('Wil ik vragen').getByLabelText('Punt 1')).toHaveValue('Kan ik aanblijven?');
    expect(screen.getByLabelText('Een punt, in uw eigen woorden')).toHaveValue('');
    press('Houd voor uzelf ‘Kan ik aanblijven?’');
    expect(section('Houd ik voor mezelf').getByLabelText('Punt 1')).toHaveFocus();
    write('Waarom houdt u dit voor uzelf?', 'Nog te vroeg');
    press('Naar vertellen ‘Kan ik aanblijven?’');
    expect(planIn(vault).points).toMatchObject([{ place: 'tell', why: 'Nog te vroeg' }]);
  });

  it('asks for words before a place', async () => {
    const vault = await lookAtPlanner({ open, plans: [plan] });
    press('Zet bij vragen');
    expect(screen.getByLabelText('Een punt, in uw eigen woorden')).toBeInvalid();
    expect(screen.getByText('Schrijf eerst het punt op.')).toBeVisible();
    expect(planIn(vault).points).toEqual([]);
  });

  it('keeps focus on the button that moves a point up, and on the point once it is at the top', async () => {
    await lookAtPlanner({ open, plans: [{ ...plan, points: [aPoint('a'), aPoint('b'), aPoint('c')] }] });
    press('Omhoog ‘punt c’');
    expect(screen.getByRole('button', { name: 'Omhoog ‘punt c’' })).toHaveFocus();
    press('Omhoog ‘punt c’');
    const [top] = section('Wil ik vragen').getAllByRole('textbox');
    expect(top).toHaveValue('punt c');
    expect(top).toHaveFocus();
  });

  it('makes a point of an answer once', async () => {
    await lookAtPlanner({ open, plans: [plan] });
    press('Maak er een punt van ‘Ik zit in een bestuur.’');
    expect(section('Wil ik vertellen').getByLabelText('Punt 1')).toHaveValue('Ik zit in een bestuur.');
    expect(screen.queryByRole('button', { name: /Maak er een punt van/ })).not.toBeInTheDocument();
  });

  it('uses what was taken along, remembers where it came from and that it came here', async () => {
    const vault = await lookAtPlanner({ open, plans: [plan], items: [carried] });
    const offered = section('Dit nam u mee');
    act(() => offered.getByRole('button', { name: 'Maak er een punt van' }).click());
    const asked = section('Wil ik vragen');
    expect(asked.getByLabelText('Punt 1')).toHaveValue(carried.text);
    expect(asked.getByRole('link', { name: 'Van de netwerkkaart' })).toHaveAttribute(
      'href',
      paths.tool('netwerkkaart'),
    );
    await waitFor(() =>
      expect(vault.view().records.carryItem[0]?.broughtTo).toMatchObject([{ record: 'plan' }]),
    );
    expect(screen.queryByRole('region', { name: 'Dit nam u mee' })).not.toBeInTheDocument();
    expect(planIn(vault).points[0]?.from).toBe('mee');
  });

  it('loses nothing by going on and back, not even a point that has no place yet', async () => {
    await lookAtPlanner({ open, plans: [plan] });
    write('Een punt, in uw eigen woorden', 'half');
    write('Welk punt zou u het liefst overslaan?', 'dit');
    press('Verder naar uw eerste zin');
    expect(screen.getByRole('heading', { name: 'Met welke zin begint u?' })).toHaveFocus();
    press('Terug');
    expect(screen.getByLabelText('Een punt, in uw eigen woorden')).toHaveValue('half');
    expect(screen.getByLabelText('Welk punt zou u het liefst overslaan?')).toHaveValue('dit');
  });
});

describe('the sheet', () => {
  const plan = aPlan({
    step: 'page',
    title: 'Mijn plek',
    answers: { changed: 'staat nergens' },
    points: [aPoint('a'), aPoint('b'), aPoint('c', 'tell'), aPoint('d', 'tell'), aPoint('e', 'keep')],
  });

  it('takes three points and offers no fourth, in the order that was chosen', async () => {
    await lookAtPlanner({ open, plans: [plan] });
    for (const id of ['a', 'd', 'b']) press(`Zet op het blad ‘punt ${id}’`);
    expect(screen.queryByRole('button', { name: /^Zet op het blad/ })).not.toBeInTheDocument();
    expect(screen.getByText(/Er staan drie punten op het blad/)).toBeVisible();
    press('Omhoog ‘punt b’');
    expect(sheet()).toContain('Wat ik wil vragenpunt apunt bWat ik wil vertellenpunt d');
    press('Haal van het blad ‘punt a’');
    press('Zet op het blad ‘punt c’');
    expect(sheet()).toContain('Wat ik wil vragenpunt bWat ik wil vertellenpunt dpunt c');
  });

  it('never holds what is kept to oneself, nor an answer', async () => {
    await lookAtPlanner({ open, plans: [plan] });
    expect(screen.queryByText('punt e')).not.toBeInTheDocument();
    press('Zet op het blad ‘punt a’');
    expect(sheet()).toContain('punt a');
    expect(sheet()).not.toMatch(/punt e|staat nergens/);
  });

  it('is printed after a look for names that hints and never blocks', async () => {
    const prints = countPrints();
    await lookAtPlanner({ open, plans: [plan] });
    press('Druk af');
    expect(prints).toHaveBeenCalledTimes(1);
    write('Wat er speelt', 'Gisteren belde Kromhoek mij.');
    press('Druk af');
    expect(screen.getByText(/Staan hier namen in/)).toBeVisible();
    expect(prints).toHaveBeenCalledTimes(1);
    press('Druk toch zo af');
    expect(prints).toHaveBeenCalledTimes(2);
  });

  it('says when it will not fit on one sheet', async () => {
    await lookAtPlanner({ open, plans: [plan] });
    expect(screen.queryByText(/past niet op één blad/)).not.toBeInTheDocument();
    write('Wat er speelt', 'Een regel.\n'.repeat(40));
    expect(screen.getByText(/past niet op één blad/)).toBeVisible();
  });

  it('is nothing that assistive technology reads twice', async () => {
    await lookAtPlanner({ open, plans: [plan] });
    expect(document.querySelector('[data-sheet]')).toHaveAttribute('aria-hidden', 'true');
  });
});

describe('afterwards', () => {
  const agreed = {
    id: 'x',
    text: 'Ik stap opzij bij de aanvraag.',
    by: 'ikzelf',
    before: '2027-03-01',
  };

  it('writes down what was agreed, asks for a role where a name seems to stand', async () => {
    const vault = await lookAtPlanner({ open, plans: [aPlan({ step: 'after' })] });
    press('Voeg een afspraak toe');
    expect(screen.getByLabelText('Afspraak 1')).toHaveFocus();
    write('Afspraak 1', 'Dat bespreekt hij met Kromhoek.');
    expect(screen.getByText('Staat hier een naam? Een rol is genoeg.')).toBeVisible();
    write('Afspraak 1', 'Dat bespreekt hij met de directeur.');
    expect(screen.queryByText('Staat hier een naam? Een rol is genoeg.')).not.toBeInTheDocument();
    write('Door wie?', 'mijn leidinggevende');
    write('Vóór welke dag?', '2027-03-01');
    expect(planIn(vault).agreements).toMatchObject([{ by: 'mijn leidinggevende', before: '2027-03-01' }]);
  });

  it('makes an intention of an agreement: it goes along, once', async () => {
    const vault = await lookAtPlanner({
      open,
      plans: [aPlan({ step: 'after', heldOn: '2026-11-20', agreements: [agreed] })],
    });
    press('Sluit de voorbereiding af');
    expect(screen.getByRole('heading', { name: 'Dit gesprek is gevoerd' })).toHaveFocus();
    expect(screen.getByText('ikzelf, vóór maandag 1 maart 2027')).toBeVisible();
    press(/^Maak er een voornemen van/);
    await waitFor(() => expect(address()).toBe(paths.tool('voornemens')));
    expect(vault.view().records.carryItem).toMatchObject([
      { text: agreed.text, origin: { tool: 'gesprekswijzer', record: 'plan' } },
    ]);
  });

  it.each([
    [{}, 'Spreek nu een moment af. Bel of loop langs, dan staat het vandaag nog.'],
    [{ on: '2027-02-05' }, /^Op vrijdag 5 februari 2027 zit u tegenover elkaar/],
    [{ on: '2026-11-20' }, /^Op vrijdag 20 november 2026 zat u tegenover elkaar/],
    [{ heldOn: '2026-11-20' }, /^Laat de ander weten/],
  ])('ends in a step to the other person: %j', async (parts, sentence) => {
    await lookAtPlanner({ open, plans: [aPlan({ step: 'after', ...parts })] });
    press('Sluit de voorbereiding af');
    expect(screen.getByText(sentence)).toBeVisible();
  });
});

describe('the mirror', () => {
  it.each([
    ['annual-talk', 'Voor wie een jaargesprek voert'],
    ['compliance-officer', 'Voor de compliance officer'],
    ['change-of-function', 'Voor wie iemand in een andere functie spreekt'],
    ['first-hundred-days', 'Voor wie een nieuwkomer begeleidt'],
    ['difficult-message', 'Voor wie een moeilijke boodschap krijgt'],
    ['worry-about-other', 'Voor wie een zorg te horen krijgt'],
  ])('for %s holds questions only, and nothing of what anyone prepared', async (talk, name) => {
    const plans = [aPlan({ title: 'Geheim', background: 'Geheim', points: [aPoint('geheim')] })];
    await lookAtPlanner({ at: paths.mirror(talk), plans });
    expect(screen.getByRole('heading', { level: 2, name })).toBeVisible();
    expect(document.body.textContent).not.toMatch(/geheim/i);
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    for (const when of ['Vooraf, voor uzelf', 'Aan tafel, om te stellen', 'Achteraf, voor uzelf']) {
      const questions = section(when).getAllByRole('listitem');
      expect(questions.length).toBeGreaterThan(0);
      for (const { textContent } of questions) expect(textContent).toMatch(/\?$/);
    }
    expect(screen.getByText(/Deze pagina laat niets zien van wat iemand heeft voorbereid/)).toBeVisible();
  });

  it('prints the same questions on one sheet', async () => {
    await lookAtPlanner({ at: paths.mirror('difficult-message') });
    for (const { textContent } of section('Aan tafel, om te stellen').getAllByRole('listitem'))
      expect(sheet()).toContain(textContent);
  });
});

describe('what is always said', () => {
  const [source] = words.sources;
  if (source === undefined) throw new Error('The words of these tests hold no source.');
  const guidance: Guidance = {
    routes: [
      {
        id: asId('compliance-officer'),
        name: 'Compliance officer',
        offers: 'Legt uit.',
        limits: 'Besluit niet.',
        reach: [],
        audience: 'tmg',
        sources: [source.id],
        contact: null,
      },
    ],
    questions: [],
    duties: [
      {
        id: asId('werk'),
        what: 'Werk naast uw functie.',
        toWhom: 'Aan uw werkgever.',
        when: 'Vooraf.',
        audience: 'everyone',
        sources: [source.id],
      },
    ],
    occasions: [],
  };

  it.each([paths.tool('gesprekswijzer'), paths.mirror('annual-talk')])(
    'is said beside the list and the mirror too: %s',
    async (at) => {
      await lookAtPlanner({ at });
      expect(screen.getByText('Dit is geen melding. Er wordt niets verstuurd.')).toBeVisible();
      expect(screen.getByRole('link', { name: 'Waar kan ik terecht?' })).toBeVisible();
    },
  );

  it('is that this is no report, and the way out, on every step', async () => {
    await lookAtPlanner({ open, plans: [aPlan()] });
    const out = () => screen.getByRole('link', { name: 'Waar kan ik terecht?' });
    for (;;) {
      expect(screen.getByText('Dit is geen melding. Er wordt niets verstuurd.')).toBeVisible();
      expect(out()).toHaveAttribute('href', paths.help);
      const on = screen.queryByRole('button', { name: /^(Verder naar|Sluit de voorbereiding af)/ });
      if (on === null) break;
      act(() => on.click());
    }
    expect(screen.getByRole('heading', { name: 'Uw gesprek is voorbereid' })).toBeVisible();
  });

  it('shows role and duty from the guidance with their source, and nothing where there is none', async () => {
    await lookAtPlanner({ open, plans: [aPlan()], guidance });
    await screen.findByText('Wat u mag verwachten');
    act(() => screen.getByText('Wat u mag verwachten').click());
    const role = within(screen.getByText('Wat u mag verwachten').closest('details') ?? document.body);
    expect(role.getByText(/Legt uit. Besluit niet./)).toBeVisible();
    expect(role.getByRole('link', { name: source.title })).toHaveAttribute('href', paths.source(source.id));
    expect(screen.getByText('Wat u wel meldt, en bij wie')).toBeVisible();
    expect(role.getByText('Voor leden van de topmanagementgroep.')).toBeVisible();
    const duty = screen.getByText('Werk naast uw functie.').closest('li');
    expect(duty).toHaveTextContent(/Aan uw werkgever.*Vooraf.*Voor iedereen die bij het Rijk werkt/);
  });

  it('claims no role where the authors wrote nothing', async () => {
    await lookAtPlanner({ open, plans: [aPlan()] });
    expect(screen.queryByText('Wat u mag verwachten')).not.toBeInTheDocument();
    expect(screen.queryByText('Wat u wel meldt, en bij wie')).not.toBeInTheDocument();
  });
});
