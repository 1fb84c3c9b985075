import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openDialogue } from '../../../src/core/dialogue/dialogue';
import { beginJourney, choose } from '../../../src/core/dialogue/edit';
import { isAtOpening, openToRead } from '../../../src/core/dialogue/opening';
import { belongsTo, type OwnJourney } from '../../../src/core/dialogue/own-journey';
import { momentAt, visibleLines } from '../../../src/core/dialogue/places';
import { playerView } from '../../../src/core/dialogue/player-view';
import { journeyToPlay, readAhead, readOn } from '../../../src/core/dialogue/reading';
import { asId } from '../../../src/core/shared/ids';
import { aJourney } from '../../support/builders/a-journey';
import { anyScenario } from '../../support/builders/arbitraries';
import { theDinner } from '../../support/builders/dinner';

const dialogue = openDialogue(theDinner());
const begun = beginJourney(dialogue.scenario, { id: asId('reis'), now: 1 });

/** The moment a journey stands at and how many of its lines are shown. */
function standing(journey: OwnJourney): readonly [string, number] {
  const view = playerView(dialogue, journey);
  if (view.kind === 'ending') return [view.ending.id, 0];
  return [view.moment.id, view.entries.filter((entry) => entry.kind === 'line' && entry.isCurrent).length];
}

describe('reading', () => {
  test('shows the first line of a moment at once, before anything was pressed and on arriving', () => {
    expect(standing(begun)[1]).toBe(1);
    const question = aJourney(dialogue);
    expect(standing(choose(dialogue, question, asId('stay-silent'), 5))).toEqual(['night', 1]);
  });

  test('goes on line by line, and after the last line to the next moment', () => {
    const night = choose(dialogue, aJourney(dialogue), asId('stay-silent'), 5);
    const read = [1, 2, 3].reduce<readonly OwnJourney[]>(
      (all) => [...all, readOn(dialogue, all.at(-1) ?? night, 6)],
      [],
    );
    expect(read.map(standing)).toEqual([
      ['night', 2],
      ['night', 3],
      ['call', 1],
    ]);
  });

  test('of all at once stops where something is asked, and at the end of the scene', () => {
    const ahead = playerView(dialogue, begun);
    const view = playerView(dialogue, readAhead(dialogue, begun, 2));
    expect(ahead).toMatchObject({ kind: 'scene', ahead: { asks: true }, decision: null });
    expect(view).toMatchObject({ moment: { id: 'question' }, linesLeft: 0, ahead: { lines: 0 } });
    expect(view.kind === 'scene' && view.decision !== null).toBe(true);
  });
});

describe('the lines to come', () => {
  test('are those that the machine passes up to the next choice, or to the end of the scene', () => {
    fc.assert(
      fc.property(anyScenario(), (scenario) => {
        const story = openDialogue(scenario);
        const view = playerView(story, beginJourney(scenario, { id: asId('reis'), now: 1 }));
        if (view.kind !== 'scene') throw new Error('A story begins in a scene.');
        const walk = story.walkFrom();
        let place = walk.place();
        let lines = 0;
        while (place.kind === 'moment' && place.scene === view.scene.id) {
          lines += visibleLines(story, place).length;
          if (momentAt(story, place).moment.next.kind === 'decision') break;
          place = walk.onward();
        }
        const asks = place.kind === 'moment' && place.scene === view.scene.id;
        expect(view.ahead).toEqual({ lines: lines - view.entries.length, asks });
      }),
      { numRuns: 40 },
    );
  });
});

describe('the beginning of a story', () => {
  test('is read without a machine, and as it is read with one', () => {
    const view = (story: Parameters<typeof playerView>[0]) => playerView(story, begun);
    expect(view(openToRead(dialogue.scenario))).toEqual(view(dialogue));
    expect(isAtOpening(dialogue.scenario, begun)).toBe(true);
    const chosen = aJourney(dialogue, ['stay-silent']);
    expect(isAtOpening(dialogue.scenario, chosen)).toBe(false);
    expect(() => playerView(openToRead(dialogue.scenario), chosen)).toThrow(/no machine/);
  });
});

describe('the journey to play', () => {
  const own = [
    aJourney(dialogue, ['stay-silent'], { id: 'a', now: 10 }),
    aJourney(dialogue, ['speak'], { id: 'b', now: 500 }),
    aJourney(dialogue, ['leave'], { id: 'ended', now: 900 }),
  ].map((journey) => (journey.id === 'ended' ? { ...journey, endedAt: 950 } : journey));

  test('is the one that is named, ended or not', () => {
    const all = own.filter((journey) => belongsTo(dialogue.scenario, journey));
    expect(journeyToPlay(all, 'a')?.id).toBe('a');
    expect(journeyToPlay(all, 'ended')?.id).toBe('ended');
  });

  test('is the latest under way when none is named, and none when there is none', () => {
    expect(journeyToPlay(own, null)?.id).toBe('b');
    expect(journeyToPlay(own, 'weg')?.id).toBe('b');
    expect(journeyToPlay(own.slice(2), null)).toBeNull();
  });
});
