/** Runs one step of a command as a Node process of its own and says how it went. */
import { spawn } from 'node:child_process';
import { repositoryRoot } from './repository';

/** How a step ended. */
export interface StepOutcome {
  readonly name: string;
  readonly ok: boolean;
  /** Wall-clock time in seconds. */
  readonly seconds: number;
}

/** What a step may be given besides its arguments. */
export interface StepOptions {
  /** Extra environment variables. */
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Runs `node <args>` from the root of the repository, its output shown as it comes.
 * The tools are called by their own entry, not through npx: ending npx leaves its child running.
 */
export async function runStep(
  name: string,
  args: readonly string[],
  options: StepOptions = {},
): Promise<StepOutcome> {
  process.stdout.write(`\n=== ${name}\n`);
  const startedAt = performance.now();
  const ok = await new Promise<boolean>((resolve) => {
    const child = spawn(process.execPath, [...args], {
      cwd: repositoryRoot,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...options.env },
    });
    const forward = (signal: NodeJS.Signals) => child.kill(signal);
    process.once('SIGTERM', forward);
    process.once('SIGINT', forward);
    child.once('error', () => resolve(false));
    child.once('exit', (code) => {
      process.off('SIGTERM', forward);
      process.off('SIGINT', forward);
      resolve(code === 0);
    });
  });
  return { name, ok, seconds: (performance.now() - startedAt) / 1000 };
}
