/** The start page in each state a person can come back to. */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Occasion, OccasionId } from '../../src/core/conversations/occasion';
import { moveOnward, showLines } from '../../src/core/dialogue/edit';
import { firstSentences } from '../../src/core/dialogue/left-off';
import { toResumeLine } from '../../src/core/dialogue/resume-line';
import { asId, type IntentionId } from '../../src/core/shared/ids';
import { ok } from '../../src/core/shared/result';
import { newIntention } from '../../src/core/tools/intentions/intention';
import { StartRoute } from '../../src/features/start/route';
import type { Library } from '../../src/library/library';
import { paths } from '../../src/state/addresses';
import type { Vault, VaultView } from '../../src/vault/port';
import { aVault, vaultWith } from '../support/a-vault';
import { dinnerLibrary } from '../support/builders/a-library';
import { emptyPlan } from '../support/builders/begun-records';
import { begin, dialogue, first, play } from '../support/builders/dinner-play';
import { dinner } from '../support/builders/dinner-story';
import { catalogue } from '../support/builders/dinner-words';
import { day, now } from '../support/builders/time';
import { address, arriveAt, openHere } from '../support/render/render-at';

const story = paths.play(dinner.module, dinner.id);

const withTrack: Library = {
  ...dinnerLibrary,
  catalogue: async () => ({
    ...catalogue,
    tracks: [
      {
        id: asId('startprogramma'),
        title: 'Startprogramma',
        summary: 'Voor wie nieuw is.',
        entries: [{ kind: 'module', module: asId('netwerkbewust') }],
      },
    ],
  }),
};

/** The annual talk, on 20 December. */
const annualTalk: Occasion = {
  id: asId('jaargesprek'),
  kind: 'annual-talk',
  on: '2026-12-20',
  note: '',
  everyMonths: null,
  refresh: null,
  doneOn: null,
  madeAt: now,
  changedAt: now,
};

async function open(vault: Vault): Promise<void> {
  await arriveAt(<StartRoute />, { vault, library: withTrack });
}

async function resolved(vault: Vault, madeAt: number): Promise<void> {
  await vault.put(
    'intention',
    newIntention(
      {
        id: asId<IntentionId>('i'),
        module: asId('netwerkbewust'),
        when: 'iemand begint over de lijst',
        then: 'zeg ik niets',
        lookBackOn: '2027-01-04',
      },
      madeAt,
    ),
  );
}

