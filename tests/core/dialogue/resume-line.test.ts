import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openDialogue } from '../../../src/core/dialogue/dialogue';
import {
  beginJourney,
  choose,
  markDebriefSeen,
  moveOnward,
  showLines,
} from '../../../src/core/dialogue/edit';
import type { Journey } from '../../../src/core/dialogue/journey';
import { replay } from '../../../src/core/dialogue/replay';
import { fromResumeLine, scenarioOfResumeLine, toResumeLine } from '../../../src/core/dialogue/resume-line';
import { asId, type ChoiceId, type JourneyId } from '../../../src/core/shared/ids';
import { aJourney, aWalk } from '../../support/builders/a-journey';
import { aChoice, aMoment, aScene, toEnding, toMoment } from '../../support/builders/a-scenario';
import { anyPicks, anyScenario } from '../../support/builders/arbitraries';
import { dinnerScenes, tableChoices, theDinner } from '../../support/builders/dinner';
import { runs } from '../../support/long-runs';

const dialogue = openDialogue(theDinner());
const origin = { id: asId<JourneyId>('opnieuw'), now: 50_000 };
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

function takenUp(line: string, by = dialogue): Journey {
  const result = fromResumeLine(by, line, origin);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

describe('a line to write down', () => {
  test('brings any journey back to its place, its line and its road', () => {
    fc.assert(
      fc.property(anyScenario(), anyPicks(), fc.nat(3), (scenario, picks, lines) => {
        const any = openDialogue(scenario);
        const journey = showLines(any, aWalk(any, picks), lines, 9_999);
        const again = takenUp(toResumeLine(any, journey), any);
        const [was, is] = [replay(any, journey), replay(any, again)];
        expect([is.place, is.linesShown, is.trail]).toEqual([was.place, was.linesShown, was.trail]);
        expect(again.steps).toEqual(journey.steps);
        expect(again).toMatchObject({ id: 'opnieuw', startedAt: 50_000, contentHash: scenario.hash });
        expect(again.endedAt === null).toBe(journey.endedAt === null);
      }),
      { numRuns: runs(100, 2_000) },
    );
  });

  test('is short: six groups of four for five decisions, in signs that are not mistaken for each other', () => {
    const silent = aJourney(dialogue, ['stay-silent', 'call-back', 'call-back', 'call-back', 'call-back']);
    const line = toResumeLine(dialogue, silent);
    expect(line).toMatch(/^([0-9A-HJKMNP-TV-Z]{4} ){5}[0-9A-HJKMNP-TV-Z]{1,4}$/);
  });

  test('knows a journey that has not begun, one that ended, and one whose debrief was seen', () => {
    const begun = beginJourney(dialogue.scenario, { id: asId('reis'), now: 1 });
    expect(takenUp(toResumeLine(dialogue, begun))).toMatchObject({ steps: [], cursor: null, endedAt: null });
    const ended = aJourney(dialogue, ['leave']);
    expect(takenUp(toResumeLine(dialogue, ended))).toMatchObject({
      endedAt: 50_000,
      debriefSeenAt: null,
      cursor: null,
    });
    const seen = markDebriefSeen(ended, 9);
    expect(takenUp(toResumeLine(dialogue, seen))).toMatchObject({ endedAt: 50_000, debriefSeenAt: 50_000 });
  });

  test('keeps the place in the middle of a road onward', () => {
    const night = choose(dialogue, aJourney(dialogue), asId<ChoiceId>('stay-silent'), 5);
    const call = showLines(dialogue, moveOnward(dialogue, night, 6), 2, 7);
    expect(takenUp(toResumeLine(dialogue, call)).cursor).toEqual({ moment: 'call', lines: 2 });
  });

  test('holds nothing of what anybody wrote, only letters and digits', () => {
    expect(toResumeLine(dialogue, aJourney(dialogue, ['speak']))).not.toMatch(/speak|diner/i);
  });

  test('is read whatever the letters, the spaces and the look-alikes', () => {
    const journey = aJourney(dialogue, ['stay-silent']);
    const line = toResumeLine(dialogue, journey);
    const written = [
      line.toLowerCase(),
      line.replaceAll(' ', ''),
      line.replaceAll(' ', '-'),
      `  ${line.replaceAll(' ', '   ')}\n`,
    ];
    for (const way of written) expect(takenUp(way).steps).toEqual(journey.steps);
    const lookAlike = line.replaceAll('0', 'O').replaceAll('1', 'l');
    expect(takenUp(lookAlike).steps).toEqual(journey.steps);
  });
});

describe('a line that was written or read wrongly', () => {
  test('is found out whichever single sign is wrong', () => {
    fc.assert(
      fc.property(
        anyScenario(),
        anyPicks(8),
        fc.nat(),
        fc.integer({ min: 1, max: 31 }),
        (scenario, picks, at, shift) => {
          const any = openDialogue(scenario);
          const line = toResumeLine(any, aWalk(any, picks)).replaceAll(' ', '');
          const index = at % line.length;
          const wrong = alphabet[(alphabet.indexOf(line.charAt(index)) + shift) % 32] ?? '';
          const damaged = line.slice(0, index) + wrong + line.slice(index + 1);
          expect(fromResumeLine(any, damaged, origin)).toEqual({ ok: false, failure: { kind: 'damaged' } });
        },
      ),
      { numRuns: runs(200, 5_000) },
    );
  });

  test('is found out when two neighbours changed places', () => {
    const line = toResumeLine(dialogue, aJourney(dialogue, ['stay-silent', 'keep'])).replaceAll(' ', '');
    for (let index = 0; index + 1 < line.length; index += 1) {
      const swapped =
        line.slice(0, index) + line.charAt(index + 1) + line.charAt(index) + line.slice(index + 2);
      if (swapped === line) continue;
      expect(fromResumeLine(dialogue, swapped, origin)).toEqual({ ok: false, failure: { kind: 'damaged' } });
    }
  });

  test('is found out when a sign is missing, or is none, or when there is nothing at all', () => {
    const line = toResumeLine(dialogue, aJourney(dialogue, ['stay-silent', 'keep'])).replaceAll(' ', '');
    for (let index = 0; index < line.length; index += 1) {
      const shorter = line.slice(0, index) + line.slice(index + 1);
      expect(fromResumeLine(dialogue, shorter, origin)).toEqual({ ok: false, failure: { kind: 'damaged' } });
    }
    for (const text of ['', '   ', 'ABC', `${line}!`, line.replace(/.$/, 'U'), 'een gewone zin']) {
      expect(fromResumeLine(dialogue, text, origin)).toEqual({ ok: false, failure: { kind: 'damaged' } });
    }
  });
});

describe('a line of something else', () => {
  const line = toResumeLine(dialogue, aJourney(dialogue, ['stay-silent']));

  test('is refused by another scenario, and finds its own among several', () => {
    const lunch = theDinner({ id: 'lunch' });
    expect(fromResumeLine(openDialogue(lunch), line, origin)).toEqual({
      ok: false,
      failure: { kind: 'other-scenario' },
    });
    const found = scenarioOfResumeLine([lunch, dialogue.scenario], line);
    expect(found.ok && found.value.id).toBe('diner');
    expect(scenarioOfResumeLine([lunch], line)).toEqual({ ok: false, failure: { kind: 'other-scenario' } });
    expect(scenarioOfResumeLine([lunch], 'XYZ')).toEqual({ ok: false, failure: { kind: 'damaged' } });
  });
});

describe('a line from before the content changed', () => {
  const line = toResumeLine(dialogue, aJourney(dialogue, ['stay-silent', 'keep']));

  test('fits when choices were inserted', () => {
    const more = [
      aChoice('new', { to: toMoment('letter') }),
      ...tableChoices,
      aChoice('last', { to: toEnding('gone') }),
    ];
    const changed = openDialogue(theDinner({ hash: 'later', scenes: dinnerScenes(more) }));
    expect(takenUp(line, changed)).toMatchObject({
      steps: [{ choice: 'stay-silent' }, { choice: 'keep' }],
      contentHash: 'later',
    });
  });

  test('fits when a moment was put in between, and when a choice got another name', () => {
    const renamed = tableChoices.map((choice) =>
      choice.id === 'stay-silent'
        ? { ...choice, id: asId<ChoiceId>('zwijgen'), to: toMoment('walk') }
        : choice,
    );
    const scenes = [...dinnerScenes(renamed), aScene('walk', [aMoment('walk', { to: toMoment('night') })])];
    const history = { renamed: { 'stay-silent': 'zwijgen' }, retired: [] };
    const changed = openDialogue(theDinner({ hash: 'later', scenes, history }));
    expect(takenUp(line, changed)).toMatchObject({ steps: [{ choice: 'zwijgen' }, { choice: 'keep' }] });
  });

  test('says how far it fits when a choice is gone, with the journey up to there', () => {
    const told = dinnerScenes(undefined, [
      aChoice('tell', { to: toEnding('told') }),
      aChoice('wait', { to: toEnding('kept') }),
    ]);
    const changed = openDialogue(theDinner({ hash: 'later', scenes: told }));
    const result = fromResumeLine(changed, line, origin);
    expect(result).toMatchObject({ ok: false, failure: { kind: 'does-not-fit', fits: 1, of: 2 } });
    if (result.ok || result.failure.kind !== 'does-not-fit') throw new Error('it should not fit');
    expect(result.failure.journey).toMatchObject({
      steps: [{ moment: 'question', choice: 'stay-silent' }],
      id: 'opnieuw',
    });
    expect(replay(changed, result.failure.journey)).toMatchObject({
      stopped: null,
      place: { moment: 'night' },
    });
  });

  test('never takes another choice, even one that happens to have the same code', () => {
    // Two signs hold 1024 codes, so among this many made-up choices some share the code of the one that is gone.
    const crowd = Array.from({ length: 5_000 }, (_, index) =>
      aChoice(`other-${index}`, { to: toMoment('letter') }),
    );
    const scenes = dinnerScenes([...tableChoices.filter(({ id }) => id !== 'stay-silent'), ...crowd]);
    const changed = openDialogue(theDinner({ hash: 'later', scenes }));
    expect(fromResumeLine(changed, line, origin)).toMatchObject({
      ok: false,
      failure: { kind: 'does-not-fit', fits: 0, of: 2, journey: { steps: [], cursor: null } },
    });
  });

  test('tells apart choices on offer that happen to have the same code', () => {
    const crowd = Array.from({ length: 5_000 }, (_, index) =>
      aChoice(`other-${index}`, { to: toMoment('letter') }),
    );
    const crowded = openDialogue(theDinner({ scenes: dinnerScenes([...crowd, ...tableChoices]) }));
    const journey = aJourney(crowded, ['stay-silent', 'keep']);
    expect(takenUp(toResumeLine(crowded, journey), crowded).steps).toEqual(journey.steps);
  });
});
