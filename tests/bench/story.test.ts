import { Compiler } from 'inkjs/full';
import { describe, expect, test } from 'vitest';
import { explore } from '../../src/core/dialogue/explore';
import { loadDialogue, loadInk } from './players';
import { benchStory, benchWalk } from './story';
import { asInk, asScenario } from './story-formats';

describe('the story of the benchmark', () => {
  test('puts the same texts and choices before the reader in both engines, step after step', () => {
    const story = benchStory(60);
    const ink = new Compiler(asInk(story)).Compile().ToJson();
    const [ours, theirs] = [loadDialogue(JSON.stringify(asScenario(story))), loadInk(String(ink))];
    const tidy = ({ text, choices }: typeof ours.first) => ({ text: text.trim(), choices });
    expect(tidy(ours.first)).toEqual(tidy(theirs.first));
    for (const number of benchWalk(story, 400))
      expect(tidy(ours.step(number))).toEqual(tidy(theirs.step(number)));
  });

  test('can be played to its end from everywhere', () => {
    const counted = asScenario(benchStory(30));
    const steering = { ...counted, memory: counted.memory.filter(({ name }) => name === 'trust') };
    expect(explore(steering)).toMatchObject({ deadEnds: [], withoutExit: [], circles: [], truncated: false });
  });

  test('is the same every time', () => {
    expect(benchStory(25)).toEqual(benchStory(25));
    expect(benchStory(25, 8)).not.toEqual(benchStory(25));
  });
});
