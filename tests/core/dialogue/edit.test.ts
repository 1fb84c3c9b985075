import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openDialogue } from '../../../src/core/dialogue/dialogue';
import {
  beginJourney,
  branchAt,
  choose,
  markDebriefSeen,
  moveOnward,
  showLines,
} from '../../../src/core/dialogue/edit';
import { replay } from '../../../src/core/dialogue/replay';
import { asId, type ChoiceId, type JourneyId } from '../../../src/core/shared/ids';
import { aJourney, aWalk } from '../../support/builders/a-journey';
import { anyPicks, anyScenario } from '../../support/builders/arbitraries';
import { theDinner } from '../../support/builders/dinner';
import { runs } from '../../support/long-runs';

const dialogue = openDialogue(theDinner());
const id = asId<JourneyId>('reis');
const other = { id: asId<JourneyId>('tweede'), now: 90 };
const silent = asId<ChoiceId>('stay-silent');

describe('a journey', () => {
  test('begins before the first line, with the identity and time it is given', () => {
    expect(beginJourney(dialogue.scenario, { id, now: 7 })).toEqual({
      id: 'reis',
      module: 'de-module',
      scenario: 'diner',
      contentHash: 'eerste-versie',
      steps: [],
      cursor: null,
      startedAt: 7,
      changedAt: 7,
      endedAt: null,
      debriefSeenAt: null,
      branchedFrom: null,
    });
  });

  test('is plain JSON after any walk, and holds ids, numbers and nothing of the texts', () => {
    fc.assert(
      fc.property(anyScenario(), anyPicks(), (scenario, picks) => {
        const journey = aWalk(openDialogue(scenario), picks);
        expect(JSON.parse(JSON.stringify(journey))).toEqual(journey);
        expect(JSON.stringify(journey)).not.toContain('U kiest');
      }),
      { numRuns: runs(50, 500) },
    );
  });

  test('shows lines one by one, never more than there are and never fewer than were shown', () => {
    const begun = beginJourney(dialogue.scenario, { id, now: 1 });
    const one = showLines(dialogue, begun, 1, 2);
    expect(one.cursor).toEqual({ moment: 'arrival', lines: 1 });
    const all = showLines(dialogue, one, 99, 3);
    expect(all.cursor).toEqual({ moment: 'arrival', lines: 3 });
    expect(showLines(dialogue, all, 1, 4).cursor).toEqual({ moment: 'arrival', lines: 3 });
    expect(all.changedAt).toBe(3);
  });

  test('counts only the lines that are visible to this reader', () => {
    const night = choose(dialogue, aJourney(dialogue), asId<ChoiceId>('speak'), 5);
    expect(showLines(dialogue, night, 99, 6).cursor).toEqual({ moment: 'night', lines: 2 });
  });

  test('shows the first line of a moment on arriving there', () => {
    const begun = beginJourney(dialogue.scenario, { id, now: 1 });
    expect(moveOnward(dialogue, begun, 2).cursor).toEqual({ moment: 'question', lines: 1 });
    expect(choose(dialogue, aJourney(dialogue), silent, 2).cursor).toEqual({ moment: 'night', lines: 1 });
  });

  test('writes down where it chose and what', () => {
    const { steps } = aJourney(dialogue, ['stay-silent', 'keep']);
    expect(steps).toEqual([
      { moment: 'question', choice: 'stay-silent' },
      { moment: 'tell', choice: 'keep' },
    ]);
  });

  test('has ended when the last choice leads to an ending, and remembers when', () => {
    const asked = aJourney(dialogue);
    const gone = choose(dialogue, asked, asId<ChoiceId>('leave'), 77);
    expect(gone).toMatchObject({ endedAt: 77, cursor: null });
    expect(showLines(dialogue, gone, 5, 80)).toMatchObject({ endedAt: 77, cursor: null });
  });

  test('refuses what the story does not offer', () => {
    const asked = aJourney(dialogue);
    expect(() => choose(dialogue, asked, asId<ChoiceId>('tell'), 1)).toThrow("'tell' is not on offer");
    expect(() => moveOnward(dialogue, asked, 1)).toThrow('leads nowhere');
    expect(() => choose(dialogue, aJourney(dialogue, ['leave']), silent, 1)).toThrow('not on offer');
  });

  test('is never changed by an edit', () => {
    const first = aJourney(dialogue, ['stay-silent']);
    const before = JSON.stringify(first);
    choose(dialogue, first, asId<ChoiceId>('tell'), 50);
    showLines(dialogue, first, 1, 51);
    branchAt(dialogue, first, 0, other);
    markDebriefSeen(first, 52);
    expect(JSON.stringify(first)).toBe(before);
  });
});

describe('a second journey from a decision', () => {
  test('stands at that decision with its lines read, and says where it comes from', () => {
    const first = aJourney(dialogue, ['stay-silent', 'keep']);
    expect(branchAt(dialogue, first, 1, other)).toMatchObject({
      id: 'tweede',
      steps: [{ moment: 'question', choice: 'stay-silent' }],
      cursor: { moment: 'tell', lines: 2 },
      startedAt: 90,
      changedAt: 90,
      endedAt: null,
      debriefSeenAt: null,
      branchedFrom: { journey: 'reis', sharedSteps: 1 },
    });
  });

  test('can go another road, with the memory of before that decision', () => {
    const first = aJourney(dialogue, ['stay-silent', 'keep']);
    const branch = branchAt(dialogue, first, 0, other);
    const spoke = choose(dialogue, branch, asId<ChoiceId>('speak'), 95);
    expect(replay(dialogue, spoke).place).toMatchObject({
      moment: 'night',
      memory: { trust: 0, silent: false },
    });
  });

  test('from after the last step stands where the first stands', () => {
    const underWay = aJourney(dialogue, ['stay-silent']);
    expect(replay(dialogue, branchAt(dialogue, underWay, 1, other)).place).toEqual(
      replay(dialogue, underWay).place,
    );
    const ended = branchAt(dialogue, aJourney(dialogue, ['leave']), 1, other);
    expect(ended.endedAt).toBe(90);
    expect(replay(dialogue, ended).place).toMatchObject({ kind: 'ending', ending: 'gone' });
  });
});

describe('seeing a debrief', () => {
  test('is remembered with the time of the first time', () => {
    const ended = aJourney(dialogue, ['leave']);
    const seen = markDebriefSeen(ended, 40);
    expect(seen).toMatchObject({ debriefSeenAt: 40, changedAt: 40 });
    expect(markDebriefSeen(seen, 50)).toBe(seen);
  });
});
