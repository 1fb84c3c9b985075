/** The calendar: adding, what comes from the tools, what is past, and that it stays a person's own. */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { OccasionText } from '../../src/core/scenario/guidance';
import { asId } from '../../src/core/shared/ids';
import type { DeliberationId } from '../../src/core/tools/deliberation/deliberation';
import { newIntention } from '../../src/core/tools/intentions/intention';
import type { PlanId } from '../../src/core/tools/planner/plan';
import type { SideActivityId } from '../../src/core/tools/side-activities/side-activity';
import { OccasionsRoute } from '../../src/features/occasions/route';
import { paths } from '../../src/state/addresses';
import * as download from '../../src/state/download';
import type { Vault } from '../../src/vault/port';
import { vaultWith } from '../support/a-vault';
import { aGuidance, dinnerLibrary } from '../support/builders/a-library';
import { emptyDeliberation, emptyPlan, emptyWeighing } from '../support/builders/begun-records';
import { begin, play } from '../support/builders/dinner-play';
import { madeIds } from '../support/builders/ids';
import { now } from '../support/builders/time';
import { address, openHere, renderAt } from '../support/render/render-at';

const explained: readonly OccasionText[] = [
  {
    kind: 'publication',
    name: 'Publicatie van nevenactiviteiten',
    about: 'Elk half jaar verschijnt een overzicht.',
    audience: 'tmg',
    sources: [asId('aw-art-9')],
  },
];

const library = { ...dinnerLibrary, guidance: async () => aGuidance({ occasions: explained }) };

let vault: Vault;
let ids = madeIds();

async function look(): Promise<void> {
  renderAt(<OccasionsRoute />, { vault, library, ids, at: paths.occasions });
  await screen.findByText('Elk half jaar verschijnt een overzicht.');
}

beforeEach(async () => {
  ids = madeIds();
  vault = await vaultWith();
});

const row = (name: string | RegExp) => within(screen.getByRole('article', { name }));
const day = (label: string) => screen.getByLabelText(label);

/** Fills in a date field as the browser does: at once. */
async function fill(label: string, value: string): Promise<void> {
  const user = userEvent.setup();
  const field = day(label) as HTMLInputElement;
  await user.clear(field);
  if (value !== '') await user.type(field, value);
}

async function add(kind: string, on: string, note = ''): Promise<void> {
  const user = userEvent.setup();
  await user.click(screen.getByRole('radio', { name: kind }));
  await fill('Op welke dag?', on);
  if (note !== '') await user.type(screen.getByLabelText('Wat wilt u erbij onthouden?'), note);
  await user.click(within(screen.getByRole('form')).getByRole('button', { name: 'Zet erbij' }));
}

