/**
 * The draft DPIA classifies what the app keeps: every kind of record, every key of plain storage and every database, and
 * none that is not there (BIO2 5.12.01, OWASP ASVS 5.0 14.1.1). What it and the note beside it claim, a test holds.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repositoryRoot } from '../../src/cli/repository';
import { recordKinds } from '../../src/vault/record-kinds';
import { deliberationPlace, formerName, groupSessionPlace, slots } from '../../src/vault/wipe-origin';

const read = (...parts: readonly string[]): string => readFileSync(join(repositoryRoot, ...parts), 'utf8');
const dpia = read('src', 'hosting', 'DPIA.md');

/** The names in the first column of the table that has this head. */
function namedIn(head: string): readonly string[] {
  const [, after = ''] = dpia.split(`| ${head} |`);
  const [table = ''] = after.split('\n\n');
  return table
    .split('\n')
    .slice(2)
    .flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
}

const sources = readdirSync(join(repositoryRoot, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => read('src', file))
  .filter((text) => /\b(?:local|session)Storage\b/.test(text));

describe('the data classification', () => {
  test('names every kind of record', () => {
    expect(namedIn('Gegeven | Wat het is | Over wie').toSorted()).toEqual(recordKinds.toSorted());
  });

  test('names every key of plain storage', () => {
    const keys = sources.flatMap((text) =>
      [...text.matchAll(/'(speelveld\.[\w.-]+)'/g)].map(([, key = '']) => key),
    );
    expect(namedIn('Sleutel').toSorted()).toEqual([...new Set(keys)].toSorted());
  });

  test('misses no file that writes there under a name of another form', () => {
    const writing = sources.filter((text) => /Storage\.setItem\(/.test(text));
    expect(writing.length).toBeGreaterThan(2);
    for (const text of writing) expect(text).toMatch(/'speelveld\.[\w.-]+'/);
  });

  test('names every database', () => {
    const databases = [...slots, formerName, deliberationPlace, groupSessionPlace];
    expect(namedIn('Database').toSorted()).toEqual(databases.toSorted());
  });
});

describe.each(['DPIA.md', 'ONDERNEMINGSRAAD.md'])('what %s claims', (name) => {
  const claims = [...read('src', 'hosting', name).matchAll(/`(tests\/[^`]+)` › “([^”]+)”/g)];

  test('is held by tests that are there', () => {
    expect(claims.length).toBeGreaterThan(2);
    for (const [, file = '', title = ''] of claims) expect(read(file), file).toContain(title);
  });
});
