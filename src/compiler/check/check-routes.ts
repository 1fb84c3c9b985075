/** The routes to help: what questions and an organisation's own contacts name must be there. */
import type { Reporter } from '../messages/reporter';
import type { ParsedFile } from '../parse/parse-file';
import type { AuthoredContacts, AuthoredRoutes } from '../parse/tool-schemas';
import { type Known, NamedCheck } from './check-known';

/** @param contacts null when the organisation has filled in none */
export function checkRoutes(
  { data, yaml }: ParsedFile<AuthoredRoutes>,
  contacts: ParsedFile<AuthoredContacts> | null,
  sources: Known,
  reporter: Reporter,
): void {
  const named = new NamedCheck(yaml, reporter);
  for (const group of ['routes', 'questions', 'duties'] as const)
    named.citations(sources, data[group], [group]);
  const routes = new Set(Object.keys(data.routes));
  const duties = new Set(Object.keys(data.duties));
  for (const [id, question] of Object.entries(data.questions)) {
    named.each('ref/unknown-route', routes, question.routes, ['questions', id, 'routes']);
    named.each('ref/unknown-duty', duties, question.duties, ['questions', id, 'duties']);
  }
  if (contacts === null) return;
  const own = new NamedCheck(contacts.yaml, reporter);
  for (const id of Object.keys(contacts.data)) own.one('ref/unknown-route', routes, id, [id], 'key');
}
