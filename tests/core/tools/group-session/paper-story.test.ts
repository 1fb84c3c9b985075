/** A story on paper leads a room along the very same roads, with the very same lines, as the app does. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDialogue } from '../../../../src/core/dialogue/dialogue';
import {
  goOnward,
  momentAt,
  offeredChoices,
  startPlace,
  takeChoice,
  visibleLines,
} from '../../../../src/core/dialogue/places';
import type { CompiledScenario } from '../../../../src/core/scenario/scenario';
import { optionsOf } from '../../../../src/core/tools/group-session/material-of';
import {
  type PaperMoment,
  type PaperTarget,
  paperStory,
} from '../../../../src/core/tools/group-session/paper-story';
import type { PaperWhen } from '../../../../src/core/tools/group-session/paper-when';
import { shipped } from '../../../support/builders/shipped';

const stories: readonly CompiledScenario[] = shipped.scenarios.flatMap(({ languages }) => {
  const story = languages.get('nl');
  return story === undefined ? [] : [story];
});

/** What is counted in a story cannot be told on paper; what is remembered can. */
const told = stories.filter(({ memory }) => memory.every(({ kind }) => kind !== 'number'));

/** What somebody with the paper, and a note of what was chosen, makes of a condition. */
function isRead(when: PaperWhen | null, chosen: readonly string[]): boolean {
  if (when === null) return true;
  switch (when.kind) {
    case 'after':
      return when.choices.some((choice) => chosen.includes(choice));
    case 'not-after':
      return !when.choices.some((choice) => chosen.includes(choice));
    case 'all':
      return when.of.every((part) => isRead(part, chosen));
    case 'any':
      return when.of.some((part) => isRead(part, chosen));
    case 'judge':
      throw new Error('Paper cannot tell.');
  }
}

/** Plays a story in the app and from paper at once; `turns` says which letter the room raises. */
function together(scenario: CompiledScenario, turns: readonly number[]): void {
  const dialogue = openDialogue(scenario);
  const paper = paperStory(scenario);
  const moments = new Map(paper.scenes.flatMap((scene) => scene.moments).map((one) => [one.number, one]));
  const at = (number: string): PaperMoment | undefined => moments.get(number);
  const chosen: string[] = [];
  let place = startPlace(dialogue);
  let number = paper.scenes[0]?.moments[0]?.number ?? '';
  for (let turn = 0; place.kind === 'moment'; turn += 1) {
    const here = at(number);
    expect(here?.id).toBe(place.moment);
    const lines = here?.lines.filter(({ when }) => isRead(when, chosen)).map(({ id }) => id);
    expect(lines).toEqual(visibleLines(dialogue, place).map(({ id }) => id));
    let to: PaperTarget | undefined;
    if (momentAt(dialogue, place).moment.next.kind === 'onward') {
      to = here?.onward.find(({ when }) => isRead(when, chosen));
      place = goOnward(dialogue, place);
    } else {
      const options = here?.asks?.choices.filter(({ when }) => isRead(when, chosen)) ?? [];
      const offered = optionsOf(offeredChoices(dialogue, place));
      expect(options.map(({ act }) => act)).toEqual(offered.map(({ act }) => act));
      const index = (turns[turn % turns.length] ?? 0) % offered.length;
      const [option, taken] = [options[index], offered[index]];
      if (option === undefined || taken === undefined) throw new Error('Nothing can be chosen here.');
      const choice = offeredChoices(dialogue, place).find(({ id }) => id === taken.id);
      if (choice === undefined) throw new Error('What is raised is not on offer.');
      chosen.push(option.number);
      to = option.to;
      place = takeChoice(dialogue, place, choice.id);
    }
    number = to?.number ?? '';
    expect(to?.isEnding).toBe(place.kind === 'ending');
  }
  expect(paper.endings.find((ending) => ending.number === number)?.id).toBe(place.ending);
}

describe('a story on paper', () => {
  it.each(told.map((story) => [story.id, story] as const))('leads along the roads of %s', (_id, story) => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 12 }), (turns) =>
        together(story, turns),
      ),
      { numRuns: 20 },
    );
  });

  it('leaves to the facilitator what was counted', () => {
    const counted = stories.filter((story) => !told.includes(story));
    expect(counted.length).toBeGreaterThan(0);
    for (const story of counted) expect(JSON.stringify(paperStory(story))).toContain('"judge"');
  });

  it('has nothing that only a choice of one’s own leads to, for nobody can raise it', () => {
    for (const story of stories) {
      const own = story.scenes
        .flatMap(({ moments }) => moments)
        .flatMap(({ next }) => (next.kind === 'decision' ? next.decision.choices : []))
        .filter((choice) => choice.own)
        .map(({ act }) => act);
      const acts = paperStory(story).scenes.flatMap(({ moments }) =>
        moments.flatMap(({ asks }) => asks?.choices.map(({ act }) => act) ?? []),
      );
      expect(acts.filter((act) => own.includes(act))).toEqual([]);
    }
  });
});
