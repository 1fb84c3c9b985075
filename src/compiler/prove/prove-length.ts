/** How long a reader sits: up to the first decision, and over the longest way with its debrief. */
import type { CompiledScenario } from '../../core/scenario/scenario';
import type { Reporter } from '../messages/reporter';
import type { YamlFile } from '../parse/yaml-file';

const secondsToFirstDecision = 90;

/** Reading time of the longest way with its debrief. */
const mostMinutes: Readonly<Record<CompiledScenario['kind'], number>> = { scenario: 15, mini: 5 };

/** Reports a scenario that asks nothing for too long, or takes too long. */
export function proveLength({ kind, reading }: CompiledScenario, yaml: YamlFile, reporter: Reporter): void {
  const { toFirstDecision, longest, debrief } = reading;
  if (toFirstDecision > secondsToFirstDecision) {
    const words = { seconds: toFirstDecision, most: secondsToFirstDecision };
    reporter.report('size/first-decision', yaml.place(['opening'], 'key'), words);
  }
  if (longest + debrief > mostMinutes[kind] * 60) {
    const minutes = Math.ceil((longest + debrief) / 60);
    reporter.report('size/too-long', yaml.place(['id']), { minutes, most: mostMinutes[kind] });
  }
}
