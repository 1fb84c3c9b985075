/**
 * What every module that learners get holds to, beyond what the checker asks of any content: the measure of the
 * programme, and that nothing but what a choice says gives away which road its makers would take.
 */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CompiledEntry } from '../../src/compiler/compilation';
import { compileSources } from '../../src/compiler/compile-sources';
import { readModules } from '../../src/compiler/read-modules';
import { playedTexts, readingLevel } from '../../src/core/authoring/reading-level';
import type { Condition } from '../../src/core/scenario/conditions';
import {
  type Choice,
  type CompiledScenario,
  type ContentLanguage,
  type Decision,
  momentsOf,
} from '../../src/core/scenario/scenario';

const { messages, scenarios, catalogues, groupPlans } = compileSources(
  readModules(join(import.meta.dirname, '..', '..', 'modules')),
);
const offered = scenarios.filter((entry) => entry.offered && entry.report.kind === 'scenario');
const languages: readonly ContentLanguage[] = ['nl', 'en'];

function inLanguage({ id, languages: all }: CompiledEntry, lang: ContentLanguage): CompiledScenario {
  const found = all.get(lang);
  if (found === undefined) throw new Error(`${id} cannot be played in ${lang}.`);
  return found;
}

function decisionsOf(scenario: CompiledScenario): readonly (Decision & { readonly moment: string })[] {
  return momentsOf(scenario).flatMap(({ id, next }) =>
    next.kind === 'decision' ? [{ ...next.decision, moment: id }] : [],
  );
}

/** The choices that somebody wrote: 'ik doe iets anders' is the player's. */
function writtenChoices({ choices }: Decision): readonly Choice[] {
  return choices.filter(({ own }) => !own);
}

function namesIn(condition: Condition | undefined): readonly string[] {
  if (condition === undefined) return [];
  if (condition.kind === 'all' || condition.kind === 'any') return condition.of.flatMap(namesIn);
  return condition.kind === 'not' ? namesIn(condition.of) : [condition.name];
}

