/** The servers of others that our configurations are tested with, installed on Debian when they are missing. */
import { spawnSync } from 'node:child_process';
import { findProgram, installPackages } from './programs';

interface Server {
  /** Its program; the service that Debian makes of it has the same name. */
  readonly program: string;
  /** Debian's package. */
  readonly pack: string;
}

/** The message brokers that the relay stands before, and the web server that most hosts have. */
const servers: readonly Server[] = [
  { program: 'nats-server', pack: 'nats-server' },
  { program: 'mosquitto', pack: 'mosquitto' },
  { program: 'nginx', pack: 'nginx-light' },
];

/** Installs the servers that are missing, and sees to it that none of these runs by itself from now on. */
export function ensureServers(): void {
  const missing = servers.filter(({ program }) => findProgram(program) === null);
  if (missing.length === 0 || !installPackages(missing.map(({ pack }) => pack))) return;
  const isRoot = process.getuid?.() === 0;
  const [program = '', ...args] = [
    ...(isRoot ? [] : ['sudo', '-n']),
    'systemctl',
    'disable',
    '--now',
    ...missing.map((server) => server.program),
  ];
  // Without systemd there is nothing to stop.
  spawnSync(program, args, { stdio: 'ignore' });
}
