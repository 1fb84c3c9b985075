import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Journey } from '../../../src/core/dialogue/journey';
import type { ModuleClosing } from '../../../src/core/programme/module-closing';
import { moduleState, nextStep, trackState, whereToContinue } from '../../../src/core/programme/module-state';
import type { ModuleCover, ScenarioCover, Track } from '../../../src/core/scenario/vocabulary';
import { asId } from '../../../src/core/shared/ids';

function aScenarioCover(id: string, kind: ScenarioCover['kind'] = 'scenario'): ScenarioCover {
  return {
    id: asId(id),
    kind,
    title: id,
    standfirst: '',
    hash: 'h',
    languages: ['nl'],
    seconds: 600,
    debriefSeconds: 120,
    scenes: [],
    plan: { shape: 'desk', seats: ['you'], mentioned: [], gazes: [] },
    cast: [],
  };
}

function aModule(id: string, scenarios: readonly ScenarioCover[]): ModuleCover {
  return {
    id: asId(id),
    title: id,
    theme: '',
    intro: '',
    aims: [],
    scenarios,
    intention: { prompt: '', when: '', then: '' },
    tool: 'netwerkkaart',
    changes: [],
  };
}

function aPlay(scenario: string, parts: Partial<Journey> = {}, module = 'kring'): Journey {
  return {
    id: asId(`${module}-${scenario}-${parts.changedAt ?? 1}`),
    module: asId(module),
    scenario: asId(scenario),
    contentHash: 'h',
    steps: [],
    cursor: { moment: asId('m'), lines: 1 },
    startedAt: 1,
    changedAt: 1,
    endedAt: null,
    debriefSeenAt: null,
    branchedFrom: null,
    ...parts,
  };
}

function aClosing(closedAt: number, way: ModuleClosing['way'] = 'declined', module = 'kring'): ModuleClosing {
  return { module: asId(module), way, closedAt };
}

const dinner = aScenarioCover('diner');
const three = aScenarioCover('drie');
const module = aModule('kring', [dinner, three, aScenarioCover('kort', 'mini')]);
const dinnerDone = aPlay('diner', { cursor: null, endedAt: 5, debriefSeenAt: 7, changedAt: 7 });
const threeDone = aPlay('drie', { cursor: null, endedAt: 8, debriefSeenAt: 9, changedAt: 9 });

