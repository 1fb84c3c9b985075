/**
 * The web servers that we hand out a configuration for, each run with that very file: other ports, another folder and a
 * certificate of our own, as this user, and nothing else changed.
 */
import type { ChildProcess } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCertificate } from '../support/certificate';
import { ended, freePorts, put, runServer, untilThere } from '../support/server-process';

/** The name and the base path that stand in the files. */
export const hostName = 'speelveld.example';
export const basePath = '/leren/speelveld/';

/** A web server that runs. */
export interface RunningWebServer {
  readonly securePort: number;
  /** Where it hears http: leads to https, unless `withoutTls`. */
  readonly plainPort: number;
  readonly certificate: Buffer;
  /** What it wrote down of visits. */
  log(): string;
  stop(): Promise<void>;
}

/** What is served and what stands behind it. */
export interface WebServerOptions {
  readonly folder: string;
  /** Where the relay listens. */
  readonly relayPort?: number;
  /** As behind a proxy that has the certificate: the app itself over http. */
  readonly withoutTls?: boolean;
  /** Another base path than the one in the file, with a slash at both ends. */
  readonly base?: string;
}

interface Place {
  readonly at: string;
  readonly plain: number;
  readonly secure: number;
}

async function start(
  prepare: (place: Place) => ChildProcess,
): Promise<Omit<RunningWebServer, 'log'> & { readonly at: string }> {
  const at = mkdtempSync(join(tmpdir(), 'speelveld-web-server-'));
  const { cert, key } = makeCertificate(hostName);
  writeFileSync(join(at, 'fullchain.pem'), cert);
  writeFileSync(join(at, 'privkey.pem'), key);
  const [plain = 0, secure = 0] = await freePorts(2);
  const child = prepare({ at, plain, secure });
  await untilThere(secure, child);
  return { at, plainPort: plain, securePort: secure, certificate: cert, stop: ended([child], at) };
}

const hosting = 'src/hosting';

/** nginx as `nginx.conf` says. */
export async function runNginx(options: WebServerOptions): Promise<RunningWebServer> {
  const base = options.base ?? basePath;
  const running = await start(({ at, plain, secure }) => {
    const text = put(readFileSync(join(hosting, 'nginx.conf'), 'utf8'), {
      'listen 80;': `listen 127.0.0.1:${plain};`,
      'listen 443 ssl http2;': `listen 127.0.0.1:${secure} ssl http2;`,
      '/etc/ssl/speelveld/': `${at}/`,
      '/srv/speelveld/now': options.folder,
      '/var/log/nginx/': `${at}/`,
      '(?<speelveld_base>/leren/speelveld)': `(?<speelveld_base>${base.slice(0, -1)})`,
      '127.0.0.1:4173': `127.0.0.1:${options.relayPort ?? 9}`,
      ...(options.withoutTls ? { 'if ($https = "") { return 301 https://$host$request_uri; }': '' } : {}),
    });
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((kind) => `${kind}_temp_path ${join(at, kind)};`)
      .join('\n');
    const file = join(at, 'nginx.conf');
    writeFileSync(
      file,
      `daemon off;\nmaster_process off;\npid ${at}/nginx.pid;\nevents {}\nhttp {\n${temporary}\n${text}\n}\n`,
    );
    return runServer('nginx', ['-p', at, '-e', 'stderr', '-c', file], at);
  });
  return { ...running, log: () => readFileSync(join(running.at, 'speelveld.log'), 'utf8') };
}

