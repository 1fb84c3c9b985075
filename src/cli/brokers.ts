/** The message brokers that the relay is tested before, installed on Debian when they are missing. */
import { spawnSync } from 'node:child_process';
import { findProgram, installPackages } from './programs';

/** The program of each broker; on Debian its package is called the same. */
const brokers = ['nats-server', 'mosquitto'];

/** Installs the brokers that are missing, and sees to it that none of these runs by itself from now on. */
export function ensureBrokers(): void {
  const missing = brokers.filter((program) => findProgram(program) === null);
  if (missing.length === 0 || !installPackages(missing)) return;
  const isRoot = process.getuid?.() === 0;
  const [program = '', ...args] = [
    ...(isRoot ? [] : ['sudo', '-n']),
    'systemctl',
    'disable',
    '--now',
    ...missing,
  ];
  // Without systemd there is nothing to stop.
  spawnSync(program, args, { stdio: 'ignore' });
}
