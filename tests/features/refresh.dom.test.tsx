/** Refreshing: with an empty vault, with what is due, and the look back on a mini case. */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { openDialogue } from '../../src/core/dialogue/dialogue';
import { beginJourney, choose, moveOnward } from '../../src/core/dialogue/edit';
import type { Journey } from '../../src/core/dialogue/journey';
import type { CompiledScenario } from '../../src/core/scenario/scenario';
import { asId, type IntentionId } from '../../src/core/shared/ids';
import { isoDay } from '../../src/core/shared/iso-day';
import { newIntention } from '../../src/core/tools/intentions/intention';
import { newPlan, type PlanId } from '../../src/core/tools/planner/plan';
import { MiniLookBackRoute, RefreshRoute } from '../../src/features/refresh/route';
import type { Library } from '../../src/library/library';
import { paths, patterns } from '../../src/state/addresses';
import type { Vault } from '../../src/vault/port';
import { vaultWith } from '../support/a-vault';
import { dinnerLibrary } from '../support/builders/a-library';
import { aChoice, aMoment, aScenario, aScene, toEnding, toMoment } from '../support/builders/a-scenario';
import { begin, play } from '../support/builders/dinner-play';
import { dinner } from '../support/builders/dinner-story';
import { catalogue } from '../support/builders/dinner-words';
import { day, now } from '../support/builders/time';
import { address, arriveAt, openHere } from '../support/render/render-at';

const decision = dinner.scenes.flatMap(({ moments }) => moments).find(({ next }) => next.kind === 'decision');
if (decision === undefined) throw new Error('The dinner asks nothing.');

/** A mini case that asks the first decision of the dinner again. */
const mini: CompiledScenario = {
  ...aScenario({
    id: 'het-kaartje',
    module: dinner.module,
    endings: ['klaar'],
    scenes: [
      aScene('mat', [
        aMoment('begin', { to: toMoment('vraag') }),
        aMoment('vraag', {
          choices: [aChoice('lezen', { to: toEnding('klaar') }), aChoice('laten', { to: toEnding('klaar') })],
        }),
      ]),
    ],
  }),
  kind: 'mini',
  title: 'Het kaartje',
  question: 'Wie schreef het?',
  occasions: ['invitation'],
  varies: { scenario: dinner.id, decision: decision.id, changed: 'Nu vraagt uw voorganger het.' },
};

const [module] = catalogue.modules;
const [cover] = module?.scenarios ?? [];
if (module === undefined || cover === undefined) throw new Error('The dinner is gone.');
const { occasions = [], varies } = mini;
const miniCover = { ...cover, id: mini.id, kind: 'mini' as const, title: mini.title, occasions };
const library: Library = {
  ...dinnerLibrary,
  catalogue: async () => ({
    ...catalogue,
    modules: [
      {
        ...module,
        scenarios: [...module.scenarios, varies === undefined ? miniCover : { ...miniCover, varies }],
      },
    ],
  }),
  scenario: async (of, id, lang) => (id === mini.id ? mini : dinnerLibrary.scenario(of, id, lang)),
};

/** The mini case, played to its end. */
function miniPlayed(at: number): Journey {
  const dialogue = openDialogue(mini);
  const asked = moveOnward(dialogue, beginJourney(mini, { id: asId('mini'), now: at }), at);
  return choose(dialogue, asked, asId('lezen'), at);
}

const dinnerAgo = (days: number): Journey => ({
  ...play(begin('diner'), 'ja-zeggen', 'vaag', 'govert-bellen'),
  changedAt: now - days * day,
  endedAt: now - days * day,
  debriefSeenAt: now - days * day,
});

async function open(vault: Vault): Promise<void> {
  await arriveAt(<RefreshRoute />, { vault, library, at: paths.refresh });
}

async function lookBack(vault: Vault): Promise<void> {
  await arriveAt(<MiniLookBackRoute />, {
    vault,
    library,
    at: paths.miniLookBack(mini.id),
    pattern: patterns.miniLookBack,
  });
}

async function resolved(vault: Vault, days: number): Promise<void> {
  const parts = {
    id: asId<IntentionId>('i'),
    module: dinner.module,
    when: 'iemand begint over de lijst',
    then: 'zeg ik niets',
    lookBackOn: '2027-01-04',
  };
  await vault.put('intention', newIntention(parts, now - days * day));
}

