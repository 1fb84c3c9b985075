/** What stands in the way is one sentence, and a project may lie in any folder. */
import { type SpawnOptions, spawn } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sentenceOf } from '../../src/cli/circumstances';
import { deskAddress, deskToken } from '../../src/library/author-desk';
import { baseContent, translated } from '../compiler/sample-content';

const here = join(import.meta.dirname, '..', '..');
const outer = mkdtempSync(join(tmpdir(), 'speelveld-elders-'));
/** A copy of the project where an author may have it. */
const checkout = join(outer, 'Mijn documenten', 'Één map, met spaties');

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly wrong: string;
}

/** Runs a command of npm by its entry, in the copy. */
function run(args: readonly string[], options: SpawnOptions = {}, root = checkout): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'src/cli/bootstrap.mjs'), ...args], {
      cwd: root,
      ...options,
      env: { ...process.env, INIT_CWD: root, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [out, wrong] = ['', ''];
    child.stdout?.on('data', (part) => {
      out += String(part);
    });
    child.stderr?.on('data', (part) => {
      wrong += String(part);
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, out, wrong }));
  });
}

/** One line, in whole sentences, without the places in the code that a mistake would name. */
function isOneSentence({ code, wrong }: Ended): void {
  expect(code).toBe(1);
  const lines = wrong.trim().split('\n');
  expect(lines, wrong).toHaveLength(1);
  expect(wrong.trim()).toMatch(/^\p{Lu}.*[.\d]$/u);
  expect(wrong).not.toMatch(/ {4}at |Error/);
}

/** A server that has a port of its own. */
async function listening() {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  return { server, port: typeof address === 'object' && address !== null ? address.port : 0 };
}

