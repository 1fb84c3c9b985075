/** What a blind reader reads: every decision, on as few roads as possible, and nothing of what lies behind a choice. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roadsToAll } from '../../../src/core/blind/road';
import { blindStory } from '../../../src/core/blind/station';
import { openDialogue } from '../../../src/core/dialogue/dialogue';
import { explore } from '../../../src/core/dialogue/explore';
import { goToDecision, startPlace, takeChoice } from '../../../src/core/dialogue/places';
import type { CompiledScenario } from '../../../src/core/scenario/scenario';
import { momentsOf } from '../../../src/core/scenario/scenario';
import {
  aChoice,
  aLine,
  aMoment,
  aScenario,
  aScene,
  toEnding,
  toMoment,
} from '../../support/builders/a-scenario';
import { anyScenario } from '../../support/builders/arbitraries';
import { shipped } from '../../support/builders/shipped';
import { runs } from '../../support/long-runs';

function askingIn(scenario: CompiledScenario): readonly string[] {
  const { moments } = explore(scenario);
  return momentsOf(scenario).flatMap(({ id, next }) =>
    next.kind === 'decision' && moments.has(id) ? [id] : [],
  );
}

describe('the roads', () => {
  test('come to every decision that can be come to, and are walked as the machine walks', () => {
    fc.assert(
      fc.property(anyScenario(), (scenario) => {
        const roads = roadsToAll(scenario);
        const asked = new Set(roads.flat().map(({ asks }) => String(asks.moment.id)));
        expect([...asked].sort()).toEqual([...askingIn(scenario)].sort());
        const dialogue = openDialogue(scenario);
        for (const road of roads) {
          let place = goToDecision(dialogue, startPlace(dialogue));
          for (const { after, asks } of road) {
            if (after !== null) place = goToDecision(dialogue, takeChoice(dialogue, place, after.id));
            expect(place).toMatchObject({ moment: asks.moment.id, memory: asks.memory });
          }
        }
      }),
      { numRuns: runs(60, 2000) },
    );
  });

  test('are as few as can be: one for each shipped story, two where a choice parts the story for good', () => {
    for (const { languages } of shipped.scenarios) {
      const scenario = languages.get('nl') as CompiledScenario;
      expect(roadsToAll(scenario), scenario.id).toHaveLength(1);
    }
    expect(roadsToAll(forked)).toHaveLength(2);
  });
});

const asksTwo = (id: string, to: readonly [ReturnType<typeof toMoment>, ReturnType<typeof toMoment>]) =>
  aMoment(id, {
    lines: [aLine(`l-${id}`, `Regel voor ${id}.`)],
    choices: [aChoice(`${id}-a`, { to: to[0] }), aChoice(`${id}-b`, { to: to[1] })],
  });

const forked = aScenario({
  endings: ['uit'],
  scenes: [
    aScene('plek', [
      asksTwo('begin', [toMoment('links'), toMoment('rechts')]),
      asksTwo('links', [toEnding('uit'), toEnding('uit')]),
      asksTwo('rechts', [toEnding('uit'), toEnding('uit')]),
    ]),
  ],
});

describe('a story for blind readers', () => {
  test('asks each decision once, and says plainly how it goes on and where it goes back', () => {
    const { stations } = blindStory(forked, []);
    expect(stations.map(({ decision }) => decision).sort()).toEqual(['begin', 'links', 'rechts']);
    const [first, second, third] = stations.map(({ reading }) => reading.map(({ kind }) => kind));
    expect(first).not.toContain('suppose');
    expect(second?.[0]).toBe('suppose');
    expect(third?.slice(0, 2)).toEqual(['back', 'suppose']);
    // What was read before stands there once.
    const lines = stations.flatMap(({ reading }) =>
      reading.flatMap((part) => (part.kind === 'line' ? [part.text] : [])),
    );
    expect(new Set(lines).size).toBe(lines.length);
  });

  test('has no way of one’s own among the options', () => {
    for (const { languages } of shipped.scenarios) {
      const scenario = languages.get('nl') as CompiledScenario;
      const own = new Set(
        momentsOf(scenario).flatMap(({ next }) =>
          next.kind === 'decision'
            ? next.decision.choices.flatMap(({ id, own: isOwn }) => (isOwn ? [id] : []))
            : [],
        ),
      );
      for (const { options } of blindStory(scenario, []).stations)
        expect(options.filter(({ id }) => (own as ReadonlySet<string>).has(id))).toEqual([]);
    }
  });
});
