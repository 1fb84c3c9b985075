/** What `npm start` can be told: each mistake is one sentence, and who opens it to others hears what phones need. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { greetingOf, readStartOptions, type StartOptions } from '../../src/cli/start-options';
import { makeCertificate } from '../support/certificate';

const folder = mkdtempSync(join(tmpdir(), 'speelveld-start-'));
const [certFile, keyFile, otherKeyFile] = ['cert.pem', 'key.pem', 'other.pem'].map((name) =>
  join(folder, name),
);
const pair = makeCertificate('zaal.example');
writeFileSync(certFile ?? '', pair.cert);
writeFileSync(keyFile ?? '', pair.key);
writeFileSync(otherKeyFile ?? '', makeCertificate('elders.example').key);
const withCertificate = [`--cert=${certFile}`, `--key=${keyFile}`];

function optionsOf(args: readonly string[], env: Readonly<Record<string, string>> = {}): StartOptions {
  const read = readStartOptions(args, env);
  if (!read.ok) throw new Error(read.failure);
  return read.value;
}

function failureOf(args: readonly string[], env: Readonly<Record<string, string>> = {}): string {
  const read = readStartOptions(args, env);
  return read.ok ? 'it was taken' : read.failure;
}

describe('npm start', () => {
  test('serves this machine only, on the usual port, with its own broker', () => {
    expect(optionsOf([])).toEqual({ port: 4173, serve: {}, broker: null, what: 'build' });
  });

  test('takes an address to listen on, or all of them', () => {
    expect(optionsOf(['--host', '192.0.2.1']).serve.host).toBe('192.0.2.1');
    expect(optionsOf(['--host']).serve.host).toBe('');
    expect(optionsOf(['--host', ...withCertificate]).serve).toMatchObject({ host: '', certificate: pair });
  });

  test('takes a port and a broker, from the line before the environment', () => {
    const env = { PORT: '4200', RELAY: 'mqtt://:secret@127.0.0.1:1883' };
    expect(optionsOf([], env)).toMatchObject({ port: 4200, broker: env.RELAY });
    const args = ['--port', '4300', '--relay', 'ws://127.0.0.1:8081/mqtt'];
    expect(optionsOf(args, env)).toMatchObject({ port: 4300, broker: 'ws://127.0.0.1:8081/mqtt' });
  });

  test.for([
    [['--port', 'x'], 'The port must be a whole number from 0 to 65535, not ‘x’.'],
    [['--port='], 'The port must be a whole number from 0 to 65535, not ‘’.'],
    [['--cert', 'a.pem'], '--cert and --key go together: give both files.'],
    [['--cert', 'nowhere.pem', '--key', 'b.pem'], '--cert: the file ‘nowhere.pem’ cannot be read.'],
    [[`--cert=${certFile}`, '--key', 'nowhere.pem'], '--key: the file ‘nowhere.pem’ cannot be read.'],
    [
      ['--relay', 'nats'],
      '--relay takes an address such as ws://127.0.0.1:8081/mqtt or mqtt://127.0.0.1:1883.',
    ],
    [
      ['--relay', 'http://127.0.0.1'],
      '--relay takes an address such as ws://127.0.0.1:8081/mqtt or mqtt://127.0.0.1:1883.',
    ],
  ] as const)('says in one sentence what is wrong with %j', ([args, sentence]) => {
    expect(failureOf(args)).toBe(sentence);
  });

  test('says that a certificate and a key do not belong together, and what it knows', () => {
    expect(failureOf([`--cert=${certFile}`, `--key=${otherKeyFile}`])).toContain(
      'are not a certificate and its key',
    );
    expect(failureOf(['--hots'])).toBe(
      "Unknown option '--hots'. npm start knows --port, --host, --cert, --key, --relay, --no-build and --only-relay.",
    );
  });

  test('builds first, or serves what was built, or has no app at all', () => {
    expect(optionsOf(['--no-build']).what).toBe('built');
    expect(optionsOf(['--only-relay']).what).toBe('relay');
    expect(failureOf(['--no-build=yes'])).toContain('--no-build');
  });
});

describe('what it says once it serves', () => {
  test('is where, and nothing of phones as long as nobody else can come', () => {
    expect(greetingOf('http://localhost:4173', optionsOf([]))).toBe(
      '\nSpeelveld: http://localhost:4173\nStop with Ctrl+C.\n',
    );
  });

  test('is the path that the app was built for too, here and from elsewhere', () => {
    const address = 'http://localhost:4173/leren/speelveld';
    const said = greetingOf(address, optionsOf(['--no-build', '--host', '192.0.2.1']));
    expect(said).toContain(`Speelveld: ${address}/\n`);
    expect(said).toContain('From elsewhere: http://192.0.2.1:4173/leren/speelveld/\n');
  });

  test('is what phones need, when others can come over plain http', () => {
    const said = greetingOf('http://localhost:4173', optionsOf(['--host', '192.0.2.1']));
    expect(said).toContain('From elsewhere: http://192.0.2.1:4173\n');
    expect(said).toContain('Phones cannot vote over this address');
    expect(said).toContain('raised cards or ballots');
  });

  test('is the name that the certificate is for', () => {
    const said = greetingOf('https://localhost:4173', optionsOf(['--host', ...withCertificate]));
    expect(said).toContain('From elsewhere: https://zaal.example:4173\n');
    expect(said).not.toContain('Phones cannot');
  });
});
