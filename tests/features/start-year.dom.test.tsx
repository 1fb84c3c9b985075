/** The start page and the page of conversations over a year: what they say of days that have been. */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Occasion, OccasionId } from '../../src/core/conversations/occasion';
import { refreshPause } from '../../src/core/conversations/refresh';
import { asId, type IntentionId, type ScenarioId } from '../../src/core/shared/ids';
import { lookedBack, newIntention } from '../../src/core/tools/intentions/intention';
import { newPlan, type PlanId } from '../../src/core/tools/planner/plan';
import { ConversationsRoute } from '../../src/features/conversations/route';
import { StartRoute } from '../../src/features/start/route';
import type { Library } from '../../src/library/library';
import { paths } from '../../src/state/addresses';
import { PlannerRoute } from '../../src/tools/planner/route';
import type { Vault } from '../../src/vault/port';
import { vaultWith } from '../support/a-vault';
import { dinnerLibrary } from '../support/builders/a-library';
import { first } from '../support/builders/dinner-play';
import { dinner } from '../support/builders/dinner-story';
import { catalogue } from '../support/builders/dinner-words';
import { day } from '../support/builders/time';
import { address, arriveAt, openHere, renderAt } from '../support/render/render-at';

const noon = (iso: string): number => new Date(`${iso}T12:00:00`).getTime();
const march = noon('2026-03-02');
const talkDay = '2026-10-07';

const [module] = catalogue.modules;
const [cover] = module?.scenarios ?? [];
if (module === undefined || cover === undefined) throw new Error('The dinner is gone.');
const mini = {
  ...cover,
  id: asId<ScenarioId>('in-de-keuken'),
  kind: 'mini' as const,
  title: 'In de keuken van Radha',
  seconds: 150,
  debriefSeconds: 60,
};

const library: Library = {
  ...dinnerLibrary,
  catalogue: async () => ({
    ...catalogue,
    modules: [{ ...module, scenarios: [...module.scenarios, mini] }],
    tracks: [
      {
        id: asId('startprogramma'),
        title: 'Startprogramma',
        summary: 'Voor wie nieuw is.',
        entries: [{ kind: 'module', module: dinner.module }],
      },
    ],
  }),
};

const talk: Occasion = {
  id: asId<OccasionId>('jaargesprek'),
  kind: 'annual-talk',
  on: talkDay,
  note: '',
  everyMonths: null,
  refresh: null,
  doneOn: null,
  madeAt: march,
  changedAt: march,
};
const plan = newPlan('annual-talk', { id: asId<PlanId>('p'), now: march }, talkDay);
const intention = newIntention(
  {
    id: asId<IntentionId>('i'),
    module: dinner.module,
    when: 'iemand begint over de lijst',
    then: 'zeg ik niets',
    lookBackOn: '2026-03-23',
  },
  march,
);
/** The dinner, played and looked back on, on 2 March. */
const played = { ...first, changedAt: march, endedAt: march, debriefSeenAt: march };

async function startOn(iso: string, vault: Vault): Promise<void> {
  await arriveAt(<StartRoute />, { vault, library, clock: { now: () => noon(iso) } });
}

const thread = () => within(screen.getByRole('region', { name: 'Naar het jaargesprek' }));
const title = () => screen.getByRole('heading', { level: 1 });

describe('the start page after the annual talk', () => {
  it('asks what came of it, and leads to the last step of its preparation', async () => {
    const vault = await vaultWith(played);
    await vault.put('occasion', talk);
    await vault.put('conversationPlan', plan);
    await startOn('2026-10-08', vault);
    expect(title()).toHaveTextContent('Uw jaargesprek was op woensdag 7 oktober. Wat kwam ervan?');
    expect(thread().getByText(/^Uw jaargesprek was op woensdag 7 oktober\. Wat kwam ervan\?/)).toBeVisible();
    expect(thread().queryByText('Nog geen dag gekozen.')).toBeNull();
    await userEvent.setup().click(screen.getByRole('link', { name: 'Noteer wat ervan kwam' }));
    expect(address()).toBe(paths.tool('gesprekswijzer'));
    expect(openHere()).toBe('p');
  });

  it('asks no more on stage once something is noted, and in the thread not either', async () => {
    const vault = await vaultWith(played);
    await vault.put('conversationPlan', { ...plan, heldOn: talkDay });
    await startOn('2026-10-08', vault);
    expect(title()).not.toHaveTextContent('jaargesprek');
    expect(thread().getByText('Uw jaargesprek was op woensdag 7 oktober.')).toBeVisible();
    expect(thread().getByText('Uw voorbereiding staat er nog.')).toBeVisible();
  });

  it('leads to the calendar where nothing was prepared', async () => {
    const vault = await vaultWith(played);
    await vault.put('occasion', talk);
    await startOn('2026-10-08', vault);
    expect(thread().getByRole('link', { name: 'Noteer het' })).toHaveAttribute('href', paths.occasions);
  });

  it('asks for a day again after four weeks', async () => {
    const vault = await vaultWith(played);
    await vault.put('occasion', talk);
    await startOn('2026-11-20', vault);
    expect(thread().getByText('Nog geen dag gekozen.')).toBeVisible();
  });
});

