import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consequencesOf } from '../../../src/core/debrief/consequences';
import { journeyRoads, type TakenDecision } from '../../../src/core/debrief/roads';
import { openDialogue } from '../../../src/core/dialogue/dialogue';
import type { OwnJourney } from '../../../src/core/dialogue/own-journey';
import {
  type Dialogue,
  goOnward,
  goToDecision,
  offeredChoices,
  type Place,
  takeChoice,
  visibleLines,
} from '../../../src/core/dialogue/places';
import { aJourney, aWalk } from '../../support/builders/a-journey';
import {
  aChoice,
  aLine,
  aMoment,
  aScenario,
  aScene,
  sets,
  toEnding,
  toMoment,
} from '../../support/builders/a-scenario';
import { anyPicks, anyScenario } from '../../support/builders/arbitraries';
import { shipped } from '../../support/builders/shipped';
import { runs } from '../../support/long-runs';

/** What can still come, found by walking every road there is from here, one step of the machine at a time. */
interface Found {
  readonly endings: Set<string>;
  readonly lines: Set<string>;
  readonly rest: Set<string>;
}

function walkAll(dialogue: Dialogue, from: Place): Found {
  const found: Found = { endings: new Set(), lines: new Set(), rest: new Set() };
  const seen = new Set<string>();
  const queue = [from];
  for (let place = queue.pop(); place !== undefined; place = queue.pop()) {
    if (place.kind === 'ending') {
      found.endings.add(place.ending);
      continue;
    }
    const key = JSON.stringify([place.moment, place.memory]);
    if (seen.has(key)) continue;
    seen.add(key);
    const { moment } = place;
    found.rest.add(moment);
    for (const { id } of visibleLines(dialogue, place)) found.lines.add(`${moment}/${id}`);
    const offered = offeredChoices(dialogue, place);
    for (const { id } of offered) {
      found.rest.add(`choice ${id}`);
      queue.push(takeChoice(dialogue, place, id));
    }
    if (offered.length === 0) queue.push(goOnward(dialogue, place));
  }
  return found;
}

const minus = (a: Set<string>, b: Set<string>) => [...a].filter((one) => !b.has(one)).sort();
const ids = (endings: readonly { readonly id: string }[]) => endings.map(({ id }) => String(id)).sort();
/** What is in some of the sets and not in all. */
function notInAll(sets: readonly Set<string>[]): readonly string[] {
  const some = new Set(sets.flatMap((set) => [...set]));
  return [...some].filter((one) => !sets.every((set) => set.has(one)));
}

function expectTruth(dialogue: Dialogue, journey: OwnJourney): void {
  const roads = journeyRoads(dialogue, journey);
  const { decisions, hinge } = consequencesOf(dialogue, roads);
  expect(decisions.map(({ taken }) => taken)).toEqual(roads.decisions);
  const weights = decisions.map(
    ({ taken, closed, onlyHere, changedLater, changedEndings, roads: effects }) => {
      const after = (id: TakenDecision['choice']['id']) => takeChoice(dialogue, taken.place, id);
      const here = walkAll(dialogue, after(taken.choice.id));
      const others = taken.open.map(({ choice }) => walkAll(dialogue, after(choice.id)));
      const elsewhere = new Set(others.flatMap(({ endings }) => [...endings]));
      expect(ids(closed)).toEqual(minus(elsewhere, here.endings));
      expect(ids(onlyHere)).toEqual(minus(here.endings, elsewhere));
      for (const { choice, leads } of taken.open) {
        const there = goToDecision(dialogue, after(choice.id));
        const joined = leads.kind === 'rejoins' ? roads.decisions[leads.stop] : undefined;
        const effect = effects.get(choice.id);
        if (there.kind === 'ending') {
          expect(effect).toEqual({ opens: [], closes: [], speakers: [], differs: false });
          continue;
        }
        const a = walkAll(dialogue, there);
        const b = walkAll(dialogue, joined?.place ?? goToDecision(dialogue, after(taken.choice.id)));
        expect(ids(effect?.opens ?? [])).toEqual(minus(a.endings, b.endings));
        expect(ids(effect?.closes ?? [])).toEqual(minus(b.endings, a.endings));
        const differing = (part: keyof Found) => notInAll([a[part], b[part]]);
        expect(effect?.differs).toBe(
          joined !== undefined &&
            (['endings', 'lines', 'rest'] as const).some((part) => differing(part).length > 0),
        );
        const speakers = differing('lines').map((key) => {
          const [moment = '', line] = key.split('/');
          return dialogue.moments.get(moment)?.moment.lines.find(({ id }) => id === line)?.by;
        });
        const cast = dialogue.scenario.cast.filter(({ id }) => joined !== undefined && speakers.includes(id));
        expect(effect?.speakers).toEqual(cast);
      }
      const later = [taken.choice, ...taken.open.map(({ choice }) => choice)].map(({ id }) =>
        walkAll(dialogue, goToDecision(dialogue, after(id))),
      );
      const saidLater = notInAll(later.map(({ lines }) => lines)).length;
      expect(changedLater).toBe(saidLater > 0);
      const endedLater = notInAll(later.map(({ endings }) => endings)).length;
      expect(changedEndings).toBe(endedLater > 0);
      return endedLater + saidLater;
    },
  );
  const [first] = weights
    .map((weight, index) => ({ weight, index }))
    .sort((a, b) => b.weight - a.weight || a.index - b.index);
  expect(hinge).toBe(first?.index ?? null);
}