describe('refreshing', () => {
  it('lets one pick by occasion where nothing is kept, and asks nothing', async () => {
    const user = userEvent.setup();
    await open(await vaultWith());
    expect(screen.getByRole('link', { name: 'Het kaartje' })).toHaveAttribute('href', paths.mini(mini.id));
    expect(screen.queryByRole('button', { name: 'Haal het op' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Even niet' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Een jaargesprek' }));
    expect(screen.queryByRole('link', { name: 'Het kaartje' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Een uitnodiging' }));
    expect(screen.getByRole('link', { name: 'Het kaartje' })).toBeVisible();
    expect(screen.getByText('Hier staat één korte casus, per thema.')).toBeVisible();
  });

  it('asks from memory first, and lays the words of then beside it without a word about either', async () => {
    const user = userEvent.setup();
    const vault = await vaultWith();
    await resolved(vault, 10);
    await open(vault);
    const recall = within(screen.getByRole('region', { name: 'Wat nam u zich toen voor?' }));
    await user.click(recall.getByRole('button', { name: 'Haal het op' }));
    expect(screen.queryByText(/zeg ik niets/)).toBeNull();
    expect(recall.getByLabelText('Wat weet u er nog van?')).toHaveFocus();
    expect(recall.getByText(/^Wat u hier typt, blijft in dit tabblad/)).toBeVisible();
    await user.keyboard('Iets');
    await user.click(recall.getByRole('button', { name: 'Leg het naast wat u toen schreef' }));
    expect(recall.getByText('Als iemand begint over de lijst, dan zeg ik niets.')).toBeVisible();
  });

  it('says when an intention was sharpened, and calls no sentence that of then where it is not', async () => {
    const user = userEvent.setup();
    const vault = await vaultWith();
    await resolved(vault, 84);
    const [held] = vault.view().records.intention;
    if (held === undefined) throw new Error('It is kept.');
    await vault.put('intention', { ...held, then: 'vraag ik door', wordedAt: now - 56 * day });
    await open(vault);
    expect(screen.getByText(/^Ophalen uit .*, 8 weken geleden$/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Haal het op' }));
    await user.click(screen.getByRole('button', { name: 'Leg het naast wat u toen schreef' }));
    expect(screen.getByText('Aangescherpt op 28 september:')).toBeVisible();
    expect(screen.queryByText('Toen schreef u:')).toBeNull();
    await vault.put('intention', { ...held, wordedAt: null });
    expect(await screen.findByText('Zo staat uw voornemen er nu:')).toBeVisible();
  });

  it('does not show what was recalled another day before one has recalled again', async () => {
    const user = userEvent.setup();
    const vault = await vaultWith();
    await resolved(vault, 10);
    await vault.put('draft', {
      id: 'start.retrieval.i',
      text: 'Toen wist ik dit.',
      changedAt: now - 8 * day,
    });
    await open(vault);
    expect(screen.getByText('Hier staat nog wat u 8 dagen geleden ophaalde.')).toBeVisible();
    expect(screen.queryByDisplayValue('Toen wist ik dit.')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Haal het opnieuw op' }));
    expect(screen.getByLabelText('Wat weet u er nog van?')).toHaveValue('');
    expect(vault.view().records.draft).toEqual([]);
  });

  it('brings a decision of one’s own back, with what differs and not what one chose', async () => {
    await open(await vaultWith(dinnerAgo(30)));
    expect(screen.getByRole('heading', { name: 'Speel een korte casus' })).toBeVisible();
    const next = within(screen.getByRole('region', { name: 'Het kaartje' }));
    expect(next.getByText('Een beslissing van u komt terug')).toBeVisible();
    expect(next.getByText('Nu vraagt uw voorganger het.')).toBeVisible();
    expect(screen.getByRole('region', { name: 'Wat is u bijgebleven?' })).toBeVisible();
  });

  it('counts an intention that was recalled as done, and keeps the words of then in sight', async () => {
    const user = userEvent.setup();
    const vault = await vaultWith(dinnerAgo(5));
    await resolved(vault, 10);
    await open(vault);
    const block = within(screen.getByRole('region', { name: 'Wat nam u zich toen voor?' }));
    expect(block.getByText(/^Aan de beurt sinds /)).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Speel deze korte casus' })).toBeNull();
    // One request: its field is there at once.
    expect(screen.queryByRole('button', { name: 'Haal het op' })).toBeNull();
    expect(screen.queryByText(/^Klaar voor nu/)).toBeNull();
    await user.type(block.getByLabelText('Wat weet u er nog van?'), 'Iets');
    await user.click(screen.getByRole('button', { name: 'Leg het naast wat u toen schreef' }));
    expect(
      await screen.findByText('Klaar voor nu. De volgende dag: woensdag 16 december 2026.'),
    ).toBeVisible();
    expect(screen.queryByText(/^Aan de beurt sinds /)).toBeNull();
    expect(screen.getByText('Als iemand begint over de lijst, dan zeg ik niets.')).toBeVisible();
    expect(vault.view().records.occasion).toMatchObject([{ refresh: 'intention', doneOn: '2026-11-23' }]);
  });

  it('says first what the start page says first: the look back whose day has come, and nothing beside it', async () => {
    const user = userEvent.setup();
    const vault = await vaultWith(dinnerAgo(30));
    await resolved(vault, 10);
    for (const held of vault.view().records.intention)
      await vault.put('intention', { ...held, lookBackOn: '2026-11-20' });
    await open(vault);
    const block = within(screen.getByRole('region', { name: 'Kijk terug op uw voornemen' }));
    expect(block.getByText('Aan de beurt sinds vrijdag 20 november 2026')).toBeVisible();
    expect(screen.queryByText('Speel een korte casus')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Haal het op' })).toBeNull();
    await user.click(block.getByRole('link', { name: 'Kijk terug' }));
    expect(address()).toBe(paths.tool('voornemens'));
    expect(openHere()).toBe('i');
  });

  it('is done once a case was played, marks it, and puts no other first', async () => {
    await open(await vaultWith(dinnerAgo(30), miniPlayed(now)));
    expect(screen.getByText('Klaar voor nu. De volgende dag: zaterdag 16 januari 2027.')).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Speel deze korte casus' })).toBeNull();
    expect(screen.getByText(/Past bij een uitnodiging\. Gespeeld\.$/)).toBeVisible();
  });

  it('names the day to look back where no other day comes, and says of no growing distance there', async () => {
    const vault = await vaultWith(dinnerAgo(190));
    await resolved(vault, 200);
    await open(vault);
    const days = within(screen.getByRole('region', { name: 'Dagen om terug te komen' }));
    expect(days.getByText(/^Er komt geen nieuwe dag meer om iets op te halen\./)).toBeVisible();
    expect(days.getByText('Op maandag 4 januari 2027 kijkt u terug op een voornemen.')).toBeVisible();
    expect(days.queryByText(/steeds meer tijd/)).toBeNull();
  });

  it('puts nothing first any more once it is over, or while it is on hold', async () => {
    const user = userEvent.setup();
    const vault = await vaultWith(dinnerAgo(30));
    await open(vault);
    const isDue = () => screen.queryByRole('heading', { name: 'Speel een korte casus' }) !== null;
    await user.click(screen.getByRole('button', { name: 'Even niet' }));
    expect(isDue()).toBe(false);
    expect(screen.queryByText(/neem wat aan de beurt is/)).toBeNull();
    expect(vault.view().records.refreshPause).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Ga weer verder' }));
    expect(isDue()).toBe(true);
    expect(vault.view().records.refreshPause).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Sla over' }));
    await waitFor(() => expect(isDue()).toBe(false));
    expect(vault.view().records.occasion).toMatchObject([
      { kind: 'refresh', refresh: 'case', doneOn: '2026-11-23' },
    ]);
  });
});

describe('the look back on a mini case', () => {
  it('ends with the next day also while it is asked elsewhere what came of a talk', async () => {
    const vault = await vaultWith(dinnerAgo(30), miniPlayed(now));
    const talk = newPlan('annual-talk', { id: asId<PlanId>('p'), now: now - 10 * day }, isoDay(now - day));
    await vault.put('conversationPlan', talk);
    await lookBack(vault);
    expect(screen.getByText('Klaar voor nu. De volgende dag: zaterdag 16 januari 2027.')).toBeVisible();
  });

  it('tells what was honoured and strained, and only then, folded, what one did at the time', async () => {
    const user = userEvent.setup();
    await lookBack(await vaultWith(dinnerAgo(30), miniPlayed(now)));
    expect(screen.getByRole('heading', { level: 1, name: 'Wie schreef het?' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'U koos lezen.' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Hield u hoog' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Kwam onder druk' })).toBeVisible();
    expect(screen.getByText('Klaar voor nu. De volgende dag: zaterdag 16 januari 2027.')).toBeVisible();
    await user.click(screen.getByText('Bekijk wat u toen koos'));
    expect(screen.getByText(/^In ‘Het etentje’, /)).toBeVisible();
  });

  it('says nothing of then to who took no decision then', async () => {
    await lookBack(await vaultWith(miniPlayed(now)));
    expect(screen.queryByText('Bekijk wat u toen koos')).toBeNull();
  });

  it('leads to playing who has not played it', async () => {
    await lookBack(await vaultWith());
    expect(screen.getByRole('link', { name: 'Speel deze korte casus' })).toHaveAttribute(
      'href',
      paths.mini(mini.id),
    );
  });
});
