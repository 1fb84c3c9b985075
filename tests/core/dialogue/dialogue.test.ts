import { describe, expect, test } from 'vitest';
import { openDialogue } from '../../../src/core/dialogue/dialogue';
import { linesShownAt } from '../../../src/core/dialogue/lines-shown';
import {
  endingAt,
  gazesAt,
  goOnward,
  goToDecision,
  momentAt,
  numberedScene,
  offeredChoices,
  type Place,
  startPlace,
  takeChoice,
  visibleLines,
} from '../../../src/core/dialogue/places';
import type { Gaze } from '../../../src/core/scenario/scenario';
import { asId } from '../../../src/core/shared/ids';
import { aLine, aMoment, aScenario, aScene, toEnding } from '../../support/builders/a-scenario';
import { theDinner } from '../../support/builders/dinner';

const dialogue = openDialogue(theDinner());
const start = startPlace(dialogue);
const question = goOnward(dialogue, start);

function reached(from: Place, ...choices: string[]): Place {
  return choices.reduce((place, choice) => takeChoice(dialogue, place, asId(choice)), from);
}

describe('a place', () => {
  test('is the first moment of the first scene at the start, with the memory that was declared', () => {
    expect(start).toEqual({
      kind: 'moment',
      scene: 'table',
      moment: 'arrival',
      memory: { trust: 1, silent: false },
    });
    expect(momentAt(dialogue, start).scene.title).toBe('Scène table');
  });

  test('offers the choices of its moment in the order of the author', () => {
    expect(offeredChoices(dialogue, question).map(({ id }) => id)).toEqual(['speak', 'stay-silent', 'leave']);
  });

  test('offers nothing where nothing is asked, and nothing in an ending', () => {
    expect(offeredChoices(dialogue, start)).toEqual([]);
    const gone = reached(question, 'leave');
    expect(offeredChoices(dialogue, gone)).toEqual([]);
    expect(visibleLines(dialogue, gone)).toEqual([]);
    expect(endingAt(dialogue, gone).title).toBe('Einde gone');
  });

  test('offers a choice with a condition only where it holds', () => {
    const tellAfter = (choice: string): Place =>
      goOnward(dialogue, goOnward(dialogue, reached(question, choice)));
    expect(offeredChoices(dialogue, tellAfter('speak')).map(({ id }) => id)).toEqual(['tell', 'keep']);
    expect(offeredChoices(dialogue, tellAfter('stay-silent')).map(({ id }) => id)).toEqual([
      'tell',
      'keep',
      'call-back',
    ]);
  });

  test('shows a line with a condition only where it holds', () => {
    expect(visibleLines(dialogue, reached(question, 'speak')).map(({ id }) => id)).toEqual(['1', '3']);
    expect(visibleLines(dialogue, reached(question, 'stay-silent')).map(({ id }) => id)).toEqual([
      '1',
      '2',
      '3',
    ]);
  });

  test('shows its first line at once, and never more lines than it has', () => {
    const night = reached(question, 'speak');
    expect([0, 1, 2, 3].map((read) => linesShownAt(dialogue, night, read))).toEqual([1, 1, 2, 2]);
    expect(linesShownAt(dialogue, reached(question, 'leave'), 0)).toBe(0);
  });

  test('leads on to the next decision or an ending, and stands still where it is one', () => {
    expect(goToDecision(dialogue, start)).toEqual(question);
    expect(goToDecision(dialogue, question)).toBe(question);
    expect(goToDecision(dialogue, reached(question, 'speak'))).toMatchObject({ moment: 'tell' });
    const ending = reached(question, 'leave');
    expect(goToDecision(dialogue, ending)).toBe(ending);
  });

  test('is in a scene that counts from one', () => {
    expect(numberedScene(dialogue, asId('later'))).toMatchObject({ number: 2, scene: { id: 'later' } });
    expect(() => numberedScene(dialogue, asId('nergens'))).toThrow('has no scene');
  });

  test('stays what it was when the story goes on from it, in whatever order roads are tried', () => {
    const before = JSON.stringify(question);
    const silent = reached(question, 'stay-silent');
    expect(reached(question, 'speak')).toMatchObject({
      moment: 'night',
      memory: { trust: 0, silent: false },
    });
    expect(goOnward(dialogue, silent)).toMatchObject({ moment: 'call', memory: { trust: 1, silent: true } });
    expect(reached(question, 'speak')).toMatchObject({
      moment: 'night',
      memory: { trust: 0, silent: false },
    });
    expect(JSON.stringify(question)).toBe(before);
  });

  test('can be gone on from after a round trip through JSON', () => {
    const silent: Place = JSON.parse(JSON.stringify(reached(question, 'stay-silent')));
    expect(goOnward(dialogue, silent)).toMatchObject({ moment: 'call' });
  });

  test('refuses a choice that is not on offer', () => {
    expect(() => reached(question, 'tell')).toThrow("'choice.tell' leads nowhere");
    const letter = goOnward(dialogue, reached(question, 'speak'));
    expect(() => reached(goOnward(dialogue, letter), 'call-back')).toThrow('leads nowhere');
  });

  test('refuses to go onward where something is asked, and from an ending', () => {
    expect(() => goOnward(dialogue, question)).toThrow('leads nowhere');
    expect(() => goOnward(dialogue, reached(question, 'leave'))).toThrow('leads nowhere');
  });

  test('has no moment in an ending and no ending in a moment', () => {
    expect(() => momentAt(dialogue, reached(question, 'leave'))).toThrow('no moment');
    expect(() => endingAt(dialogue, question)).toThrow('no ending');
  });
});

describe('who looks at whom', () => {
  const opening: readonly Gaze[] = [{ from: asId('ada'), to: 'you' }];
  const turned: readonly Gaze[] = [{ from: 'you', to: asId('ada') }];
  const lines = [aLine('1'), { ...aLine('2'), gazes: turned }, aLine('3')];
  const plan = { shape: 'desk', seats: ['you'], mentioned: [], gazes: opening } as const;
  const watched = openDialogue(
    aScenario({
      endings: ['end'],
      scenes: [aScene('room', [aMoment('m', { lines, to: toEnding('end') })], { plan })],
    }),
  );

  test('is as the scene opens until a shown line changes it, and stays so', () => {
    const place = startPlace(watched);
    expect([0, 1, 2, 3].map((shown) => gazesAt(watched, place, shown))).toEqual([
      opening,
      opening,
      turned,
      turned,
    ]);
  });
});
