/** The programme: every track once, every module in it once, and each module there unless it is only announced. */
import type { Reporter } from '../messages/reporter';
import type { ParsedFile } from '../parse/parse-file';
import type { AuthoredProgramme } from '../parse/shared-schemas';
import { checkUnique } from './check-ids';
import { NamedCheck } from './check-known';

/**
 * @param modules the folders that exist
 * @param drafts those of them that are drafts
 */
export function checkProgramme(
  { data, yaml }: ParsedFile<AuthoredProgramme>,
  modules: ReadonlySet<string>,
  drafts: ReadonlySet<string>,
  reporter: Reporter,
): void {
  const named = new NamedCheck(yaml, reporter);
  checkUnique(
    data.tracks.map(({ id }, index) => ({ id, path: ['tracks', index, 'id'] })),
    yaml,
    reporter,
  );
  for (const [index, track] of data.tracks.entries()) {
    const entries = track.modules.map((entry, number) => ({
      id: typeof entry === 'string' ? entry : entry.announced,
      path: ['tracks', index, 'modules', number, ...(typeof entry === 'string' ? [] : ['announced'])],
      announced: typeof entry !== 'string',
    }));
    checkUnique(entries, yaml, reporter);
    for (const { id, path, announced } of entries) {
      if (announced) continue;
      named.one('ref/unknown-module', modules, id, path);
      if (drafts.has(id)) reporter.report('draft/offered', yaml.place(path), { id });
    }
  }
}
