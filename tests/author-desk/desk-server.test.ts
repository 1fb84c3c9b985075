/** The desk over a real server: who is turned away, what cannot be reached, and that nothing is overwritten. */
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type IncomingHttpHeaders, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deskServer } from '../../src/author-desk/desk-server';
import { contentFolders } from '../../src/compiler/content-folders';
import type { AuthoredFile, CommandAnswer, WriteOutcome } from '../../src/library/author-desk';

const token = 'het-teken-van-deze-start';
const story = '# kop\nid: x\ntitle: Een titel # zo heet het\n';

let root = '';
let folder = '';
let server: Server;
let bound = '127.0.0.1';

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'speelveld-desk-'));
  folder = join(root, 'modules');
  mkdirSync(join(folder, 'mijn module'), { recursive: true });
  writeFileSync(join(folder, 'mijn module', 'verhaal.yaml'), story);
  writeFileSync(join(root, 'buiten.yaml'), 'geheim: ja\n');
  bound = '127.0.0.1';
  const handle = deskServer({
    folders: contentFolders(folder, null),
    house: () => ({ boundTo: { address: bound, port: (server.address() as AddressInfo).port }, token }),
  });
  server = createServer((asked, answer) => void handle(asked, answer));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  rmSync(root, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

function here(): string {
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Asks as the page does; what is given in `other` is asked otherwise. */
function ask(
  what: string,
  question: unknown,
  other: { readonly method?: string; readonly headers?: IncomingHttpHeaders } = {},
): Promise<Answer> {
  const headers = {
    host: here(),
    origin: `http://${here()}`,
    'content-type': 'application/json',
    'x-speelveld-auteur': token,
    ...other.headers,
  };
  const { port } = server.address() as AddressInfo;
  return new Promise((done, fail) => {
    const asking = request(
      {
        host: '127.0.0.1',
        port,
        path: `/${what}`,
        agent: false,
        method: other.method ?? 'POST',
        setHost: false,
      },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () =>
          done({
            status: answer.statusCode ?? 0,
            body: JSON.parse(Buffer.concat(parts).toString() || 'null'),
          }),
        );
      },
    );
    for (const [name, value] of Object.entries(headers))
      if (value !== undefined) asking.setHeader(name, value);
    asking.on('error', fail);
    asking.end(typeof question === 'string' ? question : JSON.stringify(question));
  });
}

async function fileOf(file: string): Promise<AuthoredFile> {
  return (await ask('file', { file })).body as AuthoredFile;
}

const change = [{ kind: 'set', path: ['title'], value: 'Een andere' }];

async function write(base: string, file = 'mijn module/verhaal.yaml'): Promise<WriteOutcome> {
  return (await ask('write', { file, base, edits: change })).body as WriteOutcome;
}

function onDisk(): string {
  return readFileSync(join(folder, 'mijn module', 'verhaal.yaml'), 'utf8');
}

