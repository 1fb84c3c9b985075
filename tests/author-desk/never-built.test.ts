/** What participants get knows nothing of the author's desk. */
import { resolveConfig } from 'vite';
import { expect, it } from 'vitest';
import { repositoryRoot } from '../../src/cli/repository';

async function pluginsFor(command: 'build' | 'serve'): Promise<readonly string[]> {
  const mode = command === 'build' ? 'production' : 'development';
  const { plugins } = await resolveConfig({ root: repositoryRoot, logLevel: 'silent' }, command, mode, mode);
  return plugins.map(({ name }) => name);
}

it('the development server has the desk, a build has not', async () => {
  expect(await pluginsFor('serve')).toContain('speelveld-author-desk');
  expect(await pluginsFor('build')).not.toContain('speelveld-author-desk');
});
