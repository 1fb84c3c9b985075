import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { journeyRoads } from '../../../src/core/debrief/roads';
import { openDialogue } from '../../../src/core/dialogue/dialogue';
import { beginJourney } from '../../../src/core/dialogue/edit';
import { goOnward, offeredChoices, takeChoice } from '../../../src/core/dialogue/places';
import { replay } from '../../../src/core/dialogue/replay';
import { asId } from '../../../src/core/shared/ids';
import { aJourney, aWalk } from '../../support/builders/a-journey';
import { anyPicks, anyScenario } from '../../support/builders/arbitraries';
import { dinnerScenes, tableChoices, theDinner } from '../../support/builders/dinner';
import { runs } from '../../support/long-runs';

const dialogue = openDialogue(theDinner());

describe('the roads of a journey', () => {
  test('hold every decision that was met with what was chosen and what else was on offer', () => {
    const { decisions, ending } = journeyRoads(dialogue, aJourney(dialogue, ['stay-silent', 'keep']));
    expect(
      decisions.map(({ at, moment, stepIndex, choice, open }) => [
        at.number,
        at.scene.id,
        moment,
        stepIndex,
        choice.id,
        open.map((road) => road.choice.id),
      ]),
    ).toEqual([
      [1, 'table', 'question', 0, 'stay-silent', ['speak', 'leave']],
      [2, 'later', 'tell', 1, 'keep', ['tell', 'call-back']],
    ]);
    expect(ending?.id).toBe('kept');
  });

  test('leave out choices that were not on offer to this reader', () => {
    const { decisions } = journeyRoads(dialogue, aJourney(dialogue, ['speak', 'keep']));
    expect(decisions[1]?.open.map(({ choice }) => choice.id)).toEqual(['tell']);
  });

  test('tell where an untaken road leads as far as can be seen without deciding again', () => {
    const { decisions } = journeyRoads(dialogue, aJourney(dialogue, ['stay-silent', 'keep']));
    expect(decisions[0]?.open.map(({ leads }) => leads)).toEqual([
      { kind: 'rejoins', stop: 1 },
      { kind: 'ending', title: 'Einde gone', full: true },
    ]);
    // An ending by its name alone, and a decision that is asked again but was not taken a second time.
    expect(decisions[1]?.open.map(({ leads }) => leads)).toEqual([
      { kind: 'ending', title: 'Einde told', full: true },
      { kind: 'elsewhere' },
    ]);
  });

  test('come together at the end where another choice has the same ending', () => {
    const { decisions } = journeyRoads(dialogue, aJourney(dialogue, ['stay-silent', 'call-back', 'keep']));
    // To keep it at once ends as keeping it later did: it rejoins after the last of three decisions.
    expect(decisions[1]?.open.find(({ choice }) => choice.id === 'keep')?.leads).toEqual({
      kind: 'rejoins',
      stop: 3,
    });
  });

  test('of a journey under way hold what was decided; what is asked now is no road yet', () => {
    const { decisions, passedAtEnd, ending } = journeyRoads(dialogue, aJourney(dialogue, ['speak']));
    expect(decisions.map(({ choice }) => choice.id)).toEqual(['speak']);
    expect(decisions[0]?.open.map(({ choice, leads }) => [choice.id, leads.kind])).toEqual([
      ['stay-silent', 'elsewhere'],
      ['leave', 'ending'],
    ]);
    expect(passedAtEnd.at(-1)).toBe('tell');
    expect(ending).toBeNull();
  });

  test('of a journey that has met no decision are none', () => {
    const begun = beginJourney(dialogue.scenario, { id: asId('reis'), now: 1 });
    expect(journeyRoads(dialogue, begun).decisions).toEqual([]);
  });

  test('go as far as the choices still fit when the content changed', () => {
    const tables = tableChoices.filter(({ id }) => id !== 'stay-silent');
    const changed = openDialogue(theDinner({ hash: 'later', scenes: dinnerScenes(tables) }));
    const found = journeyRoads(changed, aJourney(dialogue, ['stay-silent', 'keep']));
    expect(found).toMatchObject({ contentChanged: true, decisions: [], ending: null });
    expect(found.passedAtEnd.at(-1)).toBe('question');
  });

  test('hold, at every decision, exactly the choices on offer once each, and say truly where they lead', () => {
    fc.assert(
      fc.property(anyScenario(), anyPicks(10), (scenario, picks) => {
        const any = openDialogue(scenario);
        const journey = aWalk(any, picks);
        const { decisions, passedAtEnd, ending } = journeyRoads(any, journey);
        const { trail } = replay(any, journey);
        expect(decisions.map(({ choice }) => choice.id)).toEqual(journey.steps.map(({ choice }) => choice));
        expect([...decisions.flatMap(({ passed }) => passed), ...passedAtEnd]).toEqual(
          trail.map(({ moment }) => moment),
        );
        for (const [index, { stepIndex, choice: taken, open }] of decisions.entries()) {
          const item = trail.find((other) => other.stepIndex === stepIndex);
          if (item === undefined) throw new Error('Every step stands on the trail.');
          const place = { kind: 'moment' as const, ...item };
          const offered = offeredChoices(any, place).map(({ id }) => id);
          expect(open.map(({ choice }) => choice.id)).toEqual(offered.filter((id) => id !== taken.id));
          for (const { choice, leads } of open) {
            let at = takeChoice(any, place, choice.id);
            while (at.kind === 'moment' && offeredChoices(any, at).length === 0) at = goOnward(any, at);
            if (at.kind === 'ending') {
              const { id, title, full } = any.endings.get(at.ending) ?? {};
              expect(leads).toEqual(
                id === ending?.id
                  ? { kind: 'rejoins', stop: decisions.length }
                  : { kind: 'ending', title, full },
              );
            } else {
              const { moment } = at;
              const stop = decisions.findIndex((later, number) => number > index && later.moment === moment);
              expect(leads).toEqual(stop === -1 ? { kind: 'elsewhere' } : { kind: 'rejoins', stop });
            }
          }
        }
      }),
      { numRuns: runs(40, 500) },
    );
  });
});
