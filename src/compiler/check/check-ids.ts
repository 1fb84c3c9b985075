/** Ids within a scenario are unique, and what has once shipped keeps its name or says what became of it. */
import { hint } from '../messages/nearest';
import type { Reporter } from '../messages/reporter';
import { lineModifiers, lineName } from '../parse/lines';
import { momentsIn, momentsOf } from '../parse/placed-moments';
import type { AuthoredScenario } from '../parse/scenario-schema';
import { isStandIn } from '../parse/stand-in';
import type { Path, YamlFile } from '../parse/yaml-file';

interface PlacedId {
  readonly id: string;
  readonly path: Path;
}

/** Words that mean something else where the id of a person could stand. */
const reservedPeople: ReadonlySet<string> = new Set(['you', 'narrator', 'thought', ...lineModifiers]);

/** Words that join conditions, where the name of a memory could stand. */
const reservedMemory: ReadonlySet<string> = new Set(['all', 'any', 'not']);

/** The ids that journeys refer to, with where they stand: scenes, moments, choices and endings. */
function idsOf(scenario: AuthoredScenario): readonly PlacedId[] {
  return [
    ...scenario.scenes.flatMap((scene, index) => [
      { id: scene.id, path: ['scenes', index, 'id'] },
      ...momentsIn(scene, index).flatMap(({ moment, path }) => {
        const choices = moment.decision?.choices ?? [];
        return [
          { id: moment.id, path: [...path, 'id'] },
          ...choices.map((choice, rank) => ({
            id: choice.id,
            path: [...path, 'decision', 'choices', rank, 'id'],
          })),
        ];
      }),
    ]),
    ...scenario.endings.map((ending, index) => ({ id: ending.id, path: ['endings', index, 'id'] })),
  ];
}

/** Reports a file that names itself otherwise than the place it stands in. */
export function checkOwnId(id: string, expected: string, yaml: YamlFile, reporter: Reporter): void {
  if (id !== expected && !isStandIn(id)) reporter.report('id/mismatch', yaml.place(['id']), { id, expected });
}

/** Reports the second use of an id in a list. */
export function checkUnique(
  ids: readonly PlacedId[],
  yaml: YamlFile,
  reporter: Reporter,
): ReadonlySet<string> {
  const first = new Map<string, Path>();
  for (const { id, path } of ids) {
    if (isStandIn(id)) continue;
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, path);
    else
      reporter.report('id/duplicate', yaml.place(path), {
        id,
        where: `op regel ${yaml.place(earlier).line}`,
      });
  }
  return new Set(first.keys());
}

function checkLineNames(scenario: AuthoredScenario, yaml: YamlFile, reporter: Reporter): void {
  for (const { moment, path } of momentsOf(scenario)) {
    if (moment.lines.every((line) => line.id === undefined)) continue;
    const names = moment.lines.map((line, rank) => ({
      id: lineName(line, rank),
      path: [...path, 'lines', rank, ...(line.id === undefined ? [] : ['id'])],
    }));
    checkUnique(names, yaml, reporter);
  }
}

function checkReserved(scenario: AuthoredScenario, yaml: YamlFile, reporter: Reporter): void {
  for (const id of Object.keys(scenario.cast)) {
    if (reservedPeople.has(id)) reporter.report('id/reserved', yaml.place(['cast', id], 'key'), { id });
  }
  for (const id of Object.keys(scenario.memory)) {
    if (reservedMemory.has(id)) reporter.report('id/reserved', yaml.place(['memory', id], 'key'), { id });
  }
}

/** Reports double ids, ids that were retired, renamings to nowhere, and shipped ids that vanished. */
export function checkIds(
  scenario: AuthoredScenario,
  yaml: YamlFile,
  shipped: readonly string[],
  reporter: Reporter,
): void {
  const ids = idsOf(scenario);
  const present = checkUnique(ids, yaml, reporter);
  checkLineNames(scenario, yaml, reporter);
  checkReserved(scenario, yaml, reporter);
  const turns = scenario.turns.map(({ moment, seat }, index) => ({
    id: `${moment} ${seat}`,
    path: ['turns', index],
  }));
  checkUnique(turns, yaml, reporter);

  const retired = new Set(scenario.retired);
  for (const { id, path } of ids) {
    if (retired.has(id) || Object.hasOwn(scenario.was, id))
      reporter.report('id/reused', yaml.place(path), { id });
  }
  // People and documents may be renamed too, though no journey refers to them: their translations move along.
  const renamable = new Set([...present, ...Object.keys(scenario.cast), ...Object.keys(scenario.documents)]);
  for (const [old, now] of Object.entries(scenario.was)) {
    if (renamable.has(now) || isStandIn(now)) continue;
    reporter.report('id/renamed-to-unknown', yaml.place(['was', old]), {
      id: old,
      now,
      hint: hint(now, renamable),
    });
  }
  for (const id of shipped) {
    const accounted = present.has(id) || retired.has(id) || Object.hasOwn(scenario.was, id);
    if (!accounted) reporter.report('id/vanished', yaml.place(['id']), { id });
  }
}