describe('the door', () => {
  it('lets in the page of this server', async () => {
    expect(await fileOf('mijn module/verhaal.yaml')).toMatchObject({
      file: 'mijn module/verhaal.yaml',
      text: story,
      data: { id: 'x', title: 'Een titel' },
    });
  });

  it.each([
    ['a name that was pointed here', () => ({ host: 'speelveld.example' })],
    ['a host without its port', () => ({ host: '127.0.0.1' })],
    ['another origin', () => ({ origin: 'https://speelveld.example' })],
    ['another port of this machine', () => ({ origin: 'http://127.0.0.1:1' })],
    [
      'another name of this machine than the host',
      () => ({ origin: `http://localhost:${here().split(':')[1]}` }),
    ],
    ['a page that hides its origin', () => ({ origin: 'null' })],
    ['no origin', () => ({ origin: undefined })],
    ['no token', () => ({ 'x-speelveld-auteur': undefined })],
    ['a token of another start', () => ({ 'x-speelveld-auteur': `${token}x` })],
  ])('is closed to %s, and nothing changes', async (_what, headers) => {
    const question = { file: 'mijn module/verhaal.yaml', base: '', edits: change };
    const { status, body } = await ask('write', question, { headers: headers() });
    expect(status).toBe(403);
    expect(body).toEqual({ sentence: expect.stringContaining('Er is niets veranderd.') });
    expect(onDisk()).toBe(story);
  });

  it('is closed while the server listens to more than this machine', async () => {
    for (bound of ['0.0.0.0', '::', '192.168.1.4']) {
      const { status, body } = await ask('file', { file: 'mijn module/verhaal.yaml' });
      expect(status).toBe(403);
      expect(body).toEqual({ sentence: expect.stringContaining('zonder --host') });
    }
  });

  it('takes POST with JSON only, of the right shape and not too large', async () => {
    const file = { file: 'mijn module/verhaal.yaml' };
    expect((await ask('file', file, { method: 'GET' })).status).toBe(405);
    expect((await ask('file', file, { method: 'OPTIONS' })).status).toBe(405);
    expect((await ask('file', file, { headers: { 'content-type': 'text/plain' } })).status).toBe(415);
    expect((await ask('file', '{ geen json')).status).toBe(400);
    expect((await ask('file', { file: 3 })).status).toBe(400);
    expect((await ask('elders', file)).status).toBe(404);
    expect((await ask('file', { file: 'x'.repeat(5000) })).status).toBe(413);
  });
});

describe('the folder', () => {
  it.each([
    '../buiten.yaml',
    'mijn module/../../buiten.yaml',
    'mijn module/./verhaal.yaml',
    '/etc/hosts.yaml',
    'C:/buiten.yaml',
    'mijn module\\..\\..\\buiten.yaml',
    '//buiten.yaml',
    '.verborgen.yaml',
    'mijn module/verhaal.yaml\u0000.yaml',
    'mijn module/notities.md',
    'shipped-ids.json',
    'mijn module',
    'er-is-geen-map/verhaal.yaml',
    'mijn module/verhaal.yaml/x.yaml',
    '',
  ])('does not give or take %j', async (file) => {
    expect((await ask('file', { file })).status).toBe(422);
    expect((await ask('write', { file, base: '', edits: change })).status).toBe(422);
    expect(readFileSync(join(root, 'buiten.yaml'), 'utf8')).toBe('geheim: ja\n');
  });

  it('follows no link, to a file or to a folder', async () => {
    symlinkSync(join(root, 'buiten.yaml'), join(folder, 'mijn module', 'link.yaml'));
    symlinkSync(root, join(folder, 'daar'));
    symlinkSync(join(folder, 'mijn module'), join(folder, 'ook'));
    for (const file of ['mijn module/link.yaml', 'daar/buiten.yaml', 'ook/verhaal.yaml']) {
      expect((await ask('file', { file })).status).toBe(422);
      expect((await ask('write', { file, base: '', edits: change })).status).toBe(422);
    }
    expect(readFileSync(join(root, 'buiten.yaml'), 'utf8')).toBe('geheim: ja\n');
  });

  it('may itself be reached by a link, as a checkout sometimes is', async () => {
    symlinkSync(folder, join(root, 'ernaast'));
    const handle = deskServer({
      folders: contentFolders(join(root, 'ernaast'), null),
      house: () => ({ boundTo: { address: bound, port: (server.address() as AddressInfo).port }, token }),
    });
    server.removeAllListeners('request');
    server.on('request', (asked, answer) => void handle(asked, answer));
    expect((await fileOf('mijn module/verhaal.yaml')).text).toBe(story);
  });
});

