import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getNextSnapshot } from 'xstate';
import { openDialogue } from '../../../src/core/dialogue/dialogue';
import { explore, stateKey } from '../../../src/core/dialogue/explore';
import { type Place, startPlace } from '../../../src/core/dialogue/places';
import { replay } from '../../../src/core/dialogue/replay';
import type { Memory } from '../../../src/core/scenario/conditions';
import { type CompiledScenario, momentsOf } from '../../../src/core/scenario/scenario';
import { aWalk } from '../../support/builders/a-journey';
import {
  aChoice,
  adds,
  aMoment,
  aScenario,
  aScene,
  toEnding,
  toMoment,
} from '../../support/builders/a-scenario';
import { anyPicks, anyScenario } from '../../support/builders/arbitraries';
import { theDinner } from '../../support/builders/dinner';
import { generateScenario } from '../../support/builders/generate-scenario';
import { runs } from '../../support/long-runs';

/** Every state the machine itself can get into, found by sending it every event there is. */
function statesOfMachine(scenario: CompiledScenario): { states: Set<string>; endings: Set<string> } {
  const { machine } = openDialogue(scenario);
  const keyOf = (value: unknown, memory: Memory): string =>
    stateKey(String(Object.values(value as Record<string, string>)[0]), memory, scenario.memory);
  const states = new Set<string>();
  const endings = new Set<string>();
  const first = machine.getInitialSnapshot({ self: undefined } as never);
  const queue = [first];
  const eventsOf = new Map(
    momentsOf(scenario).map(({ id, next }) => [
      String(id),
      next.kind === 'onward'
        ? ['onward']
        : ['onward', ...next.decision.choices.map((choice) => `choice.${choice.id}`)],
    ]),
  );
  states.add(keyOf(first.value, first.context.memory));
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    const moment = String(Object.values(at.value as Record<string, string>)[0]);
    for (const type of eventsOf.get(moment) ?? []) {
      const next = getNextSnapshot(machine, at, { type });
      if (next.status === 'done') endings.add(String(next.value).replace('ending:', ''));
      if (next.status !== 'active') continue;
      const key = keyOf(next.value, next.context.memory);
      if (states.has(key)) continue;
      states.add(key);
      queue.push(next);
    }
  }
  return { states, endings };
}

function keyAt(scenario: CompiledScenario, place: Place): string | null {
  return place.kind === 'moment' ? stateKey(place.moment, place.memory, scenario.memory) : null;
}

describe('exploring a scenario', () => {
  test('finds exactly the states and endings that the machine can get into', () => {
    fc.assert(
      fc.property(anyScenario(14), (scenario) => {
        const found = explore(scenario);
        const machine = statesOfMachine(scenario);
        expect(new Set(found.states.keys())).toEqual(machine.states);
        expect(new Set<string>(found.endings)).toEqual(machine.endings);
      }),
      { numRuns: runs(25, 400), seed: 20261124 },
    );
  });

  test('has found every state that a walk comes through, and the choices on offer there', () => {
    fc.assert(
      fc.property(anyScenario(60), anyPicks(40), (scenario, picks) => {
        const dialogue = openDialogue(scenario);
        const { states, offered } = explore(scenario);
        for (const item of replay(dialogue, aWalk(dialogue, picks)).trail) {
          const state = states.get(stateKey(item.moment, item.memory, scenario.memory));
          expect(state?.moment).toBe(item.moment);
          if (item.choice !== null) expect(state?.offered).toContain(item.choice.id);
          if (item.choice !== null) expect(offered).toContain(item.choice.id);
        }
      }),
      { numRuns: runs(100, 2_000) },
    );
  });

  test('finds nothing wrong with a generated scenario: all can be reached and nobody gets stuck', () => {
    fc.assert(
      fc.property(anyScenario(60), (scenario) => {
        const found = explore(scenario);
        const moments = momentsOf(scenario);
        const choices = moments.flatMap(({ next }) =>
          next.kind === 'decision' ? next.decision.choices : [],
        );
        expect(found).toMatchObject({ deadEnds: [], withoutExit: [], circles: [], truncated: false });
        expect(found.moments).toEqual(new Set(moments.map(({ id }) => id)));
        expect(found.offered).toEqual(new Set(choices.map(({ id }) => id)));
        const few = [...found.states.values()].filter(({ offered }) => offered.length === 1);
        expect(few).toEqual([]);
      }),
      { numRuns: runs(100, 2_000) },
    );
  });

  test('starts where a play starts', () => {
    const scenario = generateScenario({ moments: 20, seed: 7 });
    const [first] = explore(scenario).states.keys();
    expect(first).toBe(keyAt(scenario, startPlace(openDialogue(scenario))));
  });

  test('tells apart states with the same moment and another memory', () => {
    const { states } = explore(theDinner());
    expect([...states.keys()]).toEqual([
      'arrival|1,false',
      'question|1,false',
      'night|0,false',
      'night|1,true',
      'letter|0,false',
      'call|1,true',
      'tell|0,false',
      'tell|1,true',
    ]);
  });

  test('counts what saturates as one state, so that counting ends', () => {
    const choices = [
      aChoice('again', { to: toMoment('m'), effects: [adds('n', 1)] }),
      aChoice('stop', { to: toEnding('end') }),
    ];
    const scenario = aScenario({
      endings: ['end'],
      memory: [{ kind: 'number', name: 'n', min: 0, max: 5, start: 0 }],
      scenes: [aScene('room', [aMoment('m', { choices })])],
    });
    expect(explore(scenario).states.size).toBe(6);
  });

  test('names a state from which nothing leads on', () => {
    const never = { kind: 'is', name: 'flag', value: true } as const;
    const scenario = aScenario({
      endings: ['end'],
      memory: [{ kind: 'flag', name: 'flag', start: false }],
      scenes: [
        aScene('room', [aMoment('m', { choices: [aChoice('c', { to: toEnding('end'), when: never })] })]),
      ],
    });
    expect(explore(scenario)).toMatchObject({ deadEnds: ['m|false'], withoutExit: [] });
  });

  test('names states that go round for ever, whether or not something is asked on the way', () => {
    const round = aScenario({
      endings: ['end'],
      scenes: [
        aScene('room', [
          aMoment('ask', {
            choices: [aChoice('go', { to: toMoment('a') }), aChoice('stop', { to: toEnding('end') })],
          }),
          aMoment('a', { to: toMoment('b') }),
          aMoment('b', { to: toMoment('a') }),
        ]),
      ],
    });
    expect(explore(round)).toMatchObject({ circles: ['a|', 'b|'], withoutExit: ['a|', 'b|'], deadEnds: [] });
    const asking = aScenario({
      endings: ['end'],
      scenes: [
        aScene('room', [
          aMoment('a', {
            choices: [aChoice('c', { to: toMoment('b') }), aChoice('d', { to: toMoment('b') })],
          }),
          aMoment('b', { to: toMoment('a') }),
        ]),
      ],
    });
    expect(explore(asking)).toMatchObject({ circles: [], withoutExit: ['a|', 'b|'] });
  });

  test('says so when it stopped before it had seen everything', () => {
    const scenario = generateScenario({ moments: 40, seed: 3 });
    expect(explore(scenario, 10)).toMatchObject({ truncated: true });
    expect(explore(scenario, 10).states.size).toBe(10);
    expect(explore(scenario).truncated).toBe(false);
  });
});
