/** What of the content can be put to a room. */
import { expect, test } from 'vitest';
import { asId } from '../../../../src/core/shared/ids';
import { type Card, cardDepths } from '../../../../src/core/tools/cards/card';
import { cardsForRoom, decisionsForRoom } from '../../../../src/core/tools/group-session/for-a-room';
import { materialFromStory } from '../../../../src/core/tools/group-session/material-of';
import { theDinner } from '../../../support/builders/dinner';

const cards: readonly Card[] = cardDepths.flatMap((depth) =>
  [0, 1, 2, 3].map(
    (number): Card => ({
      id: asId(`${depth}-${number}`),
      depth,
      theme: 'networks',
      settings: number === 0 ? ['pair'] : ['team'],
      question: `${depth} ${number}`,
      followUps: [],
      sources: [],
    }),
  ),
);

test('every decision that is offered to a room makes material for it', () => {
  const dinner = theDinner();
  const decisions = decisionsForRoom(dinner);
  expect(decisions.length).toBeGreaterThan(0);
  for (const { moment, options } of decisions)
    expect(materialFromStory(dinner, moment, null)?.question.options.map(({ act }) => act)).toEqual(options);
});

test('a plan has the same cards each time, from open to closing, none twice and none for two alone', () => {
  const once = cardsForRoom(cards, 'plan-a');
  expect(cardsForRoom(cards, 'plan-a')).toEqual(once);
  expect(cardsForRoom(cards, 'plan-b')).not.toEqual(once);
  expect(new Set(once).size).toBe(8);
  expect(once.map((question) => question.split(' ')[0])).toEqual(
    cardDepths.flatMap((depth) => [depth, depth]),
  );
  expect(once.some((question) => question.endsWith(' 0'))).toBe(false);
});
