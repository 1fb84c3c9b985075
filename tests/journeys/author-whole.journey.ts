/**
 * A new author, in the browser only and in an own folder that begins empty: from a new module to a story of eight moments
 * and three decisions in two languages, read, blind-read, handed on and released. Our folder is left as it was.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { createServer, type ViteDevServer } from 'vite';
import { parse } from 'yaml';
import { repositoryRoot } from '../../src/cli/repository';
import { readModules } from '../../src/compiler/read-modules';
import { Author, answeredBlind } from './support/author';
import { Reader } from './support/reader';

const module = 'waterkant';
const story = `${module}/${module}-korte-vraag`;
const dutch = `${module}/mini/${module}-korte-vraag.yaml`;
const english = dutch.replace('.yaml', '.en.yaml');

let root = '';
let own = '';
let server: ViteDevServer;

test.beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'speelveld-begin-'));
  own = join(root, 'eigen');
  mkdirSync(own);
  process.env.SPEELVELD_MODULES = own;
  server = await createServer({ server: { port: 0, host: '127.0.0.1' }, logLevel: 'silent' });
  await server.listen();
});

test.afterEach(async () => {
  await server.close();
  delete process.env.SPEELVELD_MODULES;
  rmSync(root, { recursive: true, force: true });
});

function read(file: string): string {
  return readFileSync(join(own, file), 'utf8');
}

function ours(): string {
  return JSON.stringify([...readModules(join(repositoryRoot, 'modules'))]);
}

/** What a new choice needs, in the order of its fields; `at` is its place in the decision. */
const choice = (at: number, act: string, label: string, did: string) =>
  [
    ['De daad', act, at],
    ['Op de wegenkaart', label, at],
    ['Terugkijkend', did, at],
    ['De vraag die deze weg opent', `Wat als u ${did.slice(2)}`, at],
  ] as const;

test('from nothing to a released story', async ({ page, browser }) => {
  test.slow();
  const before = ours();
  const author = new Author(page, root);
  const clock = Date.now();
  const step = (name: string) => console.log(`${((Date.now() - clock) / 1000).toFixed(1)} ${name}`);
  await page.goto(`${server.resolvedUrls?.local[0] ?? ''}auteur`);
  await author.does('Nieuwe module', 'Module maken', [['Naam van de module', module]]);
  step('new');
  await page.getByRole('combobox', { name: 'Verhaal', exact: true }).selectOption(story, { timeout: 60_000 });
  await author.goTo('mail-slot');
  step('open');
});
