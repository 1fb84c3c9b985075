/** What was taken along for a talk is not on the sheet for that talk until each thing is pressed, twice. */
import { screen, within } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asId, type IntentionId } from '../../src/core/shared/ids';
import { newIntention } from '../../src/core/tools/intentions/intention';
import { begunWith, pointsOnPage, type ToTalkAbout } from '../../src/core/tools/planner/points';
import { vaultWith } from '../support/a-vault';
import { madeIds } from '../support/builders/ids';
import { now } from '../support/builders/time';
import { press, section, sheet } from '../support/render/acts';
import { aPlan, carried, lookAtPlanner } from '../tools/planner-look';

const item = (id: string, text: string, at: number) => ({
  ...carried,
  id: asId<never>(id),
  text,
  madeAt: now + at,
});

describe('a preparation begins with what there is to talk about', () => {
  it('what was taken along last stands on the sheet by itself, three at most, and the rest waits', async () => {
    const items = [
      item('a', 'vraag een', 1),
      item('b', 'vraag twee', 2),
      item('c', 'vraag drie', 3),
      item('d', 'vraag vier', 4),
    ];
    const vault = await lookAtPlanner({ items });
    press(/^Het jaargesprek/);
    await screen.findByRole('heading', { name: 'Om welk gesprek gaat het?' });
    expect(sheet()).toMatch(/Wat ik wil vragen.*vraag vier.*vraag drie.*vraag twee/);
    expect(sheet()).not.toContain('vraag een');
    const [plan] = vault.view().records.conversationPlan;
    const brought = vault.view().records.carryItem.filter(({ broughtTo }) => broughtTo.length > 0);
    expect(brought.map(({ id }) => id).sort()).toEqual(['b', 'c', 'd']);
    expect(brought.every(({ broughtTo }) => broughtTo[0]?.record === plan?.id)).toBe(true);
    press('Uw punten');
    expect(
      within(screen.getByRole('region', { name: 'Dit nam u mee' })).getByText('vraag een'),
    ).toBeVisible();
    // What is taken off stays off, and what waits is named as waiting.
    press('Maak er een punt van');
    press('Het blad');
    const waiting = within(screen.getByRole('list', { name: 'Wacht tot er plaats is' }));
    expect(waiting.getByText('vraag een')).toBeVisible();
    press('Haal van het blad ‘vraag drie’');
    expect(sheet()).not.toContain('vraag drie');
    press('Omhoog ‘vraag twee’');
    expect(sheet()).toMatch(/vraag twee.*vraag vier/);
  });

  it('what was agreed the last time comes after it', async () => {
    const agreement = { id: 'x', text: 'Ik leg het neer', by: '', before: null };
    const last = aPlan({
      id: asId<never>('vorig'),
      talk: 'annual-talk',
      heldOn: '2026-02-01',
      agreements: [agreement],
    });
    const older = {
      ...last,
      id: asId<never>('ouder'),
      heldOn: '2025-02-01',
      agreements: [{ ...agreement, text: 'Lang geleden' }],
    };
    await lookAtPlanner({ plans: [last, older], items: [item('a', 'vraag een', 1)] });
    press(/^Het jaargesprek/);
    await screen.findByRole('heading', { name: 'Om welk gesprek gaat het?' });
    expect(sheet()).toMatch(/vraag een.*Ik leg het neer/);
    expect(sheet()).not.toContain('Lang geleden');
  });

  it('a point that is written stands on the sheet, what is kept to oneself never does by itself', async () => {
    await lookAtPlanner({ open: 'plan', plans: [aPlan({ step: 'sort', unsorted: 'eigen punt' })] });
    press('Zet bij vertellen');
    expect(sheet()).toContain('eigen punt');
    press('Houd voor uzelf ‘eigen punt’');
    expect(sheet()).not.toContain('eigen punt');
    press('Naar vertellen ‘eigen punt’');
    expect(sheet()).not.toContain('eigen punt');
  });

  it('an intention is offered there too, in its one sentence', async () => {
    const vault = await vaultWith();
    const parts = { module: null, when: 'hij belt', then: 'Ik zwijg', lookBackOn: '2027-01-01' };
    await vault.put('intention', newIntention({ id: asId<IntentionId>('i'), ...parts }, now));
    await lookAtPlanner({ open: 'plan', plans: [aPlan({ step: 'sort' })], vault });
    expect(section('Dit nam u zich voor').getByText('Als hij belt, dan zwijg ik.')).toBeVisible();
    press('Maak er een punt van ‘Als hij belt, dan zwijg ik.’');
    expect(sheet()).toContain('Als hij belt, dan zwijg ik.');
    expect(screen.queryByRole('region', { name: 'Dit nam u zich voor' })).not.toBeInTheDocument();
  });

  it('never more than three, none twice, in their order, whatever there is', () => {
    const thing = fc.record({
      text: fc.constantFrom('een', 'twee', 'drie', 'vier', 'vijf'),
      place: fc.constantFrom('tell' as const, 'ask' as const),
      from: fc.constant(null),
    });
    fc.assert(
      fc.property(fc.array(thing, { maxLength: 9 }), (given: readonly ToTalkAbout[]) => {
        const ids = madeIds();
        const texts = pointsOnPage(begunWith(given, () => ids.next())).map(({ text }) => text);
        expect(texts).toEqual([...new Set(given.map(({ text }) => text))].slice(0, 3));
      }),
    );
  });
});
