/** The form in which the app is built: the one that was asked for, and no code of another. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { deliveryPlugin } from '../../src/build/delivery-plugin';
import { packageFormats } from '../../src/core/shared/delivery';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'speelveld-delivery-'));
  for (const format of packageFormats)
    writeFileSync(join(folder, `${format}.js`), `document.title = 'code of ${format}';`);
  writeFileSync(
    join(folder, 'main.js'),
    packageFormats
      .map((format) => `if (import.meta.env.VITE_FORMAT === '${format}') await import('./${format}.js');`)
      .join('\n'),
  );
  writeFileSync(join(folder, 'index.html'), '<script type="module" src="/main.js"></script>');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

async function builtAs(format: string): Promise<{ readonly page: string; readonly code: string }> {
  vi.stubEnv('VITE_FORMAT', format);
  const result = await build({
    root: folder,
    base: '/leren/',
    configFile: false,
    logLevel: 'silent',
    plugins: [deliveryPlugin()],
    build: { target: 'es2022', write: false, modulePreload: { polyfill: false } },
  });
  const files = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const code = files.flatMap((one) => (one.type === 'chunk' ? [one.code] : [])).join('\n');
  const page = files.flatMap((one) => (one.fileName === 'index.html' && 'source' in one ? [one.source] : []));
  return { page: String(page[0]), code };
}

test.each(packageFormats)('%s has its own code only', async (format) => {
  const { code } = await builtAs(format);
  expect(packageFormats.filter((other) => code.includes(`code of ${other}`))).toEqual([format]);
});

test('is static where nothing is asked', async () => {
  expect((await builtAs('')).code).toContain('code of static');
});

test('lies under the base path on a server, and anywhere in a learning system', async () => {
  expect((await builtAs('static')).page).toContain('src="/leren/assets/');
  expect((await builtAs('scorm12')).page).toContain('src="./assets/');
});

test('refuses a form that does not exist', async () => {
  await expect(builtAs('scorm13')).rejects.toThrow('VITE_FORMAT kent ‘scorm13’ niet');
});
