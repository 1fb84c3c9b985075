/**
 * A page as it is read from the accessibility tree, in order, compared with the reading that is kept beside the
 * journeys. Long texts are cut: what is looked at is what there is, in which order, and what it is called.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { repositoryRoot } from '../../../src/cli/repository';
import { hear } from '../../support/announcements';

/** How much of a text is kept. */
const kept = 72;

const cut = (line: string): string =>
  line.trimStart().length <= kept ? line : `${line.slice(0, line.length - line.trimStart().length + kept)}…`;

/** Compares what the main part of the page reads as with the reading of this name; keeps it when told to. */
export async function readsAs(page: Page, name: string): Promise<void> {
  const file = join(repositoryRoot, 'tests', 'journeys', 'readings', `${name}.yml`);
  const tree = await page.getByRole('main').ariaSnapshot();
  const reading = `${tree.split('\n').map(cut).join('\n')}\n`;
  if (process.env.KEEP_READINGS === 'yes') {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, reading);
  }
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  expect(
    reading,
    `${name} reads otherwise than the kept reading. If it should, keep it with KEEP_READINGS=yes (tests/README.md).`,
  ).toBe(before);
}

/** Does something, and answers what was announced by the time that it shows. */
export async function heardDuring(page: Page, deed: () => Promise<unknown>): Promise<readonly string[]> {
  await page.evaluate(hear);
  await deed();
  return page.evaluate(() => window.announced?.splice(0) ?? []);
}