/** Whether one told Anna at the table decides what she says on Monday, and whether there is a third ending. */
function aTable(): Dialogue {
  const told = { kind: 'is', name: 'told', value: true } as const;
  return openDialogue(
    aScenario({
      endings: ['open', 'closed', 'heard'],
      memory: [
        { kind: 'flag', name: 'told', start: false },
        { kind: 'flag', name: 'looked', start: false },
      ],
      cast: [
        { id: 'anna' as never, name: 'Anna', initials: 'A', role: 'secretaris', relation: 'uw collega' },
      ],
      scenes: [
        aScene('table', [
          aMoment('ask', {
            choices: [
              aChoice('silent', { to: toMoment('look') }),
              aChoice('tell', { to: toMoment('look'), effects: [sets('told', true)] }),
            ],
          }),
          aMoment('look', {
            choices: [
              aChoice('past', { to: toMoment('monday') }),
              aChoice('at', { to: toMoment('monday'), effects: [sets('looked', true)] }),
              aChoice('away', { to: toMoment('monday') }),
            ],
          }),
          aMoment('monday', {
            lines: [
              aLine('1'),
              {
                ...aLine('2', 'U keek me aan.', { kind: 'is', name: 'looked', value: true }),
                kind: 'say',
                by: 'anna' as never,
              },
            ],
            choices: [
              aChoice('open', { to: toEnding('open') }),
              aChoice('close', { to: toEnding('closed') }),
              aChoice('hear', { to: toEnding('heard'), when: told }),
            ],
          }),
        ]),
      ],
    }),
  );
}

describe('what a decision opens and closes', () => {
  const table = aTable();
  const of = (...choices: readonly string[]) =>
    consequencesOf(table, journeyRoads(table, aJourney(table, choices)));

  test('names the ending that a road which comes back leaves within reach, and the one it closes', () => {
    const silent = of('silent', 'past', 'open').decisions[0];
    expect(silent?.taken.open[0]?.leads.kind).toBe('rejoins');
    expect(ids(silent?.closed ?? [])).toEqual(['heard']);
    expect(ids(silent?.roads.get('tell' as never)?.opens ?? [])).toEqual(['heard']);
    const told = of('tell', 'past', 'open').decisions[0];
    expect(ids(told?.onlyHere ?? [])).toEqual(['heard']);
    expect(ids(told?.roads.get('silent' as never)?.closes ?? [])).toEqual(['heard']);
  });

  test('names who speaks otherwise later, and says of a road that leaves nothing behind that it does not', () => {
    const look = of('silent', 'past', 'open').decisions[1];
    expect(look).toMatchObject({ closed: [], onlyHere: [] });
    expect(look?.roads.get('at' as never)).toMatchObject({ differs: true, speakers: [{ name: 'Anna' }] });
    expect(look?.roads.get('away' as never)).toEqual({ opens: [], closes: [], speakers: [], differs: false });
  });

  test('takes the decision on which most endings depended as the hinge, whatever was chosen', () => {
    expect(of('silent', 'past', 'open').hinge).toBe(2);
    expect(of('tell', 'at', 'hear').hinge).toBe(2);
    expect(of('silent', 'at').hinge).toBe(0);
    expect(of().hinge).toBeNull();
  });

  test('is what walking every road finds, on any scenario', () => {
    fc.assert(
      fc.property(anyScenario(12), anyPicks(8), (scenario, picks) => {
        const dialogue = openDialogue(scenario);
        expectTruth(dialogue, aWalk(dialogue, picks));
      }),
      { numRuns: runs(25, 400) },
    );
  });
});

describe.each(shipped.scenarios.map(({ module, id, languages }) => ({ name: `${module}/${id}`, languages })))(
  'in the shipped scenario $name',
  ({ languages }) => {
    test('what a decision opens and closes is what walking every road finds', () => {
      const [scenario] = languages.values();
      if (scenario === undefined) throw new Error('A scenario has at least one language.');
      const dialogue = openDialogue(scenario);
      fc.assert(
        fc.property(anyPicks(12, 12), (picks) => expectTruth(dialogue, aWalk(dialogue, picks))),
        { numRuns: runs(2, 20) },
      );
    });
  },
);
