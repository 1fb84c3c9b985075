/** The built app with its relay in a process and on a port of its own, which can be killed and started again there. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import process from 'node:process';
import { expect } from '@playwright/test';
import { repositoryRoot } from '../../../src/cli/repository';

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(address === null || typeof address === 'string' ? 0 : address.port));
    });
  });
}

/** A server of its own. */
export class OwnServer {
  private child: ChildProcess | null = null;

  private constructor(private readonly port: number) {}

  static async start(): Promise<OwnServer> {
    const server = new OwnServer(await freePort());
    await server.start();
    return server;
  }

  get address(): string {
    return `http://localhost:${this.port}`;
  }

  /** Starts it, on the same port each time. */
  async start(): Promise<void> {
    this.child = spawn(
      process.execPath,
      ['--import', 'tsx', 'tests/journeys/support/serve-built.ts', String(this.port)],
      { cwd: repositoryRoot, stdio: 'ignore' },
    );
    const answers = (): Promise<boolean> =>
      fetch(this.address).then(
        ({ ok }) => ok,
        () => false,
      );
    await expect.poll(answers, { timeout: 30_000 }).toBe(true);
  }

  /** Ends it as a power cut does: it tidies nothing away, and what it held is gone. */
  async kill(): Promise<void> {
    const { child } = this;
    this.child = null;
    if (child === null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
  }
}
