/** An author changes a sentence and sees it in the running story, at the same decision. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { createServer } from 'vite';
import { Reader } from './support/reader';

test('a saved sentence appears in the running story, and the reader stays at the decision', async ({
  page,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'speelveld-modules-'));
  cpSync('modules', folder, { recursive: true });
  process.env.SPEELVELD_MODULES = folder;
  const server = await createServer({ server: { port: 0, host: '127.0.0.1' }, logLevel: 'silent' });
  try {
    await server.listen();
    const address = server.resolvedUrls?.local[0] ?? '';
    await page.goto(`${address}modules/netwerkbewust/het-etentje`);
    const reader = new Reader(page);
    await expect(page.getByRole('log')).toBeVisible({ timeout: 60_000 });
    await reader.readToDecision();
    await reader.choose('ja-graag');
    await reader.readToDecision();
    const place = await reader.moment();
    const file = join(folder, 'netwerkbewust', 'het-etentje.yaml');
    const text = readFileSync(file, 'utf8');
    // The watcher of a busy machine can miss a change: saved until it is seen.
    await expect(async () => {
      writeFileSync(file, text.replace('U trekt aan tafel een grens.', 'U legt uw vork neer.'));
      await expect(page.getByRole('button', { name: /U legt uw vork neer/ })).toBeVisible({
        timeout: 20_000,
      });
    }).toPass({ timeout: 100_000 });
    expect(await reader.moment()).toBe(place);
  } finally {
    await server.close();
    delete process.env.SPEELVELD_MODULES;
    rmSync(folder, { recursive: true, force: true });
  }
});