/** A small built app: a page, assets of every kind, compressed as a package has them. */
export function makeApp(): string {
  const folder = mkdtempSync(join(tmpdir(), 'speelveld-app-'));
  // A server that root starts reads it as a user of its own.
  chmodSync(folder, 0o755);
  for (const one of ['assets', '.well-known', 'drawn/modules/belangen'])
    mkdirSync(join(folder, one), { recursive: true });
  const files: Readonly<Record<string, string>> = {
    'index.html': '<title>Speelveld</title>',
    'drawn/modules/belangen/het-deel.html': '<title>Het deel</title>',
    'leesbestand.html': '<title>Leesbestand</title>',
    'sw.js': 'addEventListener("fetch", () => undefined);',
    'app.webmanifest': '{}',
    'assets/index-a1.js': 'export {};',
    // No zip at all: what is sent is what lies there, and nothing that the server made of it.
    'assets/index-a1.js.gz': 'the gzip that lies there',
    'assets/index-a1.js.br': 'the brotli that lies there',
    'assets/style-b2.css': 'a { color: red }',
    'assets/texts-c3.json': '{}',
    'assets/letter-d4.woff2': 'woff2',
    'speelveld.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'logo.png': 'png',
    '.well-known/security.txt': 'Contact: mailto:a@voorbeeld.nl\n',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

/** The modules of Apache that Debian has on by itself, and those that the file asks for. */
const apacheModules = [
  ...['authz_core', 'mime', 'mpm_event', 'reqtimeout', 'setenvif', 'socache_shmcb'],
  ...['headers', 'macro', 'proxy', 'proxy_http', 'proxy_wstunnel', 'rewrite', 'ssl'],
];

/** Apache as `apache.conf` says. */
export async function runApache(options: WebServerOptions): Promise<RunningWebServer> {
  const base = options.base ?? basePath;
  const running = await start(({ at, plain, secure }) => {
    const text = put(readFileSync(join(hosting, 'apache.conf'), 'utf8'), {
      '*:80': `127.0.0.1:${plain}`,
      '*:443': `127.0.0.1:${secure}`,
      '/srv/speelveld/now': options.folder,
      '/etc/ssl/speelveld': at,
      'SPEELVELD_BASE /leren/speelveld/': `SPEELVELD_BASE ${base}`,
      '127.0.0.1:4173': `127.0.0.1:${options.relayPort ?? 9}`,
    });
    const file = join(at, 'apache.conf');
    const lines = [
      `ServerRoot "${at}"`,
      `PidFile ${at}/apache.pid`,
      `Mutex file:${at}`,
      `DefaultRuntimeDir ${at}`,
      `ErrorLog ${at}/error.log`,
      ...(process.getuid?.() === 0 ? ['User www-data', 'Group www-data'] : []),
      'ServerName localhost',
      `Listen 127.0.0.1:${plain}`,
      `Listen 127.0.0.1:${secure}`,
      ...apacheModules.map((one) => `LoadModule ${one}_module /usr/lib/apache2/modules/mod_${one}.so`),
      'TypesConfig /etc/mime.types',
      // As Debian's own mime.conf has it.
      'AddLanguage br .br',
      'AddType application/x-gzip .gz',
      text,
    ];
    writeFileSync(file, `${lines.join('\n')}\n`);
    return runServer('apache2', ['-X', '-f', file], at, { APACHE_LOG_DIR: at });
  });
  return { ...running, log: () => readFileSync(join(running.at, 'speelveld.log'), 'utf8') };
}

/** Caddy as `Caddyfile` says. It writes nothing down. */
export async function runCaddy(options: WebServerOptions): Promise<RunningWebServer> {
  const base = options.base ?? basePath;
  const running = await start(({ at, plain, secure }) => {
    const text = put(readFileSync(join(hosting, 'Caddyfile'), 'utf8'), {
      '/srv/speelveld/now': options.folder,
      '/etc/ssl/speelveld': at,
      'import speelveld "/leren/speelveld"': `import speelveld "${base.slice(0, -1)}"`,
      '127.0.0.1:4173': `127.0.0.1:${options.relayPort ?? 9}`,
    });
    const file = join(at, 'Caddyfile');
    writeFileSync(
      file,
      `{\nadmin off\nhttp_port ${plain}\nhttps_port ${secure}\ndefault_bind 127.0.0.1\n}\n${text}`,
    );
    return runServer('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], at, {
      XDG_DATA_HOME: at,
      XDG_CONFIG_HOME: at,
    });
  });
  return { ...running, log: () => '' };
}