describe('the calendar', () => {
  it('begins with what one adds, with the usual rhythm of its kind', async () => {
    await look();
    expect(screen.getByText(/Er staat nog niets/)).toBeVisible();
    await add('Jaargesprek', '2026-12-10', 'De werf');
    const talk = row('Jaargesprek');
    expect(talk.getByText('donderdag 10 december 2026')).toBeVisible();
    expect(talk.getByText('Komt elk jaar terug.')).toBeVisible();
    expect(talk.getByText('De werf')).toBeVisible();
    expect(talk.getByRole('link', { name: 'Bereid het gesprek voor' })).toHaveAttribute(
      'href',
      paths.tool('gesprekswijzer'),
    );
    expect(vault.view().records.occasion).toMatchObject([
      { kind: 'annual-talk', on: '2026-12-10', everyMonths: 12, note: 'De werf', refresh: null },
    ]);
  });

  it('asks for a day in words when there is none, and loses nothing that was typed', async () => {
    await look();
    await add('Eigen moment', '', 'Denk aan Noord');
    expect(screen.getByRole('alert')).toHaveTextContent(/Kies een dag met dag, maand en jaar/);
    expect(screen.getByLabelText('Wat wilt u erbij onthouden?')).toHaveValue('Denk aan Noord');
    expect(vault.view().records.occasion).toEqual([]);
  });

  it('shows the days that follow from the tools, with the way there, and stores none of them', async () => {
    const times = { madeAt: now, changedAt: now };
    await vault.put(
      'intention',
      newIntention(
        {
          id: asId('i'),
          module: null,
          when: 'verborgen als',
          then: 'verborgen dan',
          lookBackOn: '2026-12-01',
        },
        now,
      ),
    );
    await vault.put('conversationPlan', {
      ...emptyPlan('compliance-officer'),
      ...times,
      id: asId<PlanId>('p'),
      step: 'page',
      title: 'verborgen gesprek',
      on: '2026-12-02',
      at: '16:30',
    });
    await vault.put('sideActivity', {
      ...emptyWeighing('verborgen'),
      ...times,
      id: asId<SideActivityId>('w'),
      step: 'again',
      againOn: '2026-12-03',
    });
    await vault.put('deliberation', {
      ...emptyDeliberation('verborgen', 'solo', 'short'),
      ...times,
      id: asId<DeliberationId>('d'),
      step: 'evaluate',
      lookBackOn: '2026-12-04',
    });
    await look();
    const ways: (string | null)[][] = [];
    for (const article of screen.getAllByRole('article')) {
      fireEvent.click(within(article).getAllByRole('link')[0] as HTMLElement);
      ways.push([address(), openHere()]);
    }
    expect(ways).toEqual([
      [paths.tool('voornemens'), 'i'],
      [paths.tool('gesprekswijzer'), 'p'],
      [paths.tool('nevenactiviteiten'), 'w'],
      [paths.tool('moreel-beraad'), 'd'],
    ]);
    expect(screen.getByText('woensdag 2 december 2026, 16.30 uur')).toBeVisible();
    expect(document.body.textContent).not.toContain('verborgen');
    expect(vault.view().records.occasion).toEqual([]);
  });

  it('says kindly that a day has been, and lets it be closed, moved or let go', async () => {
    const user = userEvent.setup();
    await look();
    await add('Andere functie', '2026-11-20');
    const open = within(screen.getByRole('region', { name: 'Nog open' }));
    expect(open.getByText('Dit was op vrijdag 20 november 2026.')).toBeVisible();
    const coming = within(screen.getByRole('region', { name: 'Wat eraan komt' }));
    expect(coming.queryByText(/^Dit was op/)).toBeNull();
    await user.click(row('Andere functie').getByRole('button', { name: /^Kies een andere dag/ }));
    await fill('De nieuwe dag', '2027-01-08');
    await user.click(row('Andere functie').getByRole('button', { name: 'Verplaats naar deze dag' }));
    expect(await screen.findByText('Staat nu op vrijdag 8 januari 2027.')).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Nog open' })).toBeNull();
    expect(screen.getByRole('heading', { name: 'Wat eraan komt' })).toHaveFocus();
    expect(row('Andere functie').queryByRole('button', { name: /^Het is geweest/ })).toBeNull();
    await add('Eigen moment', '2026-11-21');
    await user.click(row('Eigen moment').getByRole('button', { name: /^Het is geweest/ }));
    await waitFor(() => expect(screen.queryByRole('article', { name: 'Eigen moment' })).toBeNull());
    expect(vault.view().records.occasion.find(({ kind }) => kind === 'own')?.doneOn).toBe('2026-11-23');
    await user.click(screen.getByText('Weg uit de lijst'));
    expect(screen.getByText('Stond op zaterdag 21 november 2026.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Zet terug' }));
    expect(await screen.findByRole('article', { name: 'Eigen moment' })).toBeVisible();
    await user.click(row('Eigen moment').getByRole('button', { name: /^Laat het los/ }));
    expect(row('Eigen moment').getByText(/verdwijnt uit deze agenda/)).toBeVisible();
    await user.click(row('Eigen moment').getByRole('button', { name: 'Laat het los' }));
    await waitFor(() =>
      expect(vault.view().records.occasion.map(({ kind }) => kind)).toEqual(['change-of-function']),
    );
  });

  it('goes on to the next day of a moment that comes again', async () => {
    const user = userEvent.setup();
    await look();
    await add('Publicatie van nevenactiviteiten', '2026-11-01');
    const part = (name: string) => within(screen.getByRole('region', { name }));
    const publication = { name: 'Publicatie van nevenactiviteiten' };
    // Also while the missed one is open its next day stands in what is coming, as it does in the file.
    const next = within(part('Wat eraan komt').getByRole('article', publication));
    expect(next.getByText('zaterdag 1 mei 2027')).toBeVisible();
    expect(next.queryByRole('button', { name: /^(Verwijder|Kies een andere dag)/ })).not.toBeInTheDocument();
    await user.click(part('Nog open').getByRole('button', { name: /^Het is geweest/ }));
    expect(await row('Publicatie van nevenactiviteiten').findByText('zaterdag 1 mei 2027')).toBeVisible();
  });

  it('changes a day that follows from a tool in the record of that tool', async () => {
    const user = userEvent.setup();
    await vault.put('sideActivity', {
      ...emptyWeighing('x'),
      id: asId<SideActivityId>('w'),
      step: 'again',
      againOn: '2026-11-01',
      madeAt: 1,
      changedAt: 1,
    });
    await vault.put('conversationPlan', {
      ...emptyPlan('annual-talk'),
      id: asId<PlanId>('p'),
      step: 'page',
      on: '2026-11-02',
      madeAt: 1,
      changedAt: 1,
    });
    await look();
    await user.click(
      row('Een nevenactiviteit opnieuw wegen').getByRole('button', { name: /^Het is geweest/ }),
    );
    await waitFor(() => expect(vault.view().records.sideActivity[0]?.againOn).toBeNull());
    await user.click(row('Jaargesprek').getByRole('button', { name: /^Het is geweest/ }));
    await waitFor(() => expect(vault.view().records.conversationPlan[0]?.heldOn).toBe('2026-11-02'));
    expect(screen.queryByRole('article')).toBeNull();
  });

  it('explains what a moment is, for whom the rule holds and what it rests on', async () => {
    await look();
    const kinds = within(screen.getByRole('region', { name: 'Wat zijn deze momenten?' }));
    expect(kinds.getByText('Geldt voor leden van de topmanagementgroep.')).toBeVisible();
    expect(kinds.getByRole('link', { name: 'Ambtenarenwet 2017' })).toHaveAttribute(
      'href',
      paths.source(asId('aw-art-9')),
    );
  });
});

