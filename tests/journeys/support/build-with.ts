/** Builds the app with another folder of content. */
import { execFile } from 'node:child_process';
import process from 'node:process';
import { promisify } from 'node:util';
import { repositoryRoot } from '../../../src/cli/repository';

/**
 * As `npm run build` would with that folder, in a process of its own: a development server that another test ran in this
 * one left React for development behind.
 * @param modules the folder of content
 * @param base the path below which the app will stand
 */
export async function buildWith(modules: string, outDir: string, base = '/'): Promise<void> {
  const vite = ['node_modules/vite/bin/vite.js', 'build', '--base', base, '--outDir', outDir];
  await promisify(execFile)(process.execPath, [...vite, '--emptyOutDir', '--logLevel', 'error'], {
    cwd: repositoryRoot,
    env: { ...process.env, SPEELVELD_MODULES: modules, NODE_ENV: 'production' },
  });
}
