/** Ids within a scenario are unique, and what has once shipped keeps its name or says what became of it. */
import type { AuthoredScenario } from '../1-parse/scenario-schema';
import type { PathStep, YamlFile } from '../1-parse/yaml-file';
import type { Reporter } from '../messages/reporter';

interface PlacedId {
  readonly id: string;
  readonly path: readonly PathStep[];
}

/** The ids that journeys refer to, with where they stand: scenes, moments, choices and endings. */
export function idsOf(scenario: AuthoredScenario): readonly PlacedId[] {
  return [
    ...scenario.scenes.flatMap((scene, index) => [
      { id: scene.id, path: ['scenes', index, 'id'] },
      ...scene.moments.flatMap((moment, number) => {
        const path = ['scenes', index, 'moments', number];
        const choices = moment.decision?.choices ?? [];
        return [
          { id: moment.id, path: [...path, 'id'] },
          ...choices.map((choice, rank) => ({ id: choice.id, path: [...path, 'decision', 'choices', rank, 'id'] })),
        ];
      }),
    ]),
    ...scenario.endings.map((ending, index) => ({ id: ending.id, path: ['endings', index, 'id'] })),
  ];
}

/** Reports double ids, ids that were retired, renamings to nowhere, and shipped ids that vanished. */
export function checkIds(
  scenario: AuthoredScenario,
  yaml: YamlFile,
  shipped: readonly string[],
  reporter: Reporter,
): void {
  const present = new Map<string, number>();
  for (const { id, path } of idsOf(scenario)) {
    const place = yaml.place(path);
    const earlier = present.get(id);
    if (earlier === undefined) present.set(id, place.line);
    else reporter.report('id/duplicate', place, { id, line: earlier });
    if (scenario.retired.includes(id)) reporter.report('id/reused', place, { id });
  }
  for (const [old, now] of Object.entries(scenario.was)) {
    if (!present.has(now)) reporter.report('id/renamed-to-unknown', yaml.place(['was', old]), { id: old, now });
  }
  for (const id of shipped) {
    const accounted = present.has(id) || scenario.retired.includes(id) || Object.hasOwn(scenario.was, id);
    if (!accounted) reporter.report('id/vanished', yaml.place(['id']), { id });
  }
}
