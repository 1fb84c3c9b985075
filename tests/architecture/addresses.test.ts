/**
 * Every address is written in src/state/addresses.ts: whoever moves a page finds there all that leads to it. This
 * looks for any text that is an address, or a piece of one, and for the names of what stands behind one.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repositoryRoot } from '../../src/cli/repository';
import { patterns, queryNames } from '../../src/state/addresses';

const home = 'state/addresses.ts';
/** The words that addresses are made of: `kluis`, `hulpmiddelen`, `nabespreking`; the parameters are no words. */
const words = [
  ...new Set(
    Object.values(patterns).flatMap((pattern) => pattern.split('/').filter((part) => /^\w/.test(part))),
  ),
];
const queries = Object.values(queryNames);

/** Code without its comments, which may name an address in telling where a page stands. */
function codeOf(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

/** The texts in this code that are a piece of an address. */
function addressesIn(text: string): readonly string[] {
  const code = codeOf(text);
  const piece = new RegExp(`["'\`/}](?:#|\\.)?/(?:${words.join('|')})\\b[^"'\`\\s]*`, 'g');
  const query = new RegExp(`[?&](?:${queries.join('|')})=|\\.get\\(["'](?:${queries.join('|')})["']\\)`, 'g');
  const fragment = /\}#\$\{/g;
  return [piece, query, fragment].flatMap((form) => [...code.matchAll(form)].map(([found]) => found));
}

const root = join(repositoryRoot, 'src');
const views = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => /^(?:app|features|parts|state|tools)\/.*\.tsx?$/.test(path))
  .filter((path) => path !== home);

const tests = join(repositoryRoot, 'tests');
// Journeys and the server are asked from outside, by the addresses that people keep.
const viewTests = readdirSync(tests, { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.tsx') && !path.startsWith('journeys/'),
);

test('tests of views name no address themselves', () => {
  expect(viewTests.length).toBeGreaterThan(20);
  const found = viewTests.flatMap((path) =>
    addressesIn(readFileSync(join(tests, path), 'utf8')).map((address) => `${path}: ${address}`),
  );
  expect(found).toEqual([]);
});

test('addresses are written in one file', () => {
  expect(words.length).toBeGreaterThan(10);
  const found = views.flatMap((path) =>
    addressesIn(readFileSync(join(root, path), 'utf8')).map((address) => `${path}: ${address}`),
  );
  expect(found).toEqual([]);
});

/* biome-ignore-start lint/suspicious/noTemplateCurlyInString: code as text */
test.each([
  ['a link', '<Link to="/kluis">'],
  ['a template', 'go(`/modules/${module}`)'],
  ['a constant', "const to = '/hulp';"],
  ['a piece that is put behind another', 'const debrief = `${play}/nabespreking`;'],
  ['a query that is written', 'const to = `${path}?spiegel=${talk}`;'],
  ['a query that is read', "query.get('deel')"],
  ['a source behind its page', '<Link to={`${paths.sources}#${id}`}>'],
])('%s is found', (_, code) => {
  expect(addressesIn(code)).not.toEqual([]);
});
/* biome-ignore-end lint/suspicious/noTemplateCurlyInString: code as text */

test('what is no address is left alone', () => {
  expect(addressesIn("import { Help } from '../help/route'; t('kluis.title'); // to /kluis")).toEqual([]);
});
