/** `new ID`: a scaffold for a module, made from modules/_example. It begins as a draft. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { applyEdits } from '../../compiler/edit/apply-edits';
import { isId, type ModulesCommand } from './command';

const example = '_example/';

/** What tells of the example and of nothing else: how a room works with it, and what became different in it. */
const ofExample = ['group', 'changes'];

/** The cover of the example, or its translation, without what is of the example alone; any other file as it is. */
function withoutWhatIsOfExample(path: string, text: string): string {
  const isCover = path === join(dirname(path), 'module.yaml');
  if (!isCover && path !== join(dirname(path), 'module.en.yaml')) return text;
  const data = parse(text) as Record<string, unknown>;
  const above = isCover ? [] : ['texts'];
  const names = Object.keys((isCover ? data : data.texts) as Record<string, unknown>);
  const edits = names
    .filter((name) => ofExample.includes(name.split('.')[0] ?? ''))
    .map((name) => ({ kind: 'remove' as const, path: [...above, name] }));
  const outcome = applyEdits(text, edits);
  if (!outcome.ok) throw new Error(outcome.sentence);
  return outcome.text;
}

/** Copies the example under a new id. It is complete and passes the checker; the author rewrites it from there. */
export const newModule: ModulesCommand = ([id = ''], surroundings) => {
  const { directory, shown, print, complain } = surroundings;
  if (!isId(id)) {
    complain('Geef een id met kleine letters, cijfers en koppeltekens, zoals ‘de-eerste-week’.\n');
    return 2;
  }
  const sources = surroundings.sources();
  const isTaken = [...sources.keys()].some((path) => path.startsWith(`${id}/`));
  if (isTaken || existsSync(join(directory, id))) {
    complain(`${shown(id)} bestaat al; er is niets veranderd.\n`);
    return 1;
  }
  const files = [...sources].filter(([path]) => path.startsWith(example));
  for (const [from, content] of files) {
    // A mini case has a name of its own over all modules, so the copy is named after its module.
    const named = (text: string): string => text.replaceAll('een-korte-vraag', `${id}-korte-vraag`);
    const path = join(directory, id, named(from.slice(example.length)));
    const text = withoutWhatIsOfExample(path, named(content))
      // What the example says of itself does not hold for its copy.
      .replace(/^(#.*\r?\n)(?:#.*\r?\n)+(?=draft: false)/, '$1')
      .replace(/^id: _example$/m, `id: ${id}`)
      .replace(/^draft: false.*$/m, 'draft: true # een concept: deelnemers krijgen het niet');
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  print(`${shown(id)} staat klaar als concept: ${files.length} bestanden.\n`);
  print(
    `Kijk met npm run modules -- check ${id}; is het af en gelezen, geef het dan vrij met npm run modules -- release ${id}.\n`,
  );
  return 0;
};
