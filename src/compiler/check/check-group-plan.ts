/** The plan for a group in a module.yaml: what it names is there, each step stands there once, and there is a vote. */
import type { Reporter } from '../messages/reporter';
import type { ParsedFile } from '../parse/parse-file';
import type { AuthoredModule } from '../parse/shared-schemas';
import { type Known, NamedCheck } from './check-known';

/**
 * Reports what is wrong with it. `decisions`: of each scenario of the module the moments that ask; null of one that
 * could not be read.
 */
export function checkGroupPlan(
  { data, yaml, repaired }: ParsedFile<AuthoredModule>,
  decisions: ReadonlyMap<string, Known>,
  reporter: Reporter,
): void {
  const { id, group } = data;
  if (group === undefined) return;
  const { scenario, decision, steps } = group;
  const named = new NamedCheck(yaml, reporter);
  named.one('ref/unknown-scenario', new Set(decisions.keys()), scenario, ['group', 'scenario'], 'value', {
    path: `${id}/${scenario}.yaml`,
  });
  const known = decisions.get(scenario) ?? null;
  named.one('ref/unknown-decision', known, decision, ['group', 'decision'], 'value', { scenario });

  const first = new Map<string, number>();
  for (const [rank, { kind }] of steps.entries()) {
    const path = ['group', 'steps', rank, 'kind'];
    const earlier = first.get(kind);
    const { line } = yaml.place(path);
    if (earlier === undefined) first.set(kind, line);
    else reporter.report('group/step-twice', yaml.place(path), { kind, line: `${earlier}` });
  }
  if (!first.has('vote') && !repaired)
    reporter.report('group/no-vote', yaml.place(['group', 'steps'], 'key'));
}
