import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openDialogue } from '../../../src/core/dialogue/dialogue';
import { adoptContent, choose, moveOnward, showLines } from '../../../src/core/dialogue/edit';
import { replay } from '../../../src/core/dialogue/replay';
import type { CompiledScenario, Moment } from '../../../src/core/scenario/scenario';
import { asId, type ChoiceId } from '../../../src/core/shared/ids';
import { aJourney, aWalk } from '../../support/builders/a-journey';
import {
  aChoice,
  aMoment,
  aScene,
  type ScenarioParts,
  toEnding,
  toMoment,
} from '../../support/builders/a-scenario';
import { anyPicks, anyScenario } from '../../support/builders/arbitraries';
import { dinnerScenes, tableChoices, tellChoices, theDinner } from '../../support/builders/dinner';
import { runs } from '../../support/long-runs';

const before = openDialogue(theDinner());

/** The dinner in a later version. */
function later(parts: Partial<ScenarioParts>): ReturnType<typeof openDialogue> {
  return openDialogue(theDinner({ hash: 'tweede-versie', ...parts }));
}

function withMoment(
  scenes: ScenarioParts['scenes'],
  change: (moment: Moment) => readonly Moment[],
): ScenarioParts['scenes'] {
  return scenes.map((scene) => aScene(scene.id, scene.moments.flatMap(change)));
}

describe('a journey under which a text was edited', () => {
  test('stands where it stood and asks nothing of the reader', () => {
    const scenes = withMoment(dinnerScenes(), (moment) => [
      { ...moment, lines: moment.lines.map((line) => ({ ...line, text: `${line.text} Toch?` })) },
    ]);
    const edited = openDialogue(theDinner({ scenes }));
    const journey = aJourney(before, ['stay-silent']);
    expect(replay(edited, journey)).toMatchObject({
      place: { moment: 'tell' },
      linesShown: 2,
      contentChanged: false,
    });
  });
});

describe('a journey under which a choice was inserted', () => {
  const inserted = [aChoice('change-subject', { to: toMoment('letter') }), ...tableChoices];
  const changed = later({ scenes: dinnerScenes(inserted) });

  test('keeps its own choice and the consequence of it', () => {
    const journey = aJourney(before, ['stay-silent']);
    const found = replay(changed, journey);
    expect(found).toMatchObject({
      stopped: null,
      contentChanged: true,
      place: replay(before, journey).place,
    });
    expect(found.trail[1]?.choice?.id).toBe('stay-silent');
  });

  test('offers the new choice to whoever has not chosen yet', () => {
    const asked = aJourney(before);
    const changedSubject = choose(changed, asked, asId<ChoiceId>('change-subject'), 9);
    expect(replay(changed, changedSubject).place).toMatchObject({ moment: 'letter' });
    expect(changedSubject.contentHash).toBe('tweede-versie');
  });

  test('is at the same place in any story, wherever a choice is put in', () => {
    fc.assert(
      fc.property(anyScenario(), anyPicks(), fc.nat(), (scenario, picks, at) => {
        const journey = aWalk(openDialogue(scenario), picks);
        const decisions = scenario.scenes
          .flatMap(({ moments }) => moments)
          .filter(({ next }) => next.kind === 'decision');
        const target = decisions[at % decisions.length];
        const extra = aChoice('ingevoegd', { to: toEnding('stil') });
        const changedScenario: CompiledScenario = {
          ...scenario,
          hash: 'later',
          scenes: scenario.scenes.map((scene) => ({
            ...scene,
            moments: scene.moments.map((moment) =>
              moment.id === target?.id && moment.next.kind === 'decision'
                ? {
                    ...moment,
                    next: {
                      ...moment.next,
                      decision: {
                        ...moment.next.decision,
                        choices: [extra, ...moment.next.decision.choices],
                      },
                    },
                  }
                : moment,
            ),
          })),
        };
        const was = replay(openDialogue(scenario), journey);
        const is = replay(openDialogue(changedScenario), journey);
        expect([is.place, is.linesShown, is.trail, is.stopped]).toEqual([
          was.place,
          was.linesShown,
          was.trail,
          null,
        ]);
      }),
      { numRuns: runs(60, 1_000) },
    );
  });
});

