/** A module: its name, what its cover names, and what became of scenarios that it once had. */
import type { Reporter } from '../messages/reporter';
import type { ParsedFile } from '../parse/parse-file';
import type { AuthoredModule } from '../parse/shared-schemas';
import { checkOwnId, checkUnique } from './check-ids';
import { type Known, NamedCheck } from './check-known';

/** Ids that learners have had, by `module/scenario`. */
export type ShippedIds = Readonly<Record<string, readonly string[]>>;

/** Reports what is wrong with the cover of the module in `folder`. */
export function checkModule(
  { data, yaml }: ParsedFile<AuthoredModule>,
  folder: string,
  sources: Known,
  reporter: Reporter,
): void {
  checkOwnId(data.id, folder, yaml, reporter);
  checkUnique(
    data.scenarios.map((id, index) => ({ id, path: ['scenarios', index] })),
    yaml,
    reporter,
  );
  new NamedCheck(yaml, reporter).each('ref/unknown-source', sources, data.sources, ['sources']);
}

/** Reports scenarios that learners have had and that are neither there nor retired. */
export function checkVanished(
  { data, yaml }: ParsedFile<AuthoredModule>,
  folder: string,
  present: ReadonlySet<string>,
  shipped: ShippedIds,
  reporter: Reporter,
): void {
  for (const key of Object.keys(shipped)) {
    const [module, id = ''] = key.split('/');
    if (module !== folder || present.has(id) || data.retired.includes(id)) continue;
    reporter.report('id/vanished', yaml.place(['scenarios'], 'key'), { id });
  }
}

/** Reports entries of a file that stand under the id of a scenario the module does not have. */
export function checkScenarioKeys(
  { data, yaml }: ParsedFile<object>,
  folder: string,
  present: ReadonlySet<string>,
  reporter: Reporter,
): void {
  const named = new NamedCheck(yaml, reporter);
  for (const id of Object.keys(data))
    named.one('ref/unknown-scenario', present, id, [id], 'key', { path: `${folder}/${id}.yaml` });
}
