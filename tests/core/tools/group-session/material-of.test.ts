import { describe, expect, test } from 'vitest';
import { momentsOf } from '../../../../src/core/scenario/scenario';
import { asId } from '../../../../src/core/shared/ids';
import {
  materialFromCards,
  materialFromOwn,
  materialFromStory,
} from '../../../../src/core/tools/group-session/material-of';
import { caseDoubts, emptyCase } from '../../../../src/core/tools/group-session/own-case';
import { aChoice, aMoment, aScenario, aScene, toEnding } from '../../../support/builders/a-scenario';
import { theDinner } from '../../../support/builders/dinner';
import { shipped } from '../../../support/builders/shipped';
import { anOwnCase, dinnerMaterial, dinnerPlan } from './a-session';

const dinner = theDinner();

describe('material from a story', () => {
  test('has the decision with its options lettered, and who was not there, once', () => {
    expect(dinnerMaterial).toMatchObject({
      title: 'Het geval',
      question: {
        id: 'question',
        options: [
          { id: 'speak', letter: 'A', act: 'U kiest speak.', words: null },
          { id: 'stay-silent', letter: 'B' },
          { id: 'leave', letter: 'C' },
        ],
        absent: [{ name: 'Mira', says: 'Mij belt niemand.' }],
        notes: ['Alleen voor de begeleider.'],
        minutes: 8,
        twist: 'De gastheer bouwde ook uw huis.',
      },
    });
  });

  test('leaves out what one would do oneself', () => {
    const choices = [
      aChoice('een', { to: toEnding('uit') }),
      aChoice('twee', { to: toEnding('uit') }),
      aChoice('anders', { to: toEnding('uit'), own: true }),
    ];
    const scenario = aScenario({
      endings: ['uit'],
      scenes: [aScene('hier', [aMoment('vraag', { choices })])],
    });
    const options = materialFromStory(scenario, null, null)?.question.options;
    expect(options?.map(({ id }) => id)).toEqual(['een', 'twee']);
    const one = aScenario({
      endings: ['uit'],
      scenes: [aScene('hier', [aMoment('vraag', { choices: choices.slice(1) })])],
    });
    expect(materialFromStory(one, null, null)).toBeNull();
  });

  test('takes the first decision where none is named, and nothing where a moment asks nothing', () => {
    expect(materialFromStory(dinner, null, null)?.question.id).toBe('question');
    expect(materialFromStory(dinner, asId('night'), null)).toBeNull();
  });

  test('takes the plan only for the decision that it was made for', () => {
    expect(materialFromStory(dinner, asId('tell'), dinnerPlan)).toMatchObject({
      plan: null,
      question: { twist: null },
    });
  });

  test('every decision that ships can be put to a room', () => {
    const stories = shipped.scenarios.flatMap(({ languages }) => [...languages.values()]);
    for (const scenario of stories)
      for (const { id, next } of momentsOf(scenario)) {
        if (next.kind !== 'decision') continue;
        const options = materialFromStory(scenario, id, null)?.question.options ?? [];
        expect(options.length, `${scenario.id} ${id}`).toBeGreaterThanOrEqual(2);
        expect(options.length).toBe(next.decision.choices.filter(({ own }) => !own).length);
      }
  });
});

describe('an own case', () => {
  test('is put to a room without what was left empty', () => {
    const { question, title } = materialFromOwn(
      anOwnCase({ options: ['Gaan.', ' ', 'Bedanken.'], given: [''], twist: ' ' }),
    );
    expect(title).toBe('De uitnodiging');
    expect(question.options.map(({ letter, act }) => `${letter} ${act}`)).toEqual(['A Gaan.', 'B Bedanken.']);
    expect(question).toMatchObject({
      situation: ['Een bureau nodigt uit voor een diner.', 'Het bureau dong mee naar een opdracht.'],
      given: [],
      twist: null,
    });
  });

  test('says what is missing or too much', () => {
    expect(caseDoubts(emptyCase)).toEqual(['no-question', 'too-few-options']);
    expect(caseDoubts(anOwnCase())).toEqual([]);
    expect(caseDoubts(anOwnCase({ options: ['1', '2', '3', '4', '5', '6'] }))).toEqual(['too-many-options']);
    expect(caseDoubts(anOwnCase({ options: ['Gaan', ' gaan '] }))).toEqual(['same-options']);
  });
});

test('cards without words are not put', () => {
  expect(materialFromCards(['Wat zou je doen?', ' '])).toEqual({
    kind: 'cards',
    questions: ['Wat zou je doen?'],
  });
});
