/** What is fetched by itself brings the texts that it shows: without them the page would wait once more, or be half empty. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const sources = new Map(
  readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative('.', join(entry.parentPath, entry.name)))
    .map((file) => [file, readFileSync(file, 'utf8')]),
);

function found(from: string, imported: string): readonly string[] {
  const target = relative('.', resolve(dirname(from), imported));
  return [`${target}.ts`, `${target}.tsx`].filter((file) => sources.has(file));
}

/** What comes along with a file: what it imports, and not what it fetches. */
function alongWith(start: readonly string[]): ReadonlySet<string> {
  const met = new Set<string>();
  const queue = [...start];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (met.has(file)) continue;
    met.add(file);
    const imports = (sources.get(file) ?? '').matchAll(
      /^(?:import|export)(?! type)[^;]*?from '(\.[^']+)';/gms,
    );
    for (const [, imported = ''] of imports) queue.push(...found(file, imported));
  }
  return met;
}

function shownIn(files: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    [...files].flatMap((file) =>
      [...(sources.get(file) ?? '').matchAll(/useTranslation\('(\w+)'\)/g)].map(([, name = '']) => name),
    ),
  );
}

/** Shown behind a Suspense of its own, in a dialog or a note that few people see. */
const waitedFor: ReadonlySet<string> = new Set(['policy', 'vault']);
/** Fetched by the page that these parts stand on. */
const onPage: Readonly<Record<string, readonly string[]>> = {
  'src/features/start/below.tsx': ['start', 'recall'],
  'src/features/start/route.tsx': ['start'],
};

const places = [...sources].flatMap(([file, source]) =>
  [
    ...source.matchAll(
      /(?:lazyRoute|laterPart)(?:<[^>]*>)?\(\s*async \(\) => \(await import\('([^']+)'\)\)\.(\w+),?([^)]*)\)/g,
    ),
  ].map(([, imported = '', name = '', texts = '']) => ({
    name,
    files: alongWith(found(file, imported)),
    texts: ['general', ...[...texts.matchAll(/'(\w+)'/g)].map(([, text = '']) => text)],
    around: onPage[file] ?? [],
  })),
);

describe('a part of the app that is fetched by itself', () => {
  it('is found', () => {
    expect(places.length).toBeGreaterThan(35);
    expect(places.filter(({ files }) => files.size === 0)).toEqual([]);
  });

  // Author mode's views stand on one page, which fetches their texts.
  it.each(places.filter(({ name }) => !name.startsWith('Author')))(
    '$name brings the texts that it shows',
    ({ files, texts, around }) => {
      const missing = [...shownIn(files)].filter(
        (name) => !texts.includes(name) && !around.includes(name) && !waitedFor.has(name),
      );
      expect(missing).toEqual([]);
    },
  );
});
