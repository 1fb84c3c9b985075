/** The start page in each state a person can come back to. */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { moveOnward, showLines } from '../../src/core/dialogue/edit';
import { firstSentences } from '../../src/core/dialogue/left-off';
import { toResumeLine } from '../../src/core/dialogue/resume-line';
import { asId, type IntentionId } from '../../src/core/shared/ids';
import { newIntention } from '../../src/core/tools/intentions/intention';
import { StartRoute } from '../../src/features/start/route';
import type { Library } from '../../src/library/library';
import { paths } from '../../src/state/addresses';
import type { Vault } from '../../src/vault/port';
import { vaultWith } from '../support/a-vault';
import { dinnerLibrary } from '../support/builders/a-library';
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
    await open(await vaultWith(left));
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
    await user.click(screen.getByRole('button', { name: 'Ga verder met deze regel' }));
    expect(await screen.findByText(/Deze regel klopt niet/)).toBeVisible();
    expect(vault.view().records.journey).toEqual([]);
    const elsewhere = play(begin('elders'), 'ja-zeggen', 'vaag');
    await user.clear(field);
    await user.type(field, toResumeLine(dialogue, elsewhere));
    await user.click(screen.getByRole('button', { name: 'Ga verder met deze regel' }));
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
    const asked = within(screen.getByRole('region', { name: 'Wat nam u zich toen voor?' }));
    expect(asked.queryByText(/zeg ik niets/)).toBeNull();
    await user.click(asked.getByRole('button', { name: 'Haal het op' }));
    await user.type(asked.getByLabelText('Wat weet u er nog van?'), 'iets over de lijst');
    expect(asked.queryByText(/zeg ik niets/)).toBeNull();
    await user.click(asked.getByRole('button', { name: 'Leg het naast uw voornemen' }));
    expect(asked.getByText('Als iemand begint over de lijst, dan zeg ik niets.')).toBeVisible();
    expect(vault.view().records.note).toEqual([]);
  });

  it('does not ask about an intention of today', async () => {
    const vault = await vaultWith(first);
    await resolved(vault, now - day / 2);
    await open(vault);
    expect(screen.queryByRole('region', { name: 'Wat nam u zich toen voor?' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Uw voornemen' })).toBeVisible();
  });
});

describe('words on the poster', () => {
  it('are whole sentences as long as they fit, and else end after a word', () => {
    expect(firstSentences('Eén. Twee. *Lacht.* Drie.', 10)).toBe('Eén. Twee.');
    expect(firstSentences('Een zin die nergens ophoudt', 14)).toBe('Een zin die …');
    expect(firstSentences('Kort. *Zwijgt.*', 40)).toBe('Kort.');
  });
});