it('the preparation opens at the step that was asked for, and stays where it was left otherwise', async () => {
  const vault = await vaultWith();
  await vault.put('conversationPlan', plan);
  renderAt(<PlannerRoute />, {
    vault,
    at: paths.tool('gesprekswijzer'),
    open: { record: 'p', moment: 'after' },
  });
  expect(await screen.findByRole('heading', { name: 'Wat kwam ervan?' })).toBeVisible();
  expect(vault.view().records.conversationPlan).toEqual([plan]);
});

describe('the thread and the intention', () => {
  it.each([
    ['2026-03-20', 'Ligt er. Terugkijken op maandag 23 maart.'],
    ['2026-03-23', 'Ligt er. Vandaag zou u erop terugkijken.'],
    ['2026-09-02', 'Ligt er. De dag om terug te kijken was maandag 23 maart.'],
  ])('on %s says: %s', async (on, said) => {
    const vault = await vaultWith(played);
    await vault.put('intention', intention);
    await startOn(on, vault);
    expect(thread().getByText(said)).toBeVisible();
  });

  it('says that it was looked back on and let go, and asks for it no more', async () => {
    const vault = await vaultWith(played);
    const look = { on: '2026-03-23', outcome: 'other', words: '' } as const;
    await vault.put('intention', lookedBack(intention, look, { kind: 'let-go' }, noon('2026-03-23')));
    await startOn('2026-03-24', vault);
    expect(thread().getByText('Teruggekeken, en losgelaten op maandag 23 maart.')).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Wat nam u zich toen voor?' })).toBeNull();
  });

  it('asks for nothing from memory in a pause', async () => {
    const vault = await vaultWith(played);
    await vault.put('intention', intention);
    await startOn('2026-03-04', vault);
    expect(await screen.findByRole('region', { name: 'Wat nam u zich toen voor?' })).toBeVisible();
    await vault.put('refreshPause', refreshPause(march));
    expect(await screen.findByRole('heading', { name: 'Dit is geen toets' })).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Wat nam u zich toen voor?' })).toBeNull();
  });
});

describe('what there is to recall', () => {
  it('is a short case by its name and its minutes, one press away', async () => {
    await startOn('2026-04-02', await vaultWith(played));
    expect(title()).toHaveTextContent('In de keuken van Radha');
    expect(screen.getByText(/^Een korte casus van 4 minuten\./)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Speel deze korte casus' })).toHaveAttribute(
      'href',
      paths.mini(mini.id),
    );
  });

  it('is one’s own intention by the module it came from, and none of its words', async () => {
    const vault = await vaultWith(played);
    await vault.put('intention', { ...intention, lookBackOn: '2026-06-30' });
    await startOn('2026-03-06', vault);
    expect(title()).toHaveTextContent('Wat nam u zich voor?');
    // It is asked once.
    expect(screen.queryByRole('region', { name: 'Wat nam u zich toen voor?' })).toBeNull();
    expect(screen.getByText(/^Haal uw voornemen uit ‘De vraag aan tafel’ op/)).toBeVisible();
    expect(screen.queryByText(/zeg ik niets/)).toBeNull();
  });
});

describe('the page of conversations', () => {
  it('puts what has been and is not noted under its own heading, with the way to note it', async () => {
    const vault = await vaultWith();
    await vault.put('conversationPlan', plan);
    await arriveAt(<ConversationsRoute />, { vault, clock: { now: () => noon(talkDay) + day } });
    const been = within(screen.getByRole('region', { name: 'Geweest, nog niets genoteerd' }));
    expect(been.getByText(/Was op woensdag 7 oktober 2026/)).toBeVisible();
    expect(within(screen.getByRole('region', { name: 'Komt eraan' })).queryByText(/7 oktober/)).toBeNull();
    await userEvent.setup().click(been.getByRole('link', { name: /^Noteer wat ervan kwam/ }));
    expect(address()).toBe(paths.tool('gesprekswijzer'));
    expect(openHere()).toBe('p');
  });
});