async function freePort(): Promise<number> {
  const { server, port } = await listening();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

beforeAll(() => {
  mkdirSync(checkout, { recursive: true });
  for (const part of ['src', 'public', 'index.html', 'vite.config.ts', 'package.json', 'tsconfig.json'])
    cpSync(join(here, part), join(checkout, part), { recursive: true });
  // The small whole module: every command compiles what there is, and nothing here depends on what is in it.
  for (const [path, text] of translated(baseContent)) {
    const file = join(checkout, 'modules', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  copyFileSync(join(here, 'package-lock.json'), join(checkout, 'package-lock.json'));
  // Older than what is installed, so that nothing is installed again.
  utimesSync(join(checkout, 'package-lock.json'), 0, 0);
  symlinkSync(join(here, 'node_modules'), join(checkout, 'node_modules'));
  chmodSync(outer, 0o755);
});

afterAll(() => rmSync(outer, { recursive: true, force: true }));

describe('in a folder with spaces and accents', () => {
  test('the checker, the scaffold and the draft to hand on work', async () => {
    const [checked, made] = await Promise.all([
      run(['modules', 'check', join('modules', 'huis')]),
      run(['modules', 'preview', 'het-huis']),
    ]);
    expect(checked.wrong).toBe('');
    expect(checked.out).toMatch(/^\d+ scenario’s, 0 fouten, \d+ waarschuwing(en)?$/m);
    expect(made.wrong).toBe('');
    expect(made.out).toMatch(/^Concept om te lezen geschreven: het-huis-concept\.html \(\d+ kB\)\./);
    expect(readFileSync(join(checkout, 'het-huis-concept.html'), 'utf8')).toContain('Het huis');
  });
});

describe('the development server', () => {
  test('carries out a command that has yet to bundle what it needs', { timeout: 120_000 }, async () => {
    // Another source than any that was bundled before.
    appendFileSync(join(checkout, 'src/preview-page/page.css'), '\n/* another */\n');
    const args = ['--import', 'tsx', join(checkout, 'src/cli/dev.ts'), '--port', String(await freePort())];
    const child = spawn(process.execPath, args, { cwd: checkout, stdio: ['ignore', 'pipe', 'inherit'] });
    const address = await new Promise<string>((resolve, reject) => {
      let said = '';
      child.stdout.on('data', (part) => {
        said += String(part);
        const found = /(http:\/\/\S+)\/auteur\s/.exec(said)?.[1];
        if (found !== undefined) resolve(found);
      });
      child.once('close', () => reject(new Error(said)));
    });
    try {
      const page = await (await fetch(`${address}/`, { headers: { accept: 'text/html' } })).text();
      const token = new RegExp(`name="${deskToken}" content="([^"]+)"`).exec(page)?.[1] ?? '';
      const answer = await fetch(`${address}${deskAddress}/command`, {
        method: 'POST',
        headers: { origin: address, 'content-type': 'application/json', 'x-speelveld-auteur': token },
        body: JSON.stringify({
          name: 'preview',
          args: ['huis/het-huis', '--out', '{out}/concept.html'],
          files: [],
        }),
      });
      expect(await answer.json()).toMatchObject({
        code: 0,
        complained: '',
        files: [{ name: 'concept.html' }],
      });
    } finally {
      const ended = new Promise((resolve) => child.once('close', resolve));
      child.kill();
      await ended;
    }
  });
});

describe('a folder that cannot be written in', () => {
  /** Nobody may write there, also where the tests run as one who may do anything. */
  const nobody: SpawnOptions = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

  const example = join(checkout, 'modules', '_example');

  beforeAll(() => {
    // What a new module is copied from; the small module has not all that it names, which only a draft may.
    cpSync(join(here, 'modules', '_example'), example, { recursive: true });
    chmodSync(checkout, 0o555);
    chmodSync(join(checkout, 'modules'), 0o555);
  });
  afterAll(() => {
    chmodSync(checkout, 0o755);
    chmodSync(join(checkout, 'modules'), 0o755);
    rmSync(example, { recursive: true });
  });

  test.for([
    ['build'],
    ['dev'],
    ['start'],
    ['modules', 'new', 'een-begin'],
    ['modules', 'preview', 'het-huis'],
  ])('is one sentence for npm run %j', async (args) => {
    const ended = await run(args, nobody);
    isOneSentence({ ...ended, wrong: ended.wrong.replace(/^De inhoud heeft .*\n/, '') });
    expect(ended.wrong).toMatch(/schrijven|geschreven/);
  });

  test('does not keep the checker from reading', async () => {
    const { code, wrong } = await run(['modules', 'check', join('modules', 'huis')], nobody);
    expect([code, wrong]).toEqual([0, '']);
  });
});

describe('a port that is taken', () => {
  test('is one sentence that says how to take another', async () => {
    const { server: other, port } = await listening();
    const ended = await run(['dev', '--port', String(port)]);
    other.close();
    isOneSentence({ ...ended, wrong: ended.wrong.replace(/^De inhoud heeft .*\n/, '') });
    expect(ended.wrong).toContain(`Poort ${port} is bezet.`);
    expect(ended.wrong).toContain('npm run dev -- --port 5180');
  });
});

describe('a registry that cannot be reached', () => {
  test('is one sentence, after the one that says what was begun', async () => {
    const fresh = join(outer, 'vers gehaald');
    mkdirSync(join(fresh, 'src/cli'), { recursive: true });
    copyFileSync(join(here, 'src/cli/bootstrap.mjs'), join(fresh, 'src/cli/bootstrap.mjs'));
    writeFileSync(join(fresh, 'package.json'), JSON.stringify({ dependencies: { tsx: '4.23.15' } }));
    writeFileSync(join(fresh, 'package-lock.json'), '{}');
    const env = {
      npm_config_registry: 'http://127.0.0.1:9/',
      npm_config_cache: join(outer, 'npm-cache'),
      npm_config_fetch_retries: '0',
    };
    const ended = await run(['modules', 'check'], { env: { ...process.env, ...env } }, fresh);
    const [begun = '', ...rest] = ended.wrong.split('\n');
    expect(begun).toContain('De pakketten worden opgehaald');
    isOneSentence({ ...ended, wrong: rest.join('\n') });
    expect(ended.wrong).toContain('geen verbinding met het pakketregister');
  });
});

describe('what is no circumstance', () => {
  test('is no sentence: it has to be shown whole', () => {
    expect(sentenceOf(new TypeError('x is undefined'), null, '/project')).toBeNull();
    expect(sentenceOf(new Error('listen EADDRINUSE'), null, '/project')).toBeNull();
  });

  test('is told apart from a disk that refuses, however that is said', () => {
    for (const said of ['EROFS: read-only file system', 'Failed to write: Permission denied (os error 13)'])
      expect(sentenceOf(new Error(said), null, '/project')).toContain(
        'In /project kan niet geschreven worden.',
      );
  });
});