describe('the start page', () => {
  it('puts the first story on stage for someone who is new, and says that this is no test', async () => {
    await open(await vaultWith());
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Het etentje');
    expect(screen.getByText('Hier begint u')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Begin met spelen' })).toHaveAttribute('href', story);
    expect(screen.getByRole('heading', { name: 'Dit is geen toets' })).toBeVisible();
  });

  it('leads back to where one sat, with the scene in which one left', async () => {
    const begun = play(begin('half'), 'ja-zeggen');
    const left = showLines(dialogue, moveOnward(dialogue, begun, 4), 1, 5);
    await open(await vaultWith({ ...left, changedAt: now }));
    const back = await screen.findByRole('link', { name: 'Terug naar de tafel' });
    expect(back).toHaveAttribute('href', story);
    expect(screen.getByText('Verder waar u was')).toBeVisible();
    expect(screen.getByText('Scène 2 van 3.')).toBeVisible();
  });

  it('takes a line from another device up in the story it belongs to, and says when it cannot', async () => {
    const user = userEvent.setup();
    const vault = await vaultWith();
    await open(vault);
    await user.click(screen.getByRole('button', { name: 'Verder met een code' }));
    const field = screen.getByLabelText('Typ uw code over');
    await user.type(field, 'geen regel');
    await user.click(screen.getByRole('button', { name: 'Ga verder met deze code' }));
    expect(await screen.findByText(/Deze code klopt niet/)).toBeVisible();
    expect(vault.view().records.journey).toEqual([]);
    const elsewhere = play(begin('elders'), 'ja-zeggen', 'vaag');
    await user.clear(field);
    await user.type(field, toResumeLine(dialogue, elsewhere));
    await user.click(screen.getByRole('button', { name: 'Ga verder met deze code' }));
    await waitFor(() => expect(vault.view().records.journey).toMatchObject([{ steps: elsewhere.steps }]));
    await waitFor(() => expect(address()).toBe(story));
    expect(openHere()).toBe('made-1');
  });

  it('asks for the debrief when the story has ended', async () => {
    await open(await vaultWith(first));
    expect(screen.getByRole('link', { name: 'Kijk terug' })).toHaveAttribute(
      'href',
      paths.debrief(dinner.module, dinner.id),
    );
  });

  it('asks for the intention from memory before it shows the words of then', async () => {
    const user = userEvent.setup();
    const vault = await vaultWith(first);
    await resolved(vault, now - 10 * day);
    await open(vault);
    const asked = within(await screen.findByRole('region', { name: 'Wat nam u zich toen voor?' }));
    expect(asked.queryByText(/zeg ik niets/)).toBeNull();
    await user.click(asked.getByRole('button', { name: 'Haal het op' }));
    await user.type(asked.getByLabelText('Wat weet u er nog van?'), 'iets over de lijst');
    expect(asked.queryByText(/zeg ik niets/)).toBeNull();
    await user.click(asked.getByRole('button', { name: 'Leg het naast wat u toen schreef' }));
    expect(asked.getByText('Als iemand begint over de lijst, dan zeg ik niets.')).toBeVisible();
    expect(vault.view().records.note).toEqual([]);
  });

  it('does not ask about an intention of today', async () => {
    const vault = await vaultWith(first);
    await resolved(vault, now - day / 2);
    await open(vault);
    expect(screen.queryByRole('region', { name: 'Wat nam u zich toen voor?' })).toBeNull();
    const thread = within(screen.getByRole('region', { name: 'Naar het jaargesprek' }));
    expect(thread.getByText('Ligt er. Terugkijken op maandag 4 januari 2027.')).toBeVisible();
    expect(thread.queryByText(/zeg ik niets/)).toBeNull();
  });

  it('leads from the thread to the talk being prepared, and to the day for one’s own calendar', async () => {
    const vault = await vaultWith(first);
    await vault.put('occasion', annualTalk);
    await vault.put('conversationPlan', emptyPlan('annual-talk'));
    await open(vault);
    const thread = within(screen.getByRole('region', { name: 'Naar het jaargesprek' }));
    expect(thread.getByText('U bent eraan begonnen.')).toBeVisible();
    expect(thread.getByRole('link', { name: '4. De dag gekozen' })).toBeVisible();
    expect(thread.getByRole('link', { name: 'Zet hem in uw agenda' })).toHaveAttribute(
      'href',
      paths.occasions,
    );
    await userEvent.setup().click(thread.getByRole('link', { name: '3. Het gesprek voorbereiden' }));
    expect(openHere()).toBe('plan');
  });

  it('says once that one begins here: not when anything was done or kept before', async () => {
    const vault = await vaultWith();
    await vault.put('occasion', annualTalk);
    await open(vault);
    expect(screen.queryByText('Hier begint u')).toBeNull();
    expect(screen.getByText('Het eerste verhaal')).toBeVisible();
    const kept = await aVault('device');
    await arriveAt(<StartRoute />, { vault: kept, library: withTrack });
    expect(screen.queryByText('Hier begint u')).toBeNull();
  });
});

describe('the start page for who comes back after weeks', () => {
  const later = (days: number) => ({ now: () => now + days * day });
  async function comeBack(vault: Vault, days: number, library = withTrack): Promise<void> {
    await arriveAt(<StartRoute />, { vault, library, clock: later(days) });
  }

  it('says when that was, and asks about the intention whose day has come, in the tool where one looks back', async () => {
    const user = userEvent.setup();
    const vault = await vaultWith(first);
    await resolved(vault, now);
    await comeBack(vault, 60);
    expect(screen.getByText('Welkom terug. U deed hier het laatst iets in november 2026.')).toBeVisible();
    const stage = within(screen.getByRole('region', { name: 'Is het moment geweest?' }));
    expect(
      stage.getByText(/^Op maandag 4 januari zou u terugkijken op uw voornemen uit ‘De vraag aan tafel’\./),
    ).toBeVisible();
    expect(stage.queryByText(/zeg ik niets/)).toBeNull();
    await user.click(stage.getByRole('link', { name: 'Kijk terug' }));
    expect(address()).toBe(paths.tool('voornemens'));
    expect(openHere()).toBe('i');
  });

  it('puts it on stage for who was here lately too, but not before a story one is in the middle of', async () => {
    const vault = await vaultWith();
    await resolved(vault, now);
    await vault.put('occasion', { ...annualTalk, changedAt: now + 42 * day });
    await comeBack(vault, 43);
    expect(screen.getByRole('heading', { level: 1, name: 'Is het moment geweest?' })).toBeVisible();
    expect(screen.getByText('Voor vandaag')).toBeVisible();
    const left = { ...play(begin('half'), 'ja-zeggen'), changedAt: now + 42 * day };
    await vault.put('journey', left);
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Het etentje'));
  });

  it('names the day when it is not long ago, and goes on with the story when nothing is due', async () => {
    const left = showLines(dialogue, moveOnward(dialogue, play(begin('half'), 'ja-zeggen'), 4), 1, 5);
    await arriveAt(<StartRoute />, {
      vault: await vaultWith({ ...left, changedAt: now }),
      library: withTrack,
      clock: { now: () => now + 15 * day },
    });
    expect(await screen.findByRole('link', { name: 'Terug naar de tafel' })).toBeVisible();
    expect(screen.getByText('Welkom terug. U deed hier het laatst iets op 23 november.')).toBeVisible();
    expect(screen.queryByText('Verder waar u was')).toBeNull();
  });

  it('puts a moment of the coming two weeks on stage, and what one meant to recall before it', async () => {
    const vault = await vaultWith(first);
    await vault.put('occasion', annualTalk);
    await comeBack(vault, 20);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Uw jaargesprek is op zondag 20 december.',
    );
    await vault.put('occasion', {
      ...annualTalk,
      id: asId<OccasionId>('ophalen'),
      kind: 'refresh',
      refresh: 'case',
      on: '2026-12-12',
    });
    expect(await screen.findByRole('heading', { level: 1, name: 'Wat weet u er nog van?' })).toBeVisible();
  });

  it('tells what changed in a module since it was played, and nothing of one that was not', async () => {
    const changes = [
      { on: '2026-11-01', text: 'Van voor die tijd.' },
      { on: '2027-01-15', text: 'De regel over geschenken is nu anders.' },
    ];
    const library: Library = {
      ...withTrack,
      catalogue: async (lang) => {
        const found = await withTrack.catalogue(lang);
        return { ...found, modules: found.modules.map((cover) => ({ ...cover, changes })) };
      },
    };
    await comeBack(await vaultWith({ ...first, changedAt: now }), 90, library);
    const changed = within(screen.getByRole('region', { name: 'Veranderd sinds u het speelde' }));
    expect(changed.getByText('De regel over geschenken is nu anders.')).toBeVisible();
    expect(changed.queryByText('Van voor die tijd.')).toBeNull();
    expect(changed.getByRole('link', { name: 'De vraag aan tafel' })).toHaveAttribute(
      'href',
      paths.module(dinner.module),
    );
  });
});

