import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roadMap } from '../../../src/core/debrief/roads';
import { goOnward, offeredChoices, openDialogue, takeChoice } from '../../../src/core/dialogue/dialogue';
import { beginJourney } from '../../../src/core/dialogue/edit';
import { asId } from '../../../src/core/shared/ids';
import { aJourney, aWalk } from '../../support/builders/a-journey';
import { anyPicks, anyScenario } from '../../support/builders/arbitraries';
import { dinnerScenes, tableChoices, theDinner } from '../../support/builders/dinner';
import { runs } from '../../support/long-runs';

const dialogue = openDialogue(theDinner());

describe('the roads of a journey', () => {
  test('hold every decision that was met with what was chosen and what else was on offer', () => {
    const { stops } = roadMap(dialogue, aJourney(dialogue, ['stay-silent', 'keep']));
    expect(
      stops.map(({ scene, moment, stepIndex, taken, open }) => [
        scene.id,
        moment.id,
        stepIndex,
        taken?.id,
        open.map(({ choice }) => choice.id),
      ]),
    ).toEqual([
      ['table', 'question', 0, 'stay-silent', ['speak', 'leave']],
      ['later', 'tell', 1, 'keep', ['tell', 'call-back']],
    ]);
  });

  test('leave out choices that were not on offer to this reader', () => {
    const { stops } = roadMap(dialogue, aJourney(dialogue, ['speak', 'keep']));
    expect(stops[1]?.open.map(({ choice }) => choice.id)).toEqual(['tell']);
  });

  test('tell where an untaken road leads as far as can be seen without deciding again', () => {
    const { stops } = roadMap(dialogue, aJourney(dialogue, ['stay-silent', 'keep']));
    expect(stops[0]?.open.map(({ leads }) => leads)).toEqual([
      { kind: 'rejoins', stop: 1 },
      { kind: 'ending', ending: expect.objectContaining({ id: 'gone' }) },
    ]);
    expect(stops[1]?.open.map(({ leads }) => leads)).toEqual([
      { kind: 'ending', ending: expect.objectContaining({ id: 'told' }) },
      { kind: 'elsewhere', moment: 'tell' },
    ]);
  });

  test('name the other endings by their title alone', () => {
    const { ending, unseen } = roadMap(dialogue, aJourney(dialogue, ['stay-silent', 'keep']));
    expect(ending?.id).toBe('kept');
    expect(unseen).toEqual([
      { id: 'told', title: 'Einde told' },
      { id: 'gone', title: 'Einde gone' },
    ]);
  });

  test('of a journey under way stop at the decision where it stands, with everything on offer open', () => {
    const { stops, ending, unseen } = roadMap(dialogue, aJourney(dialogue, ['speak']));
    expect(stops[1]).toMatchObject({ stepIndex: null, taken: null });
    expect(stops[1]?.open.map(({ choice }) => choice.id)).toEqual(['tell', 'keep']);
    expect(ending).toBeNull();
    expect(unseen).toHaveLength(3);
  });

  test('of a journey that has met no decision are none', () => {
    const begun = beginJourney(dialogue.scenario, { id: asId('reis'), now: 1 });
    expect(roadMap(dialogue, begun).stops).toEqual([]);
  });

  test('go as far as the choices still fit when the content changed', () => {
    const tables = tableChoices.filter(({ id }) => id !== 'stay-silent');
    const changed = openDialogue(theDinner({ hash: 'later', scenes: dinnerScenes(tables) }));
    const found = roadMap(changed, aJourney(dialogue, ['stay-silent', 'keep']));
    expect(found.stopped).toMatchObject({ reason: 'choice-gone' });
    expect(found.stops.map(({ taken }) => taken)).toEqual([null]);
  });

  test('hold, at every stop, exactly the choices on offer once each, and say truly where they lead', () => {
    fc.assert(
      fc.property(anyScenario(), anyPicks(10), (scenario, picks) => {
        const any = openDialogue(scenario);
        const journey = aWalk(any, picks);
        const { stops } = roadMap(any, journey);
        expect(stops.flatMap(({ taken }) => taken?.id ?? [])).toEqual(
          journey.steps.map(({ choice }) => choice),
        );
        for (const { place, taken, open } of stops) {
          const offered = offeredChoices(any, place).map(({ id }) => id);
          expect(open.map(({ choice }) => choice.id)).toEqual(offered.filter((id) => id !== taken?.id));
          for (const { choice, leads } of open) {
            let at = takeChoice(any, place, choice.id);
            while (at.kind === 'moment' && offeredChoices(any, at).length === 0) at = goOnward(any, at);
            const wanted =
              leads.kind === 'rejoins'
                ? stops[leads.stop]?.moment.id
                : leads.kind === 'ending'
                  ? leads.ending.id
                  : leads.moment;
            expect(at.kind === 'moment' ? at.moment : at.ending).toBe(wanted);
          }
        }
      }),
      { numRuns: runs(40, 500) },
    );
  });
});