/** Memory that a choice sets and that speaks again two scenes on, or after a jump in time. */
function lateConsequences(scenario: CompiledScenario): readonly string[] {
  const setIn = new Map<string, number>();
  const found = new Set<string>();
  for (const [index, { later, moments }] of scenario.scenes.entries()) {
    for (const { lines, next } of moments) {
      const branches = next.kind === 'onward' ? next.branches : [];
      for (const name of [...lines, ...branches].flatMap(({ when }) => namesIn(when))) {
        const since = setIn.get(name);
        if (since !== undefined && (index - since >= 2 || (index > since && later !== undefined)))
          found.add(name);
      }
      if (next.kind !== 'decision') continue;
      for (const { name } of next.decision.choices.flatMap(({ effects }) => effects)) {
        if (!setIn.has(name)) setIn.set(name, index);
      }
    }
  }
  return [...found];
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

describe('the modules that learners get', () => {
  test('the checker is silent about all content', () => {
    expect(messages.map(({ code, file }) => `${file} ${code}`)).toEqual([]);
  });

  test('the starter programme has eight modules of two stories and three mini cases, each with a plan for a group', () => {
    for (const lang of languages) {
      const catalogue = catalogues.get(lang);
      expect(catalogue?.modules.length).toBe(8);
      for (const module of catalogue?.modules ?? []) {
        const { id, intro, aims, scenarios: covers, intention, tool } = module;
        const groupPlan = groupPlans.get(lang)?.[id];
        expect(covers.filter(({ kind }) => kind === 'scenario').length, id).toBeGreaterThanOrEqual(2);
        expect(covers.filter(({ kind }) => kind === 'mini').length, id).toBeGreaterThanOrEqual(3);
        expect(groupPlan?.twist, id).toMatch(/\S/);
        expect(groupPlan?.pitfalls.length, id).toBeGreaterThanOrEqual(3);
        expect(groupPlan?.personal.length, id).toBeGreaterThanOrEqual(3);
        expect(aims.length, id).toBeGreaterThanOrEqual(3);
        for (const text of [intro, tool, ...Object.values(intention)]) expect(text, id).not.toBe('');
      }
    }
  });

  describe.each(offered.map((entry) => [entry.id, entry] as const))('%s', (_, entry) => {
    const scenario = inLanguage(entry, 'nl');

    test('it is a small play: scenes, moments, ways of meeting and endings', () => {
      expect(scenario.scenes.length).toBeGreaterThanOrEqual(3);
      expect(scenario.scenes.length).toBeLessThanOrEqual(6);
      expect(momentsOf(scenario).length).toBeGreaterThanOrEqual(16);
      expect(momentsOf(scenario).length).toBeLessThanOrEqual(40);
      expect(scenario.endings.filter(({ full }) => full).length).toBeGreaterThanOrEqual(3);
      expect(new Set(scenario.scenes.map(({ channel }) => channel)).size).toBeGreaterThanOrEqual(2);
    });

    test('a minute is told from another seat', () => {
      expect(scenario.turns.length).toBeGreaterThanOrEqual(1);
    });

    test('what was chosen comes back late', () => {
      expect(lateConsequences(scenario)).not.toEqual([]);
    });

    // The guide for authors asks for 90 to 150 words.
    test.each(languages)('the opening gives the situation its room (%s)', (lang) => {
      const count = wordsIn(inLanguage(entry, lang).opening);
      expect(count).toBeGreaterThanOrEqual(90);
      expect(count).toBeLessThanOrEqual(150);
    });

    test('looking back finds considerations with sources, three voices and questions at every decision', () => {
      for (const decision of decisionsOf(scenario)) {
        const voices = decision.voices;
        expect(voices.length, decision.moment).toBeGreaterThanOrEqual(3);
        expect(
          voices.some(({ present }) => !present),
          decision.moment,
        ).toBe(true);
        expect(decision.groupQuestions.length, decision.moment).toBeGreaterThanOrEqual(2);
        expect(decision.facilitator.notes.length, decision.moment).toBeGreaterThanOrEqual(1);
        const weighed = writtenChoices(decision).flatMap(({ consideration }) => consideration ?? []);
        expect(weighed.length, decision.moment).toBe(writtenChoices(decision).length);
        const cited = [
          ...weighed.flatMap(({ sources }) => sources),
          ...decision.given.map(({ source }) => source),
        ];
        expect(
          cited.some((source) => source !== undefined),
          decision.moment,
        ).toBe(true);
        expect(
          weighed.some(({ mechanism }) => mechanism !== undefined),
          decision.moment,
        ).toBe(true);
      }
    });

    test('before every decision stands what is fixed, and at half of them more than the words depends on it', () => {
      for (const { moment, given } of decisionsOf(scenario))
        expect(given.length, moment).toBeGreaterThanOrEqual(1);
      expect(entry.report.forks).toBeGreaterThanOrEqual(entry.report.decisions / 2);
    });

    test('it reads as plainly as a novel', () => {
      for (const lang of languages) {
        const { lix } = readingLevel(playedTexts(inLanguage(entry, lang)));
        expect(lix, lang).toBeLessThanOrEqual(35);
      }
    });

    test('no more than five people have a name', () => {
      expect(scenario.cast.length).toBeLessThanOrEqual(5);
    });

    test('at every decision there are three ways at least', () => {
      for (const decision of decisionsOf(scenario))
        expect(writtenChoices(decision).length, decision.moment).toBeGreaterThanOrEqual(3);
    });

    test('somewhere the player can do something else', () => {
      expect(decisionsOf(scenario).some(({ choices }) => choices.some(({ own }) => own))).toBe(true);
    });
  });
});

/** What a reader sees of a choice who does not read it. */
interface Outside {
  /** Its rank on the screen, from nought. */
  readonly position: number;
  readonly characters: number;
  readonly honours: number;
  readonly strains: number;
}

function outsideOf(decision: Decision): readonly Outside[] {
  return writtenChoices(decision).map(({ act, words, consideration }, position) => ({
    position,
    characters: act.length + (words?.length ?? 0),
    honours: consideration?.honours.length ?? 0,
    strains: consideration?.strains.length ?? 0,
  }));
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}

/** The longest first. */
function byLength(choices: readonly Outside[]): readonly Outside[] {
  return [...choices].sort((one, other) => other.characters - one.characters);
}

describe.each(languages)('nothing gives away a road that the makers would take (%s)', (lang) => {
  const decisions = offered.flatMap((entry) => decisionsOf(inLanguage(entry, lang)));
  const seen = decisions.map(outsideOf);
  const positions = [0, 1, 2];

  /** In what part of all decisions the choice that `pick` takes stands at `position`. */
  function share(pick: (choices: readonly Outside[]) => Outside | undefined, position: number): number {
    return seen.filter((choices) => pick(choices)?.position === position).length / seen.length;
  }

  test('the longest and the shortest choice stand anywhere', () => {
    for (const position of positions) {
      expect(
        share((choices) => byLength(choices)[0], position),
        `longest ${position}`,
      ).toBeLessThan(0.45);
      expect(
        share((choices) => byLength(choices).at(-1), position),
        `shortest ${position}`,
      ).toBeLessThan(0.45);
    }
  });

  test('no choice is twice as long as another beside it', () => {
    for (const [index, choices] of seen.entries()) {
      const sorted = byLength(choices);
      const ratio = (sorted[0]?.characters ?? 0) / (sorted.at(-1)?.characters ?? 1);
      expect(ratio, decisions[index]?.moment).toBeLessThan(2);
    }
  });

  test('what a choice honours and strains has nothing to do with its place or its length', () => {
    const balance = ({ honours, strains }: Outside): number => honours - strains;
    const all = mean(seen.flat().map(balance));
    const from = (choices: readonly Outside[]): number => Math.abs(mean(choices.map(balance)) - all);
    for (const position of positions)
      expect(from(seen.flat().filter((one) => one.position === position))).toBeLessThan(0.2);
    for (const rank of positions)
      expect(from(seen.flatMap((choices) => byLength(choices)[rank] ?? []))).toBeLessThan(0.2);
  });

  test('no deed is to leave it to someone whose office is integrity', () => {
    const office =
      /compliance officer|vertrouwenspersoon|integriteitscoördinator|confidential adviser|integrity coordinator/i;
    for (const { act, label } of decisions.flatMap(writtenChoices))
      expect(`${act} ${label}`).not.toMatch(office);
  });
});

test('beside every story stands a thing of its own', () => {
  const objects = offered.map((entry) => inLanguage(entry, 'nl').object);
  expect(objects).not.toContain(undefined);
  expect(new Set(objects).size).toBe(objects.length);
});