describe('days to retrieve something', () => {
  it('are taken one by one, and what is left is not remembered', async () => {
    const user = userEvent.setup();
    await look();
    expect(screen.getByText('Er is nu geen dag om voor te stellen.')).toBeVisible();
    await fill('Tel vanaf', '2026-11-23');
    const offered = within(screen.getByRole('region', { name: 'Dagen om iets op te halen' }));
    // No intention to recall and no map to draw again.
    expect(offered.getAllByRole('listitem')).toHaveLength(2);
    await user.click(offered.getByRole('button', { name: /uit een andere kring/ }));
    await waitFor(() => expect(offered.getAllByRole('listitem')).toHaveLength(1));
    expect(vault.view().records.occasion).toMatchObject([
      { kind: 'refresh', refresh: 'other-circle', on: '2027-02-15' },
    ]);
    expect(row('Een korte casus uit een andere kring').getByRole('link')).toHaveAttribute(
      'href',
      paths.refresh,
    );
  });

  it('count from the day a module was last closed', async () => {
    await vault.put('moduleClosing', {
      module: asId('netwerkbewust'),
      way: 'conversation',
      closedAt: new Date(2026, 10, 20, 9).getTime(),
    });
    await look();
    expect(day('Tel vanaf')).toHaveValue('2026-11-20');
    expect(screen.getByText(/laatst een module afsloot/)).toBeVisible();
  });

  it('count, before the first closing, from the story that was looked back on, and say so', async () => {
    const ended = new Date(2026, 10, 19, 9).getTime();
    await vault.put('journey', {
      ...play(begin('diner'), 'ja-zeggen', 'vaag', 'govert-bellen'),
      changedAt: ended,
      endedAt: ended,
      debriefSeenAt: ended,
    });
    await look();
    expect(day('Tel vanaf')).toHaveValue('2026-11-19');
    expect(screen.getByText(/laatst een verhaal uitspeelde waarop u ook terugkeek/)).toBeVisible();
  });
});

describe('a calendar file', () => {
  it('holds days and neutral words, and nothing that was written or that names a tool', async () => {
    const user = userEvent.setup();
    const save = vi.spyOn(download, 'downloadText').mockImplementation(() => undefined);
    await vault.put('deliberation', {
      ...emptyDeliberation('geheim', 'solo', 'short'),
      id: asId<DeliberationId>('abc'),
      step: 'evaluate',
      lookBackOn: '2026-12-04',
      madeAt: 1,
      changedAt: 1,
    });
    await look();
    await add('Jaargesprek', '2026-12-31', 'geheime notitie');
    await add('Screening', '2027-03-01');
    await add('Eigen moment', '2026-11-01');
    await user.click(screen.getByRole('button', { name: 'Zet alles wat komt in uw agenda' }));
    expect(screen.getByText('Het agendabestand staat bij uw downloads.')).toBeVisible();
    const [name, type, text = ''] = save.mock.calls[0] ?? [];
    expect([name, type]).toEqual(['momenten.ics', 'text/calendar']);
    expect([...text.matchAll(/SUMMARY:(.*)\r/g)].map(([, title]) => title)).toEqual([
      'Terugkijken',
      'Gesprek',
      'Moment',
    ]);
    expect(text).toContain('DTSTART;VALUE=DATE:20261231');
    expect(text).not.toMatch(
      /geheim|jaargesprek|screening|beraad|deliberation|occasion|DESCRIPTION|20261101/i,
    );
    await user.click(row('Screening').getByRole('button', { name: /^Zet in uw agenda/ }));
    expect(save.mock.calls[1]?.[2].match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(row('Screening').getByText('Het agendabestand staat bij uw downloads.')).toBeVisible();
  });

  it('that holds one time of a moment that comes again, says so beside it', async () => {
    vi.spyOn(download, 'downloadText').mockImplementation(() => undefined);
    await vault.put('conversationPlan', {
      ...emptyPlan('annual-talk'),
      id: asId<PlanId>('p'),
      step: 'page',
      on: '2026-12-10',
      at: '10:00',
      madeAt: 1,
      changedAt: 1,
    });
    await look();
    await add('Jaargesprek', '2026-12-10');
    const said = 'Komt elk jaar terug. In het agendabestand staat alleen deze keer.';
    expect(row('Jaargesprek').getByText(said)).toBeVisible();
    await add('Screening', '2027-03-01');
    expect(row('Screening').queryByText(/alleen deze keer/)).toBeNull();
  });
});
