/** The routes to help: what questions and an organisation's own contacts name must be there. */
import type { Reporter } from '../messages/reporter';
import type { ParsedFile } from '../parse/parse-file';
import type { AuthoredContacts, AuthoredRoutes } from '../parse/tool-schemas';
import type { YamlFile } from '../parse/yaml-file';
import { type Known, NamedCheck } from './check-known';

/** A body of which nothing is known helps nobody, and a number of which nobody knows where it stood cannot be checked. */
function checkReach(
  route: string,
  reach: AuthoredRoutes['routes'][string]['reach'],
  yaml: YamlFile,
  reporter: Reporter,
): void {
  for (const [index, { name, telephone, web, seenAt }] of reach.entries()) {
    const at = yaml.place(['routes', route, 'reach', index]);
    if (telephone === '' && web === undefined) reporter.report('reach/nothing', at, { name });
    else if (web === undefined && seenAt === undefined) reporter.report('reach/where-seen', at, { name });
  }
}

/**
 * @param files ours and the own one, as far as they are there: a question of one may name a route of the other
 * @param contacts what the organisation has filled in
 */
export function checkRoutes(
  files: readonly ParsedFile<AuthoredRoutes>[],
  contacts: readonly ParsedFile<AuthoredContacts>[],
  sources: Known,
  reporter: Reporter,
): void {
  if (files.length === 0) return;
  const routes = new Set(files.flatMap(({ data }) => Object.keys(data.routes)));
  const duties = new Set(files.flatMap(({ data }) => Object.keys(data.duties)));
  for (const { data, yaml } of files) {
    const named = new NamedCheck(yaml, reporter);
    for (const group of ['routes', 'questions', 'duties'] as const)
      named.citations(sources, data[group], [group]);
    for (const [id, question] of Object.entries(data.questions)) {
      named.each('ref/unknown-route', routes, question.routes, ['questions', id, 'routes']);
      named.each('ref/unknown-duty', duties, question.duties, ['questions', id, 'duties']);
    }
    for (const [id, { reach }] of Object.entries(data.routes)) checkReach(id, reach, yaml, reporter);
  }
  for (const { data, yaml } of contacts) {
    const own = new NamedCheck(yaml, reporter);
    for (const id of Object.keys(data)) own.one('ref/unknown-route', routes, id, [id], 'key');
  }
}
