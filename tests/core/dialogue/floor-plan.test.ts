/** The floor plan is who is in the room, on every road to every state of every story. */
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { openDialogue } from '../../../src/core/dialogue/dialogue';
import { beginJourney, choose, moveOnward, showLines } from '../../../src/core/dialogue/edit';
import { explore, stateKey } from '../../../src/core/dialogue/explore';
import { leftOff } from '../../../src/core/dialogue/left-off';
import type { OwnJourney } from '../../../src/core/dialogue/own-journey';
import {
  goOnward,
  momentAt,
  offeredChoices,
  type Place,
  startPlace,
  takeChoice,
} from '../../../src/core/dialogue/places';
import { playerView } from '../../../src/core/dialogue/player-view';
import { holds } from '../../../src/core/scenario/conditions';
import type { CompiledScenario, Seat } from '../../../src/core/scenario/scenario';
import { asId, type JourneyId, type PersonId } from '../../../src/core/shared/ids';
import { aLine, aMoment, aScenario, aScene, toEnding } from '../../support/builders/a-scenario';
import { shipped, shippedFiles } from '../../support/builders/shipped';

/** A scene as its author wrote it, as far as it tells who is there. */
interface WrittenScene {
  readonly id: string;
  readonly plan: { readonly seats: string[]; readonly mentioned?: string[] };
  readonly moments: {
    readonly id: string;
    readonly lines?: (Readonly<Record<string, unknown>> & { enters?: string[]; leaves?: string[] })[];
  }[];
}

const written = (path: string): readonly WrittenScene[] => parse(shippedFiles.get(path) ?? '').scenes;

/** Who is in the room after one more line: who was, who comes, who goes, and in any case whoever speaks. */
function afterLine(
  room: ReadonlySet<string>,
  line: NonNullable<WrittenScene['moments'][number]['lines']>[number],
  cast: readonly string[],
): { readonly during: ReadonlySet<string>; readonly after: ReadonlySet<string> } {
  const speaks = ['you', ...cast].filter((person) => person in line);
  const during = new Set([...room, ...(line.enters ?? [])]);
  for (const person of line.leaves ?? []) during.delete(person);
  const after = new Set([...during, ...speaks]);
  for (const person of line.leaves ?? []) after.delete(person);
  return { during: new Set([...during, ...speaks]), after };
}

interface Arrived {
  readonly place: Place;
  readonly journey: OwnJourney;
  /** Who is there before the first line of this moment. */
  readonly room: ReadonlySet<string>;
}