describe('a module', () => {
  test('has not started while nothing was shown, and counts the whole time', () => {
    const begun = aPlay('diner', { cursor: null });
    expect(moduleState(module, [begun], [])).toMatchObject({
      kind: 'not-started',
      left: { play: 20, debrief: 4, total: 24 },
      playedAt: null,
    });
  });

  test('leaves short cases and other modules out', () => {
    const others = [aPlay('kort'), aPlay('diner', {}, 'elders')];
    const state = moduleState(module, others, [aClosing(3, 'intention', 'elders')]);
    expect(state.kind).toBe('not-started');
    expect(state.scenarios.map(({ cover }) => cover.id)).toEqual(['diner', 'drie']);
    expect(state.closing).toBeNull();
  });

  test('is under way from the first line on, with the time that is left from there where that is known', () => {
    const play = aPlay('diner');
    expect(moduleState(module, [play], [])).toMatchObject({ kind: 'under-way', left: { total: 24 } });
    const { left } = moduleState(module, [play], [], (cover) => (cover.id === 'diner' ? 90 : null));
    expect(left).toEqual({ play: 12, debrief: 4, total: 16 });
  });

  test('counts nothing more for a scenario that ended but its debrief, and nothing after that', () => {
    const ended = aPlay('diner', { cursor: null, endedAt: 5 });
    expect(moduleState(module, [ended], []).scenarios[0]).toMatchObject({
      ended: true,
      left: { play: 0, debrief: 2 },
    });
    expect(moduleState(module, [dinnerDone], []).scenarios[0]).toMatchObject({
      debriefSeen: true,
      left: { total: 0 },
    });
  });

  test('is played with an ending in each scenario, the debrief of each seen, and a closing; not before', () => {
    const all = [dinnerDone, threeDone];
    const closed = [aClosing(12)];
    expect(moduleState(module, all, closed)).toMatchObject({
      kind: 'played',
      left: { total: 0 },
      playedAt: 12,
    });
    expect(moduleState(module, all, []).kind).toBe('under-way');
    expect(moduleState(module, [dinnerDone], closed).kind).toBe('under-way');
    expect(moduleState(module, [dinnerDone, { ...threeDone, debriefSeenAt: null }], closed).kind).toBe(
      'under-way',
    );
    expect(moduleState(module, [dinnerDone, { ...threeDone, endedAt: null }], closed).kind).toBe('under-way');
  });

  test('is closed as well by an intention, a conversation or knowingly neither', () => {
    for (const way of ['intention', 'conversation', 'declined'] as const) {
      expect(moduleState(module, [dinnerDone, threeDone], [aClosing(1, way)]).kind).toBe('played');
    }
  });

  test('was played when the last of these was done, and another road later changes nothing', () => {
    const again = aPlay('diner', { cursor: null, endedAt: 90, debriefSeenAt: 95, changedAt: 95 });
    const state = moduleState(module, [again, dinnerDone, threeDone], [aClosing(4)]);
    expect(state).toMatchObject({ kind: 'played', playedAt: 9 });
  });

  test('stays played while another road is under way, and goes on with that one', () => {
    const whatIf = aPlay('diner', {
      changedAt: 50,
      branchedFrom: { journey: dinnerDone.id, sharedSteps: 1 },
    });
    const state = moduleState(module, [dinnerDone, threeDone, whatIf], [aClosing(10)]);
    expect(state.kind).toBe('played');
    expect(state.scenarios[0]?.journey).toBe(whatIf);
  });

  test('takes the latest closing, and the journey last played', () => {
    const [early, late] = [aPlay('diner', { changedAt: 3 }), aPlay('diner', { changedAt: 8 })];
    const state = moduleState(module, [late, early], [aClosing(1), aClosing(6, 'intention')]);
    expect(state.closing?.way).toBe('intention');
    expect(state.scenarios[0]?.journey).toBe(late);
  });

  test('holds no score: every number in it is a time', () => {
    const numbers: string[] = [];
    JSON.stringify(moduleState(module, [dinnerDone], [aClosing(2)]), (key, value: unknown) => {
      if (typeof value === 'number') numbers.push(key);
      return value;
    });
    expect(new Set(numbers)).toEqual(
      new Set([
        'seconds',
        'debriefSeconds',
        'play',
        'debrief',
        'total',
        'startedAt',
        'changedAt',
        'endedAt',
        'debriefSeenAt',
        'closedAt',
      ]),
    );
  });
});

describe('the next step in a module', () => {
  const next = (journeys: readonly Journey[], closings: readonly ModuleClosing[] = []) =>
    nextStep(moduleState(module, journeys, closings));

  test('is the first scenario of a new module', () => {
    expect(next([])).toMatchObject({ kind: 'play', resumes: false, scenario: { cover: { id: 'diner' } } });
  });

  test('is the scenario under way, also when an earlier one waits for its debrief', () => {
    const waiting = aPlay('diner', { cursor: null, endedAt: 2 });
    expect(next([waiting, aPlay('drie')])).toMatchObject({
      kind: 'play',
      resumes: true,
      scenario: { cover: { id: 'drie' } },
    });
  });

  test('is the debrief of a scenario that ended, before a new scenario', () => {
    const waiting = aPlay('diner', { cursor: null, endedAt: 2 });
    expect(next([waiting])).toMatchObject({ kind: 'debrief', scenario: { cover: { id: 'diner' } } });
    expect(next([dinnerDone])).toMatchObject({
      kind: 'play',
      resumes: false,
      scenario: { cover: { id: 'drie' } },
    });
  });

  test('is closing the module when all is seen, and then nothing', () => {
    expect(next([dinnerDone, threeDone])).toEqual({ kind: 'close' });
    expect(next([dinnerDone, threeDone], [aClosing(10)])).toEqual({ kind: 'done' });
  });
});

