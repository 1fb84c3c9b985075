/** Builds the app with another folder of content, in the process of the test. */
import process from 'node:process';
import { build } from 'vite';
import { repositoryRoot } from '../../../src/cli/repository';

/** For the time of a build; a development server that another test ran here left the mode of its own behind. */
async function underEnvironment(set: Readonly<Record<string, string>>, deed: () => Promise<unknown>) {
  const before = Object.keys(set).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, set);
  try {
    await deed();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

/**
 * As `npm run build` would with that folder.
 * @param modules the folder of content
 * @param base the path below which the app will stand
 */
export async function buildWith(modules: string, outDir: string, base = '/'): Promise<void> {
  await underEnvironment({ SPEELVELD_MODULES: modules, NODE_ENV: 'production' }, () =>
    build({ root: repositoryRoot, base, logLevel: 'silent', build: { outDir, emptyOutDir: true } }),
  );
}