function checkStory(scenario: CompiledScenario, scenes: readonly WrittenScene[]): number {
  const dialogue = openDialogue(scenario);
  const cast = scenario.cast.map(({ id }) => String(id));
  const writtenAt = (moment: string) => {
    const scene = scenes.find(({ moments }) => moments.some(({ id }) => id === moment));
    const lines = scene?.moments.find(({ id }) => id === moment)?.lines ?? [];
    if (scene === undefined) throw new Error(`No scene has ${moment}.`);
    return { scene, lines };
  };
  const roomAt = (place: Place, from: Arrived | null, room: ReadonlySet<string>): ReadonlySet<string> => {
    if (place.kind === 'ending') return room;
    const { scene } = writtenAt(place.moment);
    const before = from?.place.kind === 'moment' ? writtenAt(from.place.moment).scene.id : null;
    return before === scene.id ? room : new Set(scene.plan.seats);
  };
  const first = startPlace(dialogue);
  const begun = beginJourney(scenario, { id: asId<JourneyId>('reis'), now: 1 });
  const queue: Arrived[] = [{ place: first, journey: begun, room: roomAt(first, null, new Set()) }];
  const seen = new Set<string>();
  const states = new Set<string>();
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    const { place, journey } = at;
    if (place.kind === 'ending') continue;
    const state = stateKey(place.moment, place.memory, scenario.memory);
    const key = `${state} ${[...at.room].sort().join()}`;
    if (seen.has(key)) continue;
    seen.add(key);
    states.add(state);
    const { scene, lines } = writtenAt(place.moment);
    const { moment } = momentAt(dialogue, place);
    const told = moment.lines
      .map((line, rank) => ({ line, asWritten: lines[rank] ?? {} }))
      .filter(({ line }) => holds(line.when, place.memory));
    let room = at.room;
    const expectPlan = (shown: number, present: ReadonlySet<string>): void => {
      const there = showLines(dialogue, journey, shown, 1);
      const view = playerView(dialogue, there);
      if (view.kind === 'ending') throw new Error('It has ended.');
      const where = `${scenario.id} ${key}, line ${shown}`;
      expect([...view.plan.seats].sort(), where).toEqual([...present].sort());
      const absent = (scene.plan.mentioned ?? []).filter((person) => !present.has(person));
      expect(view.plan.mentioned, where).toEqual(absent);
      const drawn = new Set<Seat>([...view.plan.seats, ...view.plan.mentioned]);
      for (const { from, to } of view.plan.gazes) expect(drawn.has(from) && drawn.has(to), where).toBe(true);
      expect(leftOff(scenario, there)?.plan, where).toEqual(view.plan);
    };
    for (const [rank, { asWritten }] of told.entries()) {
      const { during, after } = afterLine(room, asWritten, cast);
      expectPlan(rank + 1, during);
      room = after;
    }
    if (told.length === 0) expectPlan(0, room);
    const read = showLines(dialogue, journey, told.length, 1);
    const go = (to: Place, next: OwnJourney): void => {
      queue.push({ place: to, journey: next, room: roomAt(to, at ?? null, room) });
    };
    if (moment.next.kind === 'onward') go(goOnward(dialogue, place), moveOnward(dialogue, read, 1));
    else {
      for (const { id } of offeredChoices(dialogue, place))
        go(takeChoice(dialogue, place, id), choose(dialogue, read, id, 1));
    }
  }
  expect(states).toEqual(new Set(explore(scenario).states.keys()));
  return states.size;
}

describe('the floor plan of every story', () => {
  for (const { module, id, languages, report } of shipped.scenarios) {
    test(`${module}/${id}: equals who is in the room on every reachable state`, () => {
      const folder = report.kind === 'mini' ? `${module}/mini` : module;
      for (const scenario of languages.values())
        expect(checkStory(scenario, written(`${folder}/${id}.yaml`))).toBeGreaterThan(0);
    });
  }
});

describe('who comes and goes', () => {
  const anna = asId<PersonId>('anna');
  const bram = asId<PersonId>('bram');
  const plan = {
    shape: 'desk',
    seats: ['you', bram],
    mentioned: [anna],
    gazes: [{ from: bram, to: anna }],
  } as const;
  const lines = [
    aLine('1'),
    { ...aLine('2'), enters: [anna] },
    { ...aLine('3'), kind: 'say' as const, by: bram, leaves: [bram] },
    aLine('4'),
    { ...aLine('5'), kind: 'say' as const, by: bram },
  ];
  const scenario = aScenario({
    endings: ['end'],
    scenes: [aScene('room', [aMoment('m', { lines, to: toEnding('end') })], { plan })],
  });
  const dialogue = openDialogue(scenario);
  const begun = beginJourney(scenario, { id: asId<JourneyId>('reis'), now: 1 });
  const planAt = (shown: number) => {
    const view = playerView(dialogue, showLines(dialogue, begun, shown, 1));
    if (view.kind === 'ending') throw new Error('It has ended.');
    return view.plan;
  };

  it('draws who came, keeps a speaker who says goodbye, and takes back whoever speaks again', () => {
    expect([1, 2, 3, 4, 5].map((shown) => planAt(shown).seats)).toEqual([
      ['you', bram],
      ['you', bram, anna],
      ['you', bram, anna],
      ['you', anna],
      ['you', anna, bram],
    ]);
    expect([1, 2].map((shown) => planAt(shown).mentioned)).toEqual([[anna], []]);
  });

  it('draws no look from or at somebody who is not there', () => {
    expect([1, 4].map((shown) => planAt(shown).gazes)).toEqual([plan.gazes, []]);
  });
});