describe('a track', () => {
  const [one, two, last] = ['een', 'twee', 'drie'].map((id) => aModule(id, [dinner]));
  if (one === undefined || two === undefined || last === undefined)
    throw new Error('three modules were made');
  const track: Track = {
    id: asId('start'),
    title: 'Start',
    summary: '',
    entries: [
      { kind: 'module', module: one.id },
      { kind: 'announced', id: 'leiderschap', title: 'Leiderschap', theme: '' },
      { kind: 'module', module: two.id },
      { kind: 'module', module: last.id },
      { kind: 'module', module: asId('onbekend') },
    ],
  };
  const played = (id: string): Journey => aPlay('diner', { cursor: null, endedAt: 2, debriefSeenAt: 3 }, id);
  const stateWith = (journeys: readonly Journey[], closings: readonly ModuleClosing[] = []) =>
    trackState(
      track,
      [last, one, two].map((cover) => moduleState(cover, journeys, closings)),
    );

  test('keeps the order of its entries, says what is announced, and leaves out what does not exist', () => {
    const { entries } = stateWith([]);
    expect(
      entries.map((entry) => (entry.kind === 'announced' ? entry.entry.title : entry.state.cover.id)),
    ).toEqual(['een', 'Leiderschap', 'twee', 'drie']);
  });

  test('goes on with the first module that is not played', () => {
    expect(stateWith([]).next?.cover.id).toBe('een');
    expect(stateWith([played('een')], [aClosing(4, 'declined', 'een')]).next?.cover.id).toBe('twee');
  });

  test('goes on with the module last played in when one is under way', () => {
    const journeys = [aPlay('diner', { changedAt: 5 }, 'twee'), aPlay('diner', { changedAt: 9 }, 'drie')];
    const { next, entries } = stateWith(journeys);
    expect(next?.cover.id).toBe('drie');
    expect(entries.map((entry) => entry.kind === 'module' && entry.isNext)).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  test('adds up the time that is left and has nothing left when all is played', () => {
    expect(stateWith([]).left.total).toBe(3 * 12);
    const ids = ['een', 'twee', 'drie'];
    const done = stateWith(
      ids.map(played),
      ids.map((id) => aClosing(4, 'declined', id)),
    );
    expect(done).toMatchObject({ next: null, left: { total: 0 } });
    expect(whereToContinue([done])).toBeNull();
  });

  test('leads on to the very scenario, over all tracks, the one under way first', () => {
    const fresh = stateWith([]);
    expect(whereToContinue([fresh])).toMatchObject({
      module: { cover: { id: 'een' } },
      step: { kind: 'play', resumes: false },
    });
    const busy = stateWith([aPlay('diner', { changedAt: 9 }, 'twee')]);
    expect(whereToContinue([fresh, busy])).toMatchObject({
      module: { cover: { id: 'twee' } },
      step: { kind: 'play', resumes: true },
    });
    expect(whereToContinue([])).toBeNull();
  });
});

describe('the minutes that are shown', () => {
  const seconds = fc.integer({ min: 0, max: 2000 });
  const stories = fc.array(
    fc.record({ seconds, debriefSeconds: seconds, isPlayed: fc.boolean(), isSeen: fc.boolean() }),
    { minLength: 1, maxLength: 4 },
  );

  test('of the parts add up to those of the whole, and never promise less than it takes', () => {
    fc.assert(
      fc.property(fc.array(stories, { minLength: 1, maxLength: 4 }), (drawn) => {
        const states = drawn.map((covers, number) => {
          const made = covers.map(({ seconds, debriefSeconds }, index) => ({
            ...aScenarioCover(`s${index}`),
            seconds,
            debriefSeconds,
          }));
          const journeys = covers.flatMap(({ isPlayed, isSeen }, index) =>
            isPlayed
              ? [
                  aPlay(
                    `s${index}`,
                    { cursor: null, endedAt: 5, debriefSeenAt: isSeen ? 7 : null },
                    `m${number}`,
                  ),
                ]
              : [],
          );
          return moduleState(aModule(`m${number}`, made), journeys, []);
        });
        const track = trackState(
          {
            id: asId('t'),
            title: '',
            summary: '',
            entries: states.map(({ cover }) => ({ kind: 'module', module: cover.id })),
          },
          states,
        );
        for (const { left, scenarios } of states) {
          expect(left.total).toBe(left.play + left.debrief);
          expect(left.total).toBe(scenarios.reduce((sum, scenario) => sum + scenario.left.total, 0));
          for (const { cover, ended, debriefSeen, left: own } of scenarios) {
            const asked = (ended ? 0 : cover.seconds) + (debriefSeen ? 0 : cover.debriefSeconds);
            expect(own.total * 60).toBeGreaterThanOrEqual(asked);
            expect(own.total * 60).toBeLessThan(asked + 120);
          }
        }
        expect(track.left.total).toBe(states.reduce((sum, { left }) => sum + left.total, 0));
      }),
    );
  });
});
