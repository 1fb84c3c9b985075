/** `/verantwoording` claims nothing that is not there: tests, modules, sources, and what it says of how the stories were read. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { repositoryRoot } from '../../src/cli/repository';
import { openPolicy } from '../../src/core/scenario/policy';
import { pointsUnder } from '../../src/features/accountability/promises';

const points = pointsUnder(openPolicy);

const at = (...parts: readonly string[]): string => join(repositoryRoot, ...parts);
const read = (...parts: readonly string[]): unknown => parse(readFileSync(at(...parts), 'utf8'));

/** Safe: the checker refuses a programme of another form. */
const { tracks } = read('modules', 'programme.yaml') as { tracks: { modules: string[] }[] };
const offered = tracks.flatMap(({ modules }) => modules);
const library = Object.keys(read('modules', 'sources.yaml') as object);

/** The stories and short cases of a module, as their files are called. */
function storiesOf(module: string): readonly string[] {
  const cover = read('modules', module, 'module.yaml') as { scenarios: string[] };
  const minis = readdirSync(at('modules', module, 'mini')).filter((file) => !file.endsWith('.en.yaml'));
  return [...cover.scenarios, ...minis.map((file) => file.replace(/\.yaml$/, ''))];
}

test('the points are the fourteen of the letter, in its order', () => {
  expect(points.map(({ id }) => id)).toEqual(Array.from({ length: 14 }, (_, at) => `P${at + 1}`));
});

describe.each(points)('what is said of $id', ({ tests, modules, sources }) => {
  test('is shown by tests that are there', () => {
    for (const { file, title } of tests) expect(readFileSync(at(file), 'utf8'), file).toContain(title);
  });

  test('names modules of the programme and sources of the library', () => {
    expect(offered).toEqual(expect.arrayContaining([...modules]));
    expect(library).toEqual(expect.arrayContaining([...sources]));
  });
});

test.each(offered)(
  'simulated readers read all of %s in Dutch, no people did, and nobody signed it',
  (module) => {
    // Safe: the checker refuses a blind.yaml of another form.
    const readings = read('modules', module, 'blind.yaml') as Record<string, { nl?: { kind: string }[] }>;
    for (const story of storiesOf(module))
      expect(new Set(readings[story]?.nl?.map(({ kind }) => kind)), story).toEqual(new Set(['simulated']));
    expect(existsSync(at('modules', module, 'sign-offs.yaml'))).toBe(false);
  },
);