describe('a journey under which ids were renamed', () => {
  const rename = (moment: Moment): readonly Moment[] =>
    moment.id === 'question' ? [aMoment('vraag', { choices: renamedTable })] : [moment];
  const renamedTable = tableChoices.map((choice) =>
    choice.id === 'stay-silent' ? { ...choice, id: asId<ChoiceId>('zwijgen') } : choice,
  );
  const scenes = withMoment(dinnerScenes(), rename).map((scene) =>
    aScene(
      scene.id,
      scene.moments.map((moment) =>
        moment.id === 'arrival' ? aMoment('arrival', { to: toMoment('vraag') }) : moment,
      ),
    ),
  );
  const history = { renamed: { question: 'vraag', 'stay-silent': 'zwijgen' }, retired: [] };
  const changed = later({ scenes, history });

  test('goes on under the new names', () => {
    const journey = aJourney(before, ['stay-silent', 'keep']);
    expect(replay(changed, journey)).toMatchObject({
      stopped: null,
      place: { kind: 'ending', ending: 'kept' },
    });
  });

  test('keeps the line at which the reader was', () => {
    const asked = showLines(before, aJourney(before), 2, 5);
    expect(replay(changed, asked)).toMatchObject({ place: { moment: 'vraag' }, linesShown: 2 });
  });

  test('is written under the new names once the content is adopted', () => {
    const adopted = adoptContent(changed, aJourney(before, ['stay-silent']), 60);
    expect(adopted.steps).toEqual([{ moment: 'vraag', choice: 'zwijgen' }]);
    expect(replay(changed, adopted)).toMatchObject({
      stopped: null,
      contentChanged: false,
      place: { moment: 'tell' },
    });
  });

  test('follows a name through several changes, and is not caught in a circle of them', () => {
    const twice = later({
      scenes,
      history: { renamed: { question: 'ask', ask: 'vraag', 'stay-silent': 'zwijgen' }, retired: [] },
    });
    expect(replay(twice, aJourney(before, ['stay-silent'])).stopped).toBeNull();
    const circle = later({ scenes, history: { renamed: { question: 'ask', ask: 'question' }, retired: [] } });
    expect(replay(circle, aJourney(before, ['stay-silent'])).stopped).toMatchObject({
      reason: 'moment-gone',
    });
  });

  test('does not follow a name that is still in use', () => {
    const misnamed = later({ history: { renamed: { speak: 'leave' }, retired: [] } });
    expect(replay(misnamed, aJourney(before, ['speak'])).place).toMatchObject({ moment: 'tell' });
  });
});

describe('a journey under which something was removed', () => {
  const journey = aJourney(before, ['stay-silent', 'keep']);
  const withoutSilence = dinnerScenes(tableChoices.filter(({ id }) => id !== 'stay-silent'));

  test('stops at a choice that is gone, before anything of it has happened', () => {
    const changed = later({ scenes: withoutSilence });
    const found = replay(changed, journey);
    expect(found.stopped).toEqual({ atStep: 0, reason: 'choice-gone', step: journey.steps[0] });
    expect(found.place).toMatchObject({ moment: 'question', memory: { silent: false } });
    expect(found.linesShown).toBe(0);
  });

  test('stops at a moment that is gone, with the choices before it kept', () => {
    const scenes = withMoment(dinnerScenes(), (moment) => {
      if (moment.id === 'tell') return [];
      return moment.id === 'call' || moment.id === 'letter'
        ? [aMoment(moment.id, { to: toEnding('kept') })]
        : [moment];
    });
    const found = replay(later({ scenes }), journey);
    expect(found.stopped).toMatchObject({ atStep: 1, reason: 'moment-gone' });
    expect(found.place).toMatchObject({ kind: 'ending', ending: 'kept' });
    expect(found.trail.map(({ choice }) => choice?.id).filter(Boolean)).toEqual(['stay-silent']);
  });

  test('stops at a choice that is no longer on offer here', () => {
    const tell = tellChoices.map((choice) =>
      choice.id === 'keep'
        ? { ...choice, when: { kind: 'is', name: 'silent', value: false } as const }
        : choice,
    );
    expect(replay(later({ scenes: dinnerScenes(undefined, tell) }), journey).stopped).toMatchObject({
      atStep: 1,
      reason: 'not-offered',
    });
  });

  test('stops where the road no longer comes by the moment of the step', () => {
    const table = tableChoices.map((choice) =>
      choice.id === 'stay-silent' ? { ...choice, to: toMoment('extra') } : choice,
    );
    const scenes = withMoment(dinnerScenes(table), (moment) =>
      moment.id === 'night'
        ? [
            aMoment('extra', {
              choices: [aChoice('x', { to: toMoment('night') }), aChoice('y', { to: toMoment('night') })],
            }),
            moment,
          ]
        : [moment],
    );
    const found = replay(later({ scenes }), journey);
    expect(found.stopped).toMatchObject({ atStep: 1, reason: 'elsewhere' });
    expect(found.place).toMatchObject({ moment: 'extra' });
  });

  test('stands right after the last choice when the moment it was reading is gone', () => {
    const atCall = moveOnward(before, choose(before, aJourney(before), asId<ChoiceId>('stay-silent'), 5), 6);
    const scenes = withMoment(dinnerScenes(undefined, tellChoices.slice(0, 2)), (moment) => {
      if (moment.id === 'call') return [];
      return moment.id === 'night' ? [aMoment('night', { to: toMoment('letter') })] : [moment];
    });
    expect(replay(later({ scenes }), atCall)).toMatchObject({
      place: { moment: 'night' },
      linesShown: 0,
      stopped: null,
    });
  });
});

