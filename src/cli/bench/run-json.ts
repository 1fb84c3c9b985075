/** Runs a measurement as a Node process of its own, so that nothing of another one is in its memory. */
import { spawn } from 'node:child_process';
import process from 'node:process';
import type { z } from 'zod';
import { repositoryRoot } from '../repository';

/**
 * Runs `node <args>` from the root of the repository and reads what it prints as JSON.
 * @throws Error when it fails or prints something else; its own messages go to stderr as they come.
 */
export async function runJson<Output>(args: readonly string[], schema: z.ZodType<Output>): Promise<Output> {
  const printed = await new Promise<string>((resolve, reject) => {
    const child = spawn(process.execPath, [...args], {
      cwd: repositoryRoot,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NODE_ENV: 'production' },
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      output += part;
    });
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`node ${args.join(' ')} ended with ${code}.`));
    });
  });
  return schema.parse(JSON.parse(printed));
}
