/** Of which package a module is that the bundler put in. */
import { describe, expect, it } from 'vitest';
import { packageFolderOf } from '../../src/build/used-packages-plugin';

describe('the package of a module', () => {
  it.each([
    ['/huis/node_modules/react/index.js', '/huis/node_modules/react'],
    ['/huis/node_modules/@noble/hashes/sha2.js?v=1', '/huis/node_modules/@noble/hashes'],
    ['/huis/node_modules/a/node_modules/b/lib/c.js', '/huis/node_modules/a/node_modules/b'],
    ['\0/huis/node_modules/react/index.js?commonjs-proxy', '/huis/node_modules/react'],
    ['C:\\huis\\node_modules\\react\\index.js', 'C:/huis/node_modules/react'],
  ])('of %j is %s', (module, folder) => {
    expect(packageFolderOf(module)).toBe(folder);
  });

  it('is that of the bundler for the lines it adds', () => {
    expect(packageFolderOf('\0vite/preload-helper.js')).toMatch(/node_modules\/vite$/);
    expect(packageFolderOf('\0rolldown/runtime.js')).toMatch(/node_modules\/rolldown$/);
  });

  it('is none for a module of ours, one without a file and what is kept for the build', () => {
    for (const module of [
      '/huis/src/app/main.tsx',
      '\0virtual:speelveld/library',
      '/huis/node_modules/.cache/x.css',
    ])
      expect(packageFolderOf(module)).toBeNull();
  });
});