describe('the start page of a locked vault', () => {
  it('says that what was kept waits, opens it in place, and puts focus on the title of what was there', async () => {
    const user = userEvent.setup();
    const vault = await vaultWith();
    const locked: VaultView = { ...vault.view(), mode: 'passphrase', access: 'locked' };
    const spy = vi.spyOn(vault, 'view').mockReturnValue(locked);
    vi.spyOn(vault, 'unlock').mockImplementation(async () => {
      spy.mockRestore();
      await vault.put('journey', first);
      return ok(undefined);
    });
    await open(vault);
    expect(screen.getByRole('heading', { level: 1, name: 'Wat u hier schreef, is van u' })).toBeVisible();
    expect(screen.queryByText('Hier begint u')).toBeNull();
    const programme = within(screen.getByRole('region', { name: 'Uw startprogramma' }));
    expect(programme.getByRole('link')).toBeVisible();
    expect(programme.queryByText(/minuten|uur/)).toBeNull();
    expect(document.querySelector('[aria-current="step"]')).toBeNull();
    expect(screen.queryByRole('region', { name: 'Naar het jaargesprek' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Verder zonder de kluis' })).toHaveAttribute(
      'href',
      paths.programme,
    );
    await user.type(screen.getByLabelText('Uw wachtzin'), 'vier losse woorden samen');
    await user.click(screen.getByRole('button', { name: 'Open de kluis' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Het etentje' })).toHaveFocus();
  });
});

describe('words on the poster', () => {
  it('are whole sentences as long as they fit, and else end after a word', () => {
    expect(firstSentences('Eén. Twee. *Lacht.* Drie.', 10)).toBe('Eén. Twee.');
    expect(firstSentences('Een zin die nergens ophoudt', 14)).toBe('Een zin die …');
    expect(firstSentences('Kort. *Zwijgt.*', 40)).toBe('Kort.');
  });
});
