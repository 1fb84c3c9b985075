/** What makes a scenario a whole one: its size, its voices and its prices. A mini case needs less. */
import { type CompiledScenario, writtenChannels } from '../../core/scenario/scenario';
import type { Reporter } from '../messages/reporter';
import type { AuthoredDecision } from '../parse/decision-schema';
import type { ParsedFile } from '../parse/parse-file';
import { momentsIn, momentsOf } from '../parse/placed-moments';
import type { AuthoredScenario } from '../parse/scenario-schema';
import { isStandIn } from '../parse/stand-in';
import type { Path, YamlFile } from '../parse/yaml-file';

type Bounds = readonly [least: number, most: number];

interface Measure {
  readonly scenes: Bounds;
  readonly moments: Bounds;
  readonly endings: number;
  readonly voices: number;
  /** Whether a trainer must find questions and notes. */
  readonly forGroups: boolean;
}

const measures: Readonly<Record<CompiledScenario['kind'], Measure>> = {
  scenario: {
    scenes: [3, 6],
    moments: [16, Number.POSITIVE_INFINITY],
    endings: 3,
    voices: 3,
    forGroups: true,
  },
  mini: {
    scenes: [1, 1],
    moments: [3, 8],
    endings: 1,
    voices: 1,
    forGroups: false,
  },
};

function checkCounts(scenario: AuthoredScenario, measure: Measure, yaml: YamlFile, reporter: Reporter): void {
  const place = yaml.place(['scenes'], 'key');
  const check = (code: 'size/scenes' | 'size/moments', count: number, [least, most]: Bounds): void => {
    if (count >= least && count <= most) return;
    const wanted =
      least === most ? least : Number.isFinite(most) ? `${least} tot ${most}` : `minstens ${least}`;
    reporter.report(code, place, { count, wanted });
  };
  check('size/scenes', scenario.scenes.length, measure.scenes);
  check('size/moments', momentsOf(scenario).length, measure.moments);
  const full = scenario.endings.filter(({ early }) => !early).length;
  if (full < measure.endings) {
    reporter.report('ending/too-few', yaml.place(['endings'], 'key'), {
      count: full,
      least: measure.endings,
    });
  }
}

function checkDecision(
  decision: AuthoredDecision,
  measure: Measure,
  yaml: YamlFile,
  path: Path,
  reporter: Reporter,
): void {
  const place = yaml.place(path, 'key');
  const count = decision.voices.length;
  if (count < measure.voices)
    reporter.report('decision/too-few-voices', place, { count, least: measure.voices });
  if (count > 0 && decision.voices.every(({ present }) => present)) {
    reporter.report('decision/no-absent-voice', yaml.place([...path, 'voices'], 'key'));
  }
  if (!measure.forGroups) return;
  if (decision.group.length === 0) reporter.report('decision/no-group-questions', place);
  if (decision.facilitator === undefined) reporter.report('decision/no-facilitator', place);
}

/** Reports what is said to be spoken where nothing is written anyway. */
function checkSpoken({ scenes }: AuthoredScenario, yaml: YamlFile, reporter: Reporter): void {
  for (const [index, scene] of scenes.entries()) {
    const isWritten = writtenChannels.includes(scene.channel);
    for (const { moment, path } of momentsIn(scene, index)) {
      for (const [number, { spoken, words }] of (moment.decision?.choices ?? []).entries()) {
        if (spoken === undefined || (isWritten && words !== undefined)) continue;
        const place = yaml.place([...path, 'decision', 'choices', number, 'spoken'], 'key');
        reporter.report('choice/spoken-anyway', place);
      }
    }
  }
}

/** Reports a scenario that is too small, without voices, or free of cost. */
export function checkSize(
  { data: authored, yaml, flowTouched }: ParsedFile<AuthoredScenario>,
  kind: CompiledScenario['kind'],
  reporter: Reporter,
): void {
  const measure = measures[kind];
  if (!flowTouched) checkCounts(authored, measure, yaml, reporter);
  for (const [index, ending] of authored.endings.entries()) {
    if (ending.prices.length === 0 && !isStandIn(ending.id))
      reporter.report('ending/no-price', yaml.place(['endings', index, 'id']));
  }
  checkSpoken(authored, yaml, reporter);
  for (const { moment, path } of momentsOf(authored)) {
    if (moment.decision !== undefined)
      checkDecision(moment.decision, measure, yaml, [...path, 'decision'], reporter);
  }
}
