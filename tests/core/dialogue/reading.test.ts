import { describe, expect, test } from 'vitest';
import { openDialogue } from '../../../src/core/dialogue/dialogue';
import { beginJourney, choose } from '../../../src/core/dialogue/edit';
import { belongsTo, type OwnJourney } from '../../../src/core/dialogue/own-journey';
import { playerView } from '../../../src/core/dialogue/player-view';
import { journeyToPlay, readAhead, readOn } from '../../../src/core/dialogue/reading';
import { asId } from '../../../src/core/shared/ids';
import { aJourney } from '../../support/builders/a-journey';
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