describe('a write', () => {
  it('puts the change in the file, says its line, and keeps what stands around it', async () => {
    const { hash } = await fileOf('mijn module/verhaal.yaml');
    const outcome = await write(hash);
    expect(outcome).toMatchObject({ kind: 'written', line: 3, file: { data: { title: 'Een andere' } } });
    expect(onDisk()).toBe(story.replace('Een titel', 'Een andere'));
    expect(readdirSync(join(folder, 'mijn module'))).toEqual(['verhaal.yaml']);
  });

  it('does not overwrite what changed in between, and shows it', async () => {
    const { hash } = await fileOf('mijn module/verhaal.yaml');
    writeFileSync(join(folder, 'mijn module', 'verhaal.yaml'), 'id: x\ntitle: Van een ander\n');
    expect(await write(hash)).toMatchObject({
      kind: 'conflict',
      theirs: { data: { title: 'Van een ander' } },
    });
    expect(onDisk()).toBe('id: x\ntitle: Van een ander\n');
  });

  it('waits for the one before it: of two on the same text the second is a conflict', async () => {
    const { hash } = await fileOf('mijn module/verhaal.yaml');
    const outcomes = await Promise.all([write(hash), write(hash), write(hash)]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['written', 'conflict', 'conflict']);
  });

  it('makes a file that is not there, with the line that tells an editor its shape', async () => {
    expect(await write('', 'mijn module/verhaal.en.yaml')).toMatchObject({ kind: 'written' });
    expect(readFileSync(join(folder, 'mijn module', 'verhaal.en.yaml'), 'utf8')).toBe(
      '# yaml-language-server: $schema=../schema/translation.schema.json\ntitle: Een andere\n',
    );
    expect(await write('', 'mijn module/verhaal.yaml')).toMatchObject({ kind: 'conflict' });
  });

  it('is refused in a sentence where the text cannot take it', async () => {
    writeFileSync(join(folder, 'mijn module', 'verhaal.yaml'), 'a: [b\nc: d\n');
    const { hash, data } = await fileOf('mijn module/verhaal.yaml');
    expect(data).toBeNull();
    expect(await write(hash)).toEqual({ kind: 'refused', sentence: expect.stringContaining('regel') });
  });

  it('leaves a file alone that is not in UTF-8', async () => {
    const bytes = Buffer.from('title: caf\u00e9\n', 'latin1');
    writeFileSync(join(folder, 'mijn module', 'verhaal.yaml'), bytes);
    expect((await ask('file', { file: 'mijn module/verhaal.yaml' })).body).toEqual({
      sentence: expect.stringContaining('UTF-8'),
    });
    expect(readFileSync(join(folder, 'mijn module', 'verhaal.yaml'))).toEqual(bytes);
  });

  it('keeps the rights of the file, and does not write through a second name of it', async () => {
    const path = join(folder, 'mijn module', 'verhaal.yaml');
    chmodSync(path, 0o640);
    linkSync(path, join(root, 'tweede-naam.yaml'));
    await write((await fileOf('mijn module/verhaal.yaml')).hash);
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(readFileSync(join(root, 'tweede-naam.yaml'), 'utf8')).toBe(story);
  });
});

describe('a command', () => {
  async function command(
    name: string,
    args: readonly string[],
    files: unknown[] = [],
  ): Promise<CommandAnswer> {
    return (await ask('command', { name, args, files })).body as CommandAnswer;
  }

  it('answers what it said, and gives back what it made without saying where it stood', async () => {
    mkdirSync(join(folder, '_example'));
    writeFileSync(join(folder, '_example', 'module.yaml'), 'id: _example\n');
    expect(await command('new', ['eerste-week'])).toMatchObject({
      code: 0,
      printed: expect.stringContaining('modules/eerste-week staat klaar'),
    });
    expect(existsSync(join(folder, 'eerste-week', 'module.yaml'))).toBe(true);
    expect(await command('new', ['eerste-week'])).toMatchObject({
      code: 1,
      complained: expect.stringContaining('bestaat al'),
    });
  });

  it.each([
    ['read', ['x', '--out', '/tmp/x.html']],
    ['read', ['x', '--out=x.html']],
    ['read', ['x', '--out', 'x.html']],
    ['check', ['/etc']],
    ['check', ['../..']],
    ['check', ['{in}/../../..']],
    ['constructor', []],
    ['rm', ['-rf']],
  ])('%s %j does nothing', async (name, args) => {
    const answer = await command(name, args);
    expect(answer).toMatchObject({ code: 2, printed: '', files: [] });
  });

  it('takes no file along that would land elsewhere', async () => {
    expect(await command('check', [], [{ name: '../x.html', base64: '' }])).toMatchObject({ code: 2 });
  });
});
