import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  beginStoryWall,
  type StoryWall,
  storyWallBack,
  storyWallChosen,
  storyWallOn,
  storyWallView,
} from '../../../../src/core/tools/group-session/story-wall';
import { theDinner } from '../../../support/builders/dinner';
import { shipped } from '../../../support/builders/shipped';

function begun(scenario = theDinner()): StoryWall {
  const wall = beginStoryWall(scenario);
  if (wall === null) throw new Error('There is nothing to choose in this story.');
  return wall;
}

/** On until the story waits for a choice, or has ended. */
function toStop(wall: StoryWall): StoryWall {
  const after = storyWallOn(wall);
  return after === wall ? wall : toStop(after);
}

const kinds = (wall: StoryWall): string => storyWallView(wall).stage.kind;

describe('a story on the wall', () => {
  it('stops before a choice, tells that it asks, and lays the options down at the next key', () => {
    const stop = toStop(begun());
    expect(storyWallView(stop).stage).toMatchObject({ kind: 'vote', number: null });
    expect(storyWallView(storyWallBack(stop)).stage).toMatchObject({ kind: 'story', asks: 'choice' });
  });

  it('takes a letter or a number only while the options lie there', () => {
    const stop = toStop(begun());
    const early = storyWallBack(stop);
    expect(storyWallChosen(early, 'a')).toBe(early);
    expect(storyWallChosen(stop, 'e')).toBe(stop);
    expect(storyWallView(storyWallChosen(stop, '2')).stage).toEqual(
      storyWallView(storyWallChosen(stop, 'B')).stage,
    );
    expect(kinds(storyWallChosen(stop, 'a'))).toBe('text');
  });

  test('every key back shows what was shown before', () => {
    const key = fc.constantFrom('on', 'a', 'B', '1', '3');
    fc.assert(
      fc.property(fc.array(key, { maxLength: 40 }), (keys) => {
        let wall = begun();
        for (const one of keys) {
          const after = one === 'on' ? storyWallOn(wall) : storyWallChosen(wall, one);
          if (after !== wall) expect(storyWallView(storyWallBack(after))).toEqual(storyWallView(wall));
          wall = after;
        }
      }),
    );
  });
});

test('every story that ships can be played to an ending, with its question and the roads not taken', () => {
  for (const { languages } of shipped.scenarios)
    for (const scenario of languages.values()) {
      let wall = toStop(begun(scenario));
      for (let choice = 0; choice < 12 && kinds(wall) === 'vote'; choice += 1)
        wall = toStop(storyWallChosen(wall, 'a'));
      const { stage } = storyWallView(wall);
      expect(stage.kind, scenario.id).toBe('roads');
      if (stage.kind !== 'roads') continue;
      expect(stage.ending?.question, scenario.id).toMatch(/\?/u);
      expect(stage.left.length, scenario.id).toBeGreaterThan(0);
    }
});
