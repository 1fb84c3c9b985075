/**
 * A robot that chooses at random plays shipped stories and looks back on each: every other one, in the two languages by
 * turns, and in the long run all of them in both.
 */

import { expect } from '@playwright/test';
import { type Choice, type Decision, momentsOf } from '../../src/core/scenario/scenario';
import { isOwnLanguage } from '../../src/core/shared/language';
import { shipped } from '../support/builders/shipped';
import { isLongRun } from '../support/long-runs';
import { byTurns } from './support/by-turns';
import { chanceFrom } from './support/chance';
import { prefers } from './support/circumstances';
import { Reader, test } from './support/reader';

const { scenarios, vocabularies } = shipped;
const played = scenarios.filter(({ offered, report }) => offered && report.kind === 'scenario');
const stories = byTurns(played.filter((_, index) => isLongRun || index % 2 === 0));

const plain = (text: string) => text.replaceAll('*', '');

for (const { name, lang, scenario } of stories) {
  test(`${name} in ${lang}, chosen at random, ends and is looked back on`, async ({ page, reader: _ }) => {
    await prefers(page, { language: lang, contentLanguage: lang });
    const stories: string[] = [];
    page.on('response', async (response) => {
      if (!response.url().endsWith('.js')) return;
      const body = await response.text().catch(() => '');
      if (body.includes('toFirstDecision')) stories.push(response.url());
    });
    const reader = new Reader(page, isOwnLanguage(lang) ? lang : 'nl');
    await reader.open(name);
    const chance = chanceFrom(`${name} ${lang}`);
    const taken: { readonly decision: Decision; readonly choice: Choice }[] = [];
    while ((await reader.readToDecision()) === 'asked') {
      const id = await reader.moment();
      const next = momentsOf(scenario).find((moment) => moment.id === id)?.next;
      const decision = next?.kind === 'decision' ? next.decision : undefined;
      const ids = await reader.choices.evaluateAll((buttons) =>
        buttons.map((button) => button.getAttribute('data-choice')),
      );
      const offered = decision?.choices.filter((choice) => !choice.own && ids.includes(choice.id)) ?? [];
      const choice = offered[chance(offered.length)];
      if (decision === undefined || choice === undefined) throw new Error(`Nothing to choose at ${id}.`);
      taken.push({ decision, choice });
      await reader.choose(choice.id);
    }
    expect(stories, 'the opening and the rest of this story, in one language').toHaveLength(2);
    await page.getByRole('link', { name: lang === 'nl' ? 'Kijk terug' : 'Look back' }).click();
    await expect(page.getByRole('heading', { level: 1, name: scenario.question })).toBeVisible();
    const words = vocabularies.get(lang);
    const norms = page.getByRole('region', {
      name: lang === 'nl' ? 'Waar dit aan raakt' : 'What this touches on',
    });
    const rests = (await norms.allTextContents()).join(' ');
    const restsOn = new Set<string>();
    for (const { decision, choice } of taken) {
      const section = page.getByRole('region', { name: plain(choice.did), exact: true });
      const told = (await section.allTextContents()).join(' ');
      for (const { value, why } of [
        ...(choice.consideration?.honours ?? []),
        ...(choice.consideration?.strains ?? []),
      ]) {
        expect(told).toContain(words?.values.find(({ id }) => id === value)?.name);
        expect(told).toContain(plain(why));
      }
      for (const { text } of decision.voices) expect(told).toContain(plain(text));
      const mechanism = words?.mechanisms.find(({ id }) => id === choice.consideration?.mechanism);
      const named = [...(choice.consideration?.sources ?? []), ...(mechanism?.sources ?? [])];
      const cited = words?.sources.filter(({ id }) => named.includes(id)) ?? [];
      for (const { id, supports } of cited) {
        expect(rests).toContain(supports);
        restsOn.add(id);
      }
    }
    expect(restsOn.size, 'what was chosen rests on a source').toBeGreaterThan(0);
  });
}
