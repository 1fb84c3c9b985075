/** What makes a scenario a whole one: its size, its length, its voices and its prices. A mini case needs less. */
import type { CompiledScenario } from '../../core/scenario/scenario';
import type { Emitted } from '../emit/emit-scenario';
import type { Path } from '../emit/texts';
import type { Reporter } from '../messages/reporter';
import type { AuthoredDecision } from '../parse/decision-schema';
import type { ParsedFile } from '../parse/parse-file';
import type { AuthoredScenario } from '../parse/scenario-schema';
import { isStandIn } from '../parse/stand-in';
import type { YamlFile } from '../parse/yaml-file';

type Bounds = readonly [least: number, most: number];

interface Measure {
  readonly scenes: Bounds;
  readonly moments: Bounds;
  readonly endings: number;
  readonly voices: number;
  /** Whether a trainer must find questions and notes. */
  readonly forGroups: boolean;
  readonly firstDecisionSeconds: number;
  /** Reading time of the longest way with its debrief. */
  readonly minutes: number;
}

const measures: Readonly<Record<CompiledScenario['kind'], Measure>> = {
  scenario: {
    scenes: [3, 6],
    moments: [16, Number.POSITIVE_INFINITY],
    endings: 3,
    voices: 3,
    forGroups: true,
    firstDecisionSeconds: 90,
    minutes: 15,
  },
  mini: {
    scenes: [1, 1],
    moments: [3, 8],
    endings: 1,
    voices: 1,
    forGroups: false,
    firstDecisionSeconds: 90,
    minutes: 5,
  },
};

function checkSize(scenario: CompiledScenario, measure: Measure, yaml: YamlFile, reporter: Reporter): void {
  const place = yaml.place(['scenes'], 'key');
  const check = (code: 'size/scenes' | 'size/moments', count: number, [least, most]: Bounds): void => {
    if (count >= least && count <= most) return;
    const wanted =
      least === most ? least : Number.isFinite(most) ? `${least} tot ${most}` : `minstens ${least}`;
    reporter.report(code, place, { count, wanted });
  };
  check('size/scenes', scenario.scenes.length, measure.scenes);
  check(
    'size/moments',
    scenario.scenes.reduce((sum, scene) => sum + scene.moments.length, 0),
    measure.moments,
  );
  const full = scenario.endings.filter((ending) => ending.full).length;
  if (full < measure.endings) {
    reporter.report('ending/too-few', yaml.place(['endings'], 'key'), {
      count: full,
      least: measure.endings,
    });
  }
}

function checkTime(scenario: CompiledScenario, measure: Measure, yaml: YamlFile, reporter: Reporter): void {
  const { toFirstDecision, longest, debrief } = scenario.reading;
  if (toFirstDecision > measure.firstDecisionSeconds) {
    const words = { seconds: toFirstDecision, most: measure.firstDecisionSeconds };
    reporter.report('size/first-decision', yaml.place(['opening'], 'key'), words);
  }
  if (longest + debrief > measure.minutes * 60) {
    const minutes = Math.ceil((longest + debrief) / 60);
    reporter.report('size/too-long', yaml.place(['id']), { minutes, most: measure.minutes });
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

/** Reports a scenario that is too small, too long, without voices, or free of cost. */
export function checkMeasure(
  { data: authored, yaml, flowTouched }: ParsedFile<AuthoredScenario>,
  { scenario, exploration }: Emitted,
  reporter: Reporter,
): void {
  const measure = measures[scenario.kind];
  if (!flowTouched) {
    checkSize(scenario, measure, yaml, reporter);
    if (!exploration.truncated) checkTime(scenario, measure, yaml, reporter);
  }
  for (const [index, ending] of authored.endings.entries()) {
    if (ending.prices.length === 0 && !isStandIn(ending.id))
      reporter.report('ending/no-price', yaml.place(['endings', index, 'id']));
  }
  for (const [index, scene] of authored.scenes.entries()) {
    for (const [number, { decision }] of scene.moments.entries()) {
      if (decision === undefined) continue;
      checkDecision(decision, measure, yaml, ['scenes', index, 'moments', number, 'decision'], reporter);
    }
  }
}
