/** What `npm start` is told on its command line and in its environment, or the sentence that says what is wrong. */
import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { createSecureContext } from 'node:tls';
import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '../core/shared/result';
import { isBrokerAddress } from '../relay/remote-engine';
import type { ServeOptions } from './serve';

/** How `npm start` serves. */
export interface StartOptions {
  readonly port: number;
  readonly serve: Omit<ServeOptions, 'relay' | 'base'>;
  /** The address of a broker elsewhere; null for the one that comes along. */
  readonly broker: string | null;
  /** The app after building it, the app as it was built before, or no app: the relay of group sessions alone. */
  readonly what: 'build' | 'built' | 'relay';
}

type Certificate = NonNullable<ServeOptions['certificate']>;

function readPem(name: '--cert' | '--key', file: string): Result<Buffer, string> {
  try {
    return ok(readFileSync(file));
  } catch {
    // Missing, a folder, not ours to read: all mended in the same place.
    return fail(`${name}: the file ‘${file}’ cannot be read.`);
  }
}

function readCertificate(
  cert: string | undefined,
  key: string | undefined,
): Result<Certificate | undefined, string> {
  if (cert === undefined && key === undefined) return ok(undefined);
  if (cert === undefined || key === undefined) return fail('--cert and --key go together: give both files.');
  const [certificate, secret] = [readPem('--cert', cert), readPem('--key', key)];
  if (!certificate.ok) return certificate;
  if (!secret.ok) return secret;
  const pair = { cert: certificate.value, key: secret.value };
  try {
    createSecureContext(pair);
    return ok(pair);
  } catch {
    // Node says this in the words of OpenSSL.
    return fail(`‘${cert}’ and ‘${key}’ are not a certificate and its key, as PEM.`);
  }
}

/** Reads the arguments behind `npm start --` and the environment. */
export function readStartOptions(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Result<StartOptions, string> {
  // `--host` may stand alone: then every address is meant.
  const whole = args.map((arg, index) =>
    arg === '--host' && (args[index + 1] ?? '--').startsWith('--') ? '--host=' : arg,
  );
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const parse = () =>
    parseArgs({
      args: whole,
      options: {
        host: text,
        cert: text,
        key: text,
        relay: text,
        port: text,
        'no-build': flag,
        'only-relay': flag,
      },
    });
  let values: ReturnType<typeof parse>['values'];
  try {
    ({ values } = parse());
  } catch (error) {
    return fail(
      `${(error as Error).message.split('.')[0]}. npm start knows --port, --host, --cert, --key, --relay, --no-build and --only-relay.`,
    );
  }
  const asked = values.port ?? env.PORT ?? '4173';
  const port = Number(asked);
  if (asked.trim() === '' || !Number.isInteger(port) || port < 0 || port > 65_535)
    return fail(`The port must be a whole number from 0 to 65535, not ‘${asked}’.`);
  const certificate = readCertificate(values.cert, values.key);
  if (!certificate.ok) return certificate;
  const broker = values.relay ?? env.RELAY ?? null;
  if (broker !== null && !isBrokerAddress(broker))
    return fail('--relay takes an address such as ws://127.0.0.1:8081/mqtt or mqtt://127.0.0.1:1883.');
  return ok({
    port,
    serve: {
      ...(values.host === undefined ? {} : { host: values.host }),
      ...(certificate.value === undefined ? {} : { certificate: certificate.value }),
    },
    broker,
    what: values['only-relay'] === true ? 'relay' : values['no-build'] === true ? 'built' : 'build',
  });
}

/** The names that a certificate is for; a browser trusts it under no other. */
function namesOf({ cert }: Certificate): readonly string[] {
  const names = new X509Certificate(cert).subjectAltName ?? '';
  return [...names.matchAll(/(?:DNS|IP Address):([^,\s]+)/g)].map(([, name = '']) => name);
}

/** The addresses under which others can reach this machine. */
function addressesHere(): readonly string[] {
  return Object.values(networkInterfaces())
    .flatMap((found) => found ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
    .map(({ address }) => address);
}

/** What is said once it serves: where, and what phones need. */
export function greetingOf(address: string, { serve, what }: StartOptions): string {
  const { host, certificate } = serve;
  const { protocol, port, pathname } = new URL(address);
  const path = pathname === '/' ? '' : `${pathname}/`;
  const lines = [
    what === 'relay' ? `Relay: ${address}/relay` : `Speelveld: ${address}${path === '' ? '' : '/'}`,
  ];
  if (host !== undefined) {
    const reached = host === '' ? addressesHere() : [host];
    const names = certificate === undefined ? reached : namesOf(certificate);
    lines.push(
      ...names.map((name) => `From elsewhere: ${protocol}//${name}${port === '' ? '' : `:${port}`}${path}`),
    );
  }
  if (host !== undefined && certificate === undefined)
    lines.push(
      'Phones cannot vote over this address: browsers give a page no cryptography over plain http.',
      'Give a certificate (npm start -- --host --cert FILE --key FILE), or vote with raised cards or ballots.',
    );
  return `\n${lines.join('\n')}\nStop with Ctrl+C.\n`;
}
