/**
 * Violet says 'of you alone': what goes on the sheet that lies before somebody else does not lie on violet, and what
 * lies on violet never comes on that sheet.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanup, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { repositoryRoot } from '../../src/cli/repository';
import { asId } from '../../src/core/shared/ids';
import { type PlanStep, planSteps } from '../../src/core/tools/planner/plan';
import {
  angles,
  arrangementKinds,
  type WeighingStep,
  weighingSteps,
} from '../../src/core/tools/side-activities/side-activity';
import { PlannerRoute } from '../../src/tools/planner/route';
import { SideActivitiesRoute } from '../../src/tools/side-activities/route';
import type { Vault } from '../../src/vault/port';
import { vaultWith } from '../support/a-vault';
import { emptyPlan, emptyWeighing } from '../support/builders/begun-records';
import { arriveAt } from '../support/render/render-at';

/** What one can write in on violet paper, and what of it all stands on the sheet. */
function look(): { readonly onViolet: string[]; readonly elsewhere: string[]; readonly sheet: string } {
  const panels = screen.queryAllByText('Van u, in dit tabblad').map((label) => label.parentElement);
  const onViolet: string[] = [];
  const elsewhere: string[] = [];
  for (const field of screen.queryAllByRole('textbox', { hidden: true })) {
    const { value } = field as HTMLTextAreaElement;
    if (value === '') continue;
    (panels.some((panel) => panel?.contains(field)) ? onViolet : elsewhere).push(value);
  }
  const sheet = document.querySelector('[data-sheet]');
  expect(panels.some((panel) => panel?.contains(sheet))).toBe(false);
  return { onViolet, elsewhere, sheet: sheet?.textContent ?? '' };
}

async function plan(step: PlanStep): Promise<Vault> {
  const vault = await vaultWith();
  const point = { why: 'waarom', from: null };
  await vault.put('conversationPlan', {
    ...emptyPlan('annual-talk'),
    step,
    title: 'de titel',
    answers: { changed: 'eigen antwoord', 'rather-skip': 'liever niet', 'other-after': 'na afloop' },
    points: [
      { ...point, id: 'a', text: 'vertelpunt', place: 'tell' },
      { ...point, id: 'b', text: 'vraagpunt', place: 'ask' },
      { ...point, id: 'c', text: 'houd ik', place: 'keep' },
    ],
    page: ['a', 'b'],
    background: 'wat er speelt',
    unsure: 'niet zeker',
    opening: 'eerste zin',
    agreements: [{ id: 'd', text: 'de afspraak', by: 'wie', before: null }],
    cameOf: 'ervan gekomen',
    toTake: 'mee te nemen',
  });
  return vault;
}

async function weighing(step: WeighingStep): Promise<Vault> {
  const vault = await vaultWith();
  const empty = emptyWeighing('kastanje');
  const notes = (name: string) => ({ pro: `${name} voor`, con: `${name} tegen`, doubt: `${name} twijfel` });
  await vault.put('sideActivity', {
    ...empty,
    step,
    what: 'wat het is',
    without: 'zonder mij',
    avoidances: ['stop'] as never,
    avoiding: 'wat nodig is',
    angles: Object.fromEntries(angles.map((one) => [one, notes(one)])) as typeof empty.angles,
    outsider: 'niet gekozen',
    unasked: 'ongestelde vraag',
    arrangements: Object.fromEntries(
      arrangementKinds.map((one) => [one, { considered: true, limit: `${one} grens` }]),
    ) as typeof empty.arrangements,
    choose: 'ik doe het',
    because: 'omdat het kan',
    evenThough: 'ook al schuurt het',
    doubt: 'laatste twijfel',
  });
  return vault;
}

const cases = [
  ...planSteps.map(
    (step) => ['a preparation', step, 'plan', <PlannerRoute key={step} />, () => plan(step)] as const,
  ),
  ...weighingSteps.map(
    (step) =>
      ['a weighing', step, 'weighing', <SideActivitiesRoute key={step} />, () => weighing(step)] as const,
  ),
];

describe('violet says of you alone', () => {
  it.each(cases)('in %s, at %s: what lies on it is not on the sheet', async (_, __, record, view, make) => {
    await arriveAt(view, { vault: await make(), open: { record: asId<never>(record) } });
    const { onViolet, elsewhere, sheet } = look();
    expect(sheet).not.toBe('');
    expect(onViolet.filter((text) => sheet.includes(text))).toEqual([]);
    expect(elsewhere.filter((text) => !sheet.includes(text))).toEqual([]);
    cleanup();
  });

  it('and no page that is printed as it is takes violet along to paper', () => {
    const tokens = readFileSync(join(repositoryRoot, 'src/ui/tokens.css'), 'utf8');
    const onPaper = tokens.slice(tokens.indexOf('@media print'));
    const violets = [...new Set(tokens.match(/--violet[a-z-]*(?=:)/g))];
    const printed = violets.map((name) => onPaper.match(new RegExp(`${name}: ([^;]+);`))?.[1]);
    expect(violets).toHaveLength(3);
    expect(printed).toEqual(['#0d1b2e', 'transparent', '#6f8296']);
    // Violet comes from nowhere else: not on the finish of a module, nor in a debrief.
    const folders = ['src/ui', 'src/parts', 'src/features/module', 'src/features/debrief/closing'];
    const styles = folders.flatMap((folder) =>
      readdirSync(join(repositoryRoot, folder))
        .filter((name) => name.endsWith('.css') && name !== 'tokens.css')
        .map((name) => readFileSync(join(repositoryRoot, folder, name), 'utf8')),
    );
    expect(styles.filter((css) => /#42145f|#f4eff7|#8b6ba1|#cfb5e3|#1d1a35|#8d76a6/i.test(css))).toEqual([]);
  });

  it('and no sheet has a violet of its own', () => {
    const folders = [
      'src/tools/shared',
      'src/tools/planner',
      'src/tools/side-activities',
      'src/tools/cards',
      'src/features/certificate',
    ];
    const sheets = folders.flatMap((folder) =>
      readdirSync(join(repositoryRoot, folder))
        .filter((name) => name.endsWith('.css'))
        .map((name) => readFileSync(join(repositoryRoot, folder, name), 'utf8')),
    );
    expect(sheets.length).toBeGreaterThan(8);
    expect(sheets.filter((css) => /violet|#42145f|#f4eff7|#8b6ba1/i.test(css))).toEqual([]);
  });
});
