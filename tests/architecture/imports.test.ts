import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

/** The table in CONTRIBUTING.md: folder to what it may import. */
function readTable(): ReadonlyMap<string, readonly string[]> {
  const rows = readFileSync('CONTRIBUTING.md', 'utf8').matchAll(
    /^\|\s*`(src\/[^`]+)`\s*\|[^|]+\|([^|]+)\|\s*$/gm,
  );
  return new Map(
    [...rows].map(([, folder = '', allowed = '']) => [
      folder,
      [...allowed.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
    ]),
  );
}

const table = readTable();
const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|tsx)$/.test(entry.name))
  .map((entry) => relative('.', join(entry.parentPath, entry.name)));

function folderOf(path: string): string | undefined {
  return [...table.keys()]
    .filter((folder) => path.startsWith(`${folder}/`))
    .sort((a, b) => b.length - a.length)[0];
}

function readImports(file: string): readonly string[] {
  const { module, program } = parseSync(file, readFileSync(file, 'utf8'));
  const dynamic = JSON.stringify(program).matchAll(/"type":"ImportExpression".*?"value":"([^"]+)"/g);
  return [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap((entry) => entry.moduleRequest?.value ?? []),
    ),
    ...[...dynamic].map(([, value = '']) => value),
  ];
}

const imports = new Map(files.map((file) => [file, readImports(file)]));

function importsOf(file: string): readonly string[] {
  return imports.get(file) ?? [];
}

/** The files of this repository that a file imports. */
function filesImportedBy(file: string): readonly string[] {
  return importsOf(file).flatMap((imported) => {
    const target = relative('.', resolve(dirname(file), imported));
    return imported.startsWith('.')
      ? [target, `${target}.ts`, `${target}.tsx`].filter((path) => imports.has(path))
      : [];
  });
}

/** Of every circle of imports one, as the files on it in order; none when each file stands on others only. */
function circles(): readonly string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    const from = path.indexOf(file);
    if (from !== -1) found.push([...path.slice(from), file].join(' > '));
    if (from !== -1 || done.has(file)) return;
    for (const next of filesImportedBy(file)) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  return found;
}

function isAllowed(file: string, imported: string): boolean {
  const own = folderOf(file) ?? '';
  const allowed = table.get(own) ?? [];
  if (!imported.startsWith('.')) {
    return allowed.some((name) =>
      name.endsWith('*')
        ? imported.startsWith(name.slice(0, -1))
        : imported === name || imported.startsWith(`${name}/`),
    );
  }
  const target = relative('.', resolve(dirname(file), imported));
  // In these a folder is one feature or one tool, and knows no other.
  const houseOfMany = ['src/features', 'src/tools', 'src/core/tools'].find((house) => house === own);
  if (houseOfMany !== undefined && folderOf(target) === houseOfMany) {
    const depth = houseOfMany.split('/').length;
    return target.split('/')[depth] === file.split('/')[depth];
  }
  if (own === 'src/app' && /^src\/(features|tools)\//.test(target)) return target.endsWith('/route');
  return [own, ...allowed].some((folder) => target.startsWith(`${folder}/`));
}

describe('the import table in CONTRIBUTING.md', () => {
  it('is found, and so are the sources', () => {
    expect(table.size).toBeGreaterThan(10);
    expect(files.length).toBeGreaterThan(100);
  });

  it('names every folder that holds source; add a row that says what a new folder may know', () => {
    expect(files.filter((file) => folderOf(file) === undefined)).toEqual([]);
  });

  it('goes from what knows least to what knows most: no row names a folder that is not above it', () => {
    const folders = [...table.keys()];
    const upward = [...table].flatMap(([folder, allowed]) =>
      allowed
        .filter((name) => name.startsWith('src/'))
        .filter((name) => {
          // A folder that stands in a house of many may name the house.
          const named = folders.filter(
            (one) => one !== folder && (one === name || one.startsWith(`${name}/`)),
          );
          return named.length === 0 || named.some((one) => folders.indexOf(one) >= folders.indexOf(folder));
        })
        .map((name) => `${folder} names ${name}`),
    );
    expect(upward).toEqual([]);
  });

  it('is kept: an import outside a row means code lives in the wrong place, or the row needs a reason to grow', () => {
    const broken = files.flatMap((file) =>
      importsOf(file)
        .filter((imported) => !isAllowed(file, imported))
        .map((imported) => `${file} imports ${imported}`),
    );
    expect(broken).toEqual([]);
  });

  it('lets no file import itself through others: move down what both need', () => {
    expect(circles()).toEqual([]);
  });

  it('allows no folder more than it uses', () => {
    const idle = [...table].flatMap(([folder, allowed]) => {
      const own = files.filter((file) => folderOf(file) === folder);
      const used = own.flatMap((file) =>
        importsOf(file).map((name) =>
          name.startsWith('.') ? relative('.', resolve(dirname(file), name)) : name,
        ),
      );
      const isUsed = (name: string): boolean =>
        used.some((one) =>
          name.endsWith('*') ? one.startsWith(name.slice(0, -1)) : one === name || one.startsWith(`${name}/`),
        );
      return allowed.filter((name) => !isUsed(name)).map((name) => `${folder} never imports ${name}`);
    });
    expect(idle).toEqual([]);
  });

  it('keeps the domain free of clocks, chance, storage and the browser', () => {
    const impure = files
      .filter((file) => file.startsWith('src/core/'))
      .filter((file) =>
        /\bDate\.now\(|\bMath\.random\(|\blocalStorage\b|\bwindow\.|\bdocument\./.test(
          readFileSync(file, 'utf8'),
        ),
      );
    expect(impure).toEqual([]);
  });
});

describe('the repository', () => {
  it('has no top-level folder but the agreed ones', () => {
    const known = ['src', 'modules', 'public', 'tests', 'node_modules', 'dist', 'test-results', 'coverage'];
    const folders = readdirSync('.', { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => name);
    expect(folders.filter((name) => !known.includes(name))).toEqual([]);
  });

  it('has recipes whose files and commands exist', () => {
    const recipes = readFileSync('CONTRIBUTING.md', 'utf8').split('## Recipes')[1] ?? '';
    const paths = [...recipes.matchAll(/`((?:src|modules|tests)\/[^`<*]+?)\/?`/g)].map(
      ([, path = '']) => path,
    );
    expect(paths.length).toBeGreaterThan(8);
    for (const path of paths)
      expect(
        () => readdirSync(dirname(path)).includes(path.split('/').at(-1) ?? '') || readFileSync(path),
        path,
      ).not.toThrow();
    const commands = [...recipes.matchAll(/npm run modules -- (\w+)/g)].map(([, name = '']) => name);
    const source = readFileSync('src/cli/modules/commands.ts', 'utf8');
    for (const name of commands) expect(source).toContain(name);
  });

  it('holds data only in modules/', () => {
    const strange = readdirSync('modules', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.(yaml|json|md)$/.test(entry.name))
      .map(({ name }) => name);
    expect(strange).toEqual([]);
  });

  it('names no download address in the lock file', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved": *"https?:/);
  });
});
