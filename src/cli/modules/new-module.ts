/** `new ID`: a scaffold for a module, made from modules/_example. It begins as a draft. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { isId, type ModulesCommand } from './command';

/** Copies the example under a new id. It is complete and passes the checker; the author rewrites it from there. */
export const newModule: ModulesCommand = ([id = ''], { directory, print, complain }) => {
  if (!isId(id)) {
    complain('Geef een id met kleine letters, cijfers en koppeltekens, zoals ‘de-eerste-week’.\n');
    return 2;
  }
  const example = join(directory, '_example');
  const target = join(directory, id);
  if (existsSync(target)) {
    complain(`modules/${id} bestaat al; er is niets veranderd.\n`);
    return 1;
  }
  const files = readdirSync(example, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  for (const entry of files) {
    const from = join(entry.parentPath, entry.name);
    // A mini case has a name of its own over all modules, so the copy is named after its module.
    const named = (text: string): string => text.replaceAll('een-korte-vraag', `${id}-korte-vraag`);
    const path = named(relative(example, from));
    const text = named(readFileSync(from, 'utf8'))
      // What the example says of itself does not hold for its copy.
      .replace(/^(#.*\r?\n)(?:#.*\r?\n)+(?=draft: false)/, '$1')
      .replace(/^id: _example$/m, `id: ${id}`)
      .replace(/^draft: false.*$/m, 'draft: true # een concept: deelnemers krijgen het niet');
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), text);
  }
  print(`modules/${id} staat klaar als concept: ${files.length} bestanden.\n`);
  print(
    `Kijk met npm run modules -- check modules/${id}; is het af en gelezen, geef het dan vrij met npm run modules -- release ${id}.\n`,
  );
  return 0;
};
