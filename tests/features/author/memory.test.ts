/** Only what comes on some road can be set, and all of that can. */
import { describe, expect, test } from 'vitest';
import { statesAt } from '../../../src/core/dialogue/shortest-way';
import { momentsOf } from '../../../src/core/scenario/scenario';
import { asTexts, nearest, otherThan, settable, wantedIn } from '../../../src/features/author/memory';
import { shipped } from '../../support/builders/shipped';

const stories = shipped.scenarios
  .flatMap(({ languages }) => languages.get('nl') ?? [])
  .filter(({ memory }) => memory.length > 0);

describe.each(stories.map((scenario) => [scenario.id, scenario] as const))('%s', (_, scenario) => {
  test('each value on offer leads to a state that has it, and leaves the rest alone where it says so', () => {
    for (const { id } of momentsOf(scenario)) {
      const states = statesAt(scenario, id);
      for (const { memory } of states.filter((_state, index) => index % 7 === 0)) {
        for (const { name, value, values } of settable(scenario.memory, states, memory)) {
          expect(value).toBe(memory[name]);
          expect(new Set(values.map((one) => one.value))).toEqual(
            new Set(states.map((one) => one.memory[name])),
          );
          for (const { value: wanted, isFree } of values) {
            const found = nearest(states, { ...memory, [name]: wanted }, (one) => one[name] === wanted);
            expect(found?.memory[name]).toBe(wanted);
            const others = otherThan(found?.memory ?? {}, { ...memory, [name]: wanted });
            expect(others.length === 0).toBe(isFree);
          }
        }
      }
    }
  });

  test('an address says it and is read again; a name or a value that is not there is left out', () => {
    const [state] = statesAt(scenario, momentsOf(scenario).at(-1)?.id ?? '');
    const memory = state?.memory ?? {};
    expect(wantedIn(asTexts(memory), scenario.memory)).toEqual(memory);
    const strange = { ...asTexts(memory), [scenario.memory[0]?.name ?? '']: 'onzin', nergens: 'true' };
    expect(Object.keys(wantedIn(strange, scenario.memory))).toEqual(Object.keys(memory).slice(1));
  });
});

test('where no state may be taken there is none', () => {
  const [scenario] = stories;
  if (scenario === undefined) throw new Error('No shipped story remembers anything.');
  expect(nearest(statesAt(scenario, momentsOf(scenario)[0]?.id ?? ''), {}, () => false)).toBeNull();
});
