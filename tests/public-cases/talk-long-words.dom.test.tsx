/**
 * A word of sixty letters or an address without a space makes a column wider than a phone: 533 px in a window of 390.
 * Every place of the conversation tools that shows what a person wrote lets such a word be cut.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { repositoryRoot } from '../../src/cli/repository';
import { newCarryItem } from '../../src/core/conversations/carry-item';
import { newOccasion } from '../../src/core/conversations/occasion';
import { asId, type IntentionId } from '../../src/core/shared/ids';
import { broughtForward, newIntention } from '../../src/core/tools/intentions/intention';
import { ConversationsRoute } from '../../src/features/conversations/route';
import { OccasionsRoute } from '../../src/features/occasions/route';
import { IntentionsRoute } from '../../src/tools/intentions/route';
import { PlannerRoute } from '../../src/tools/planner/route';
import { SideActivitiesRoute } from '../../src/tools/side-activities/route';
import type { Vault } from '../../src/vault/port';
import { vaultWith } from '../support/a-vault';
import { emptyMaking, emptyPlan, emptyWeighing } from '../support/builders/begun-records';
import { now } from '../support/builders/time';
import { arriveAt } from '../support/render/render-at';

const long = `https://intranet.voorbeeld.nl/${'x'.repeat(60)}`;

async function fullVault(): Promise<Vault> {
  const vault = await vaultWith();
  const parts = { module: null, when: long, then: long, lookBackOn: '2026-12-14' };
  const intention = {
    ...newIntention({ id: asId<never>('i'), ...parts }, now),
    pushback: long,
    answer: long,
    reminder: long,
  };
  const look = { on: '2026-11-01', outcome: 'other' as const, words: long };
  await vault.put('intention', broughtForward({ ...intention, looks: [look] }, now + 9));
  await vault.put('intention', { ...intention, id: asId<IntentionId>('j'), inFrontAt: 2 });
  await vault.put('intention', { ...intention, id: asId<IntentionId>('k'), inFrontAt: 1 });
  await vault.put('intention', { ...intention, id: asId<IntentionId>('l'), letGoAt: 3 });
  await vault.put('intentionMaking', {
    ...emptyMaking(),
    id: asId<never>('m'),
    situation: long,
    when: long,
    then: long,
  });
  const agreement = { id: 'a', text: long, by: long, before: '2026-12-24' };
  const point = { id: 'p', text: long, place: 'tell' as const, why: '', from: null };
  await vault.put('conversationPlan', {
    ...emptyPlan('annual-talk'),
    title: long,
    opening: long,
    background: long,
    points: [point],
    page: ['p'],
    answers: { changed: `${long} 2` },
    agreements: [agreement],
    heldOn: '2026-11-20',
    cameOf: long,
  });
  await vault.put('sideActivity', { ...emptyWeighing(long), what: long });
  const origin = { place: 'tool', tool: 'netwerkkaart', record: null } as const;
  await vault.put('carryItem', newCarryItem({ id: asId('c'), kind: 'question', text: long, origin }, now));
  await vault.put('carryItem', {
    ...newCarryItem({ id: asId('d'), kind: 'doubt', text: long, origin }, now),
    doneAt: 4,
  });
  const occasion = { kind: 'own', on: '2026-12-24', note: long, everyMonths: null, refresh: null } as const;
  await vault.put('occasion', newOccasion(occasion, asId('o'), now));
  return vault;
}

/** What shows the word and would not let it be cut. */
function stiff(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const holder = node.parentElement;
    if (holder === null || !(node.textContent ?? '').includes('xxxxxxxxxx')) continue;
    if (holder.closest('textarea, [class*="hidden"], [translate="no"]') !== null) continue;
    let place: Element | null = holder;
    while (place !== null && getComputedStyle(place).overflowWrap !== 'anywhere') place = place.parentElement;
    if (place === null) found.push(`${holder.tagName.toLowerCase()}: ${node.textContent?.slice(0, 40)}`);
  }
  return found;
}

const places: readonly (readonly [string, ReactNode, string | null])[] = [
  ['the intentions', <IntentionsRoute key="i" />, null],
  ['an intention in the making', <IntentionsRoute key="m" />, 'm'],
  ['the preparations', <PlannerRoute key="p" />, null],
  ['a preparation and its sheet', <PlannerRoute key="s" />, 'plan'],
  ['the weighings', <SideActivitiesRoute key="w" />, null],
  ['a weighing and its sheet', <SideActivitiesRoute key="x" />, 'weighing'],
  ['my conversations', <ConversationsRoute key="c" />, null],
  ['the moments', <OccasionsRoute key="o" />, null],
];

describe('a word without a space does not make the page wider', () => {
  it.each(places)('on %s', async (_, view, record) => {
    const vault = await fullVault();
    await arriveAt(view, { vault, open: { record } });
    expect(document.body.textContent).toContain('xxxxxxxxxx');
    expect(stiff()).toEqual([]);
    const user = userEvent.setup();
    for (const button of screen.queryAllByRole('button', {
      name: /^(Verwijder|Sluit de voorbereiding af)/,
    })) {
      if (button.isConnected) await user.click(button);
    }
    expect(stiff()).toEqual([]);
  });

  it('on the page of a talk that was held, with who does what', async () => {
    const vault = await fullVault();
    await arriveAt(<PlannerRoute />, { vault, open: { record: 'plan', moment: 'after' } });
    await userEvent.setup().click(screen.getByRole('button', { name: 'Sluit de voorbereiding af' }));
    expect(screen.getByText(/vóór/)).toBeVisible();
    expect(stiff()).toEqual([]);
  });

  it('anywhere that what is a person’s own is kept from translators', () => {
    const base = readFileSync(join(repositoryRoot, 'src/ui/base.css'), 'utf8');
    expect(base).toMatch(/\[translate='no'\] \{\s*overflow-wrap: anywhere;/);
  });
});
