/** `ship`: adds every id of what the programme offers to the list of shipped ids. Ids are only ever added. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorsOf } from '../../compiler/compilation';
import { compileSources } from '../../compiler/compile-sources';
import type { ModulesCommand } from './command';
import { shippedIdsFile, shippedIn } from './ship-ids';

/** Writes shipped-ids.json in the folder that is written in; refuses when the content has errors, those of drafts excepted. */
export const ship: ModulesCommand = (_args, { directory, owns, sources, print, complain }) => {
  const compilation = compileSources(sources());
  if (errorsOf(compilation).length > 0) {
    complain('De inhoud heeft fouten; er is niets bijgeschreven. Zie npm run modules -- check.\n');
    return 1;
  }
  const { text, added, scenarios } = shippedIn({ directory, owns }, compilation);
  writeFileSync(join(directory, shippedIdsFile), text);
  print(`${added} ids bijgeschreven; ${scenarios} scenario’s in shipped-ids.json\n`);
  const drafts = compilation.scenarios
    .filter(({ draft, file }) => draft && owns(file))
    .map(({ module, id }) => `${module}/${id}`);
  if (drafts.length > 0) print(`Concepten zijn overgeslagen: ${drafts.join(', ')}\n`);
  return 0;
};
