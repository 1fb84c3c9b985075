import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { openDialogue } from '../../../src/core/dialogue/dialogue';
import { compileMachine } from '../../../src/core/dialogue/machine';
import { startPlace } from '../../../src/core/dialogue/places';
import {
  aChoice,
  adds,
  aMoment,
  aScenario,
  aScene,
  toEnding,
  toMoment,
} from '../../support/builders/a-scenario';
import { anyScenario } from '../../support/builders/arbitraries';
import { theDinner } from '../../support/builders/dinner';

describe('the machine of a scenario', () => {
  test('has scenes as compound states, moments as atomic ones and endings as final ones', () => {
    const { states } = compileMachine(theDinner());
    const types = Object.entries(states).map(([name, state]) => [name, state.type]);
    expect(types).toEqual([
      ['table', 'compound'],
      ['later', 'compound'],
      ['ending:told', 'final'],
      ['ending:kept', 'final'],
      ['ending:gone', 'final'],
    ]);
    expect(Object.values(states.later?.states ?? {}).map(({ key, type }) => [key, type])).toEqual([
      ['night', 'atomic'],
      ['call', 'atomic'],
      ['letter', 'atomic'],
      ['tell', 'atomic'],
    ]);
  });

  test('is described by plain data, so that it opens in the tools of Stately', () => {
    fc.assert(
      fc.property(anyScenario(), (scenario) => {
        const { config } = compileMachine(scenario);
        expect(JSON.parse(JSON.stringify(config))).toEqual(config);
      }),
      { numRuns: 20 },
    );
  });

  test('names every guard and action that its description mentions', () => {
    const { implementations, config } = compileMachine(theDinner());
    const mentioned = [...JSON.stringify(config).matchAll(/"type":"([a-z]+)","params"/g)].map(
      ([, name]) => name,
    );
    expect(new Set(mentioned)).toEqual(new Set(['holds', 'remember']));
    expect(Object.keys(implementations.guards)).toEqual(['holds']);
    expect(Object.keys(implementations.actions)).toEqual(['remember']);
  });

  test('begins where a play begins', () => {
    fc.assert(
      fc.property(anyScenario(), (scenario) => {
        const dialogue = openDialogue(scenario);
        const { value, context } = createActor(dialogue.machine).start().getSnapshot();
        const place = startPlace(dialogue);
        expect(place).toEqual({ kind: 'moment', scene: 's0', moment: 'm0', memory: context.memory });
        expect(value).toEqual({ s0: 'm0' });
      }),
      { numRuns: 20 },
    );
  });

  test('goes on for the events of the present moment and for no other', () => {
    const actor = createActor(compileMachine(theDinner())).start();
    actor.send({ type: 'choice.speak' });
    expect(actor.getSnapshot().value).toEqual({ table: 'arrival' });
    actor.send({ type: 'onward' });
    actor.send({ type: 'onward' });
    actor.send({ type: 'choice.tell' });
    expect(actor.getSnapshot().value).toEqual({ table: 'question' });
    actor.send({ type: 'choice.speak' });
    expect(actor.getSnapshot().value).toEqual({ later: 'night' });
  });

  test('takes the first road onward whose condition holds', () => {
    const actor = createActor(compileMachine(theDinner())).start();
    for (const type of ['onward', 'choice.stay-silent', 'onward']) actor.send({ type });
    expect(actor.getSnapshot().value).toEqual({ later: 'call' });
  });

  test('stops in an ending', () => {
    const actor = createActor(compileMachine(theDinner())).start();
    for (const type of ['onward', 'choice.leave']) actor.send({ type });
    expect(actor.getSnapshot()).toMatchObject({ status: 'done', value: 'ending:gone' });
  });

  test('keeps a number within its range, however often it is added to', () => {
    const range = fc.record({ min: fc.integer({ min: -3, max: 0 }), max: fc.integer({ min: 1, max: 4 }) });
    fc.assert(
      fc.property(range, fc.array(fc.boolean(), { maxLength: 20 }), ({ min, max }, ups) => {
        const back = toMoment('again');
        const choices = [
          aChoice('up', { to: back, effects: [adds('trust', 2)] }),
          aChoice('down', { to: back, effects: [adds('trust', -1)] }),
          aChoice('stop', { to: toEnding('done') }),
        ];
        const scenario = aScenario({
          endings: ['done'],
          memory: [{ kind: 'number', name: 'trust', min, max, start: 0 }],
          scenes: [aScene('room', [aMoment('again', { choices })])],
        });
        const actor = createActor(openDialogue(scenario).machine).start();
        let expected = 0;
        for (const up of ups) {
          actor.send({ type: up ? 'choice.up' : 'choice.down' });
          expected = Math.min(max, Math.max(min, expected + (up ? 2 : -1)));
          expect(actor.getSnapshot().context.memory).toEqual({ trust: expected });
        }
      }),
    );
  });

  test('is built once for a scenario, and only when it is needed', () => {
    const scenario = theDinner();
    const dialogue = openDialogue(scenario);
    expect(openDialogue(scenario)).toBe(dialogue);
    expect(dialogue.machine).toBe(openDialogue(scenario).machine);
  });
});