describe('adopting changed content', () => {
  const ended = { ...aJourney(before, ['stay-silent', 'keep']), debriefSeenAt: 500 };
  const changed = later({
    scenes: dinnerScenes(
      undefined,
      tellChoices.filter(({ id }) => id !== 'keep'),
    ),
  });

  test('drops the steps that no longer fit and puts the journey under way again', () => {
    const adopted = adoptContent(changed, ended, 600);
    expect(adopted).toMatchObject({
      id: ended.id,
      contentHash: 'tweede-versie',
      steps: [{ moment: 'question', choice: 'stay-silent' }],
      cursor: { moment: 'tell', lines: 0 },
      startedAt: ended.startedAt,
      endedAt: null,
      debriefSeenAt: null,
      changedAt: 600,
    });
    expect(replay(changed, adopted)).toMatchObject({
      stopped: null,
      contentChanged: false,
      place: { moment: 'tell' },
    });
  });

  test('keeps an ending that is still reached, and that its debrief was seen', () => {
    const longer = later({
      scenes: dinnerScenes([...tableChoices, aChoice('more', { to: toEnding('gone') })]),
    });
    expect(adoptContent(longer, ended, 600)).toMatchObject({
      endedAt: ended.endedAt,
      debriefSeenAt: 500,
      steps: ended.steps,
    });
  });

  test('puts a finished journey under way when its road now leads to a new decision', () => {
    const keepAsksMore = tellChoices.map((choice) =>
      choice.id === 'keep' ? { ...choice, to: toMoment('question') } : choice,
    );
    const asksMore = later({ scenes: dinnerScenes(undefined, keepAsksMore) });
    expect(adoptContent(asksMore, ended, 600)).toMatchObject({
      endedAt: null,
      steps: ended.steps,
      cursor: { moment: 'question', lines: 0 },
    });
  });

  test('leaves a journey that has not begun as it was', () => {
    const fresh = { ...aJourney(before), cursor: null };
    expect(adoptContent(changed, fresh, 600)).toMatchObject({ cursor: null, steps: [], endedAt: null });
  });

  test('happens by itself when the reader goes on from where the choices still fit', () => {
    const told = choose(changed, ended, asId<ChoiceId>('tell'), 700);
    expect(told.steps.map(({ choice }) => choice)).toEqual(['stay-silent', 'tell']);
    expect(told).toMatchObject({ contentHash: 'tweede-versie', endedAt: 700 });
    expect(replay(changed, told)).toMatchObject({ stopped: null, place: { kind: 'ending', ending: 'told' } });
    const reading = showLines(changed, ended, 1, 700);
    expect(replay(changed, reading)).toMatchObject({
      stopped: null,
      place: { moment: 'tell' },
      linesShown: 1,
    });
  });

  test('never changes what a second replay finds', () => {
    fc.assert(
      fc.property(anyScenario(), anyScenario(), anyPicks(), (first, second, picks) => {
        const journey = aWalk(openDialogue(first), picks);
        const dialogue = openDialogue(second);
        const found = replay(dialogue, journey);
        const adopted = adoptContent(dialogue, journey, 600);
        const again = replay(dialogue, JSON.parse(JSON.stringify(adopted)));
        expect([again.place, again.trail, again.linesShown]).toEqual([
          found.place,
          found.trail,
          found.linesShown,
        ]);
        expect(again).toMatchObject({ stopped: null, contentChanged: false });
      }),
      { numRuns: runs(100, 1_000) },
    );
  });
});
