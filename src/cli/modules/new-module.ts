/** `new ID`: a scaffold for a module, made from modules/_example. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const example = join('modules', '_example');

/** Copies the example under a new id. It is complete and passes the checker; the author rewrites it from there. */
export function newModule(args: readonly string[]): number {
  const [id = ''] = args;
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    process.stderr.write('Geef een id met kleine letters, cijfers en koppeltekens, zoals ‘de-eerste-week’.\n');
    return 2;
  }
  const target = join('modules', id);
  if (existsSync(target)) {
    process.stderr.write(`${target} bestaat al; er is niets veranderd.\n`);
    return 1;
  }
  const files = readdirSync(example, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const entry of files) {
    const from = join(entry.parentPath, entry.name);
    const to = join(target, from.slice(example.length + 1));
    const text = readFileSync(from, 'utf8');
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, entry.name === 'module.yaml' ? text.replace(/^id: .*$/m, `id: ${id}`) : text);
  }
  process.stdout.write(`${target} staat klaar. Neem ‘${id}’ op in modules/programme.yaml en kijk met npm run modules -- check.\n`);
  return 0;
}
