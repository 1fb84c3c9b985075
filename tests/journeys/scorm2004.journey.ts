/** In a learning system by SCORM 2004, in a window of its own, in English: without a network when the module is completed. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { repositoryRoot } from '../../src/cli/repository';
import { unpackedInto } from '../support/packages';
import { playByKeys } from './support/by-keyboard';
import { switchToEnglish } from './support/circumstances';
import { LearningSystem } from './support/learning-system';
import { Reader } from './support/reader';
import { first, second } from './support/stories';

const module = 'netwerkbewust';
const title = 'The question at the table';

const press = (page: Page, role: 'link' | 'button', name: string | RegExp): Promise<void> =>
  page.getByRole(role, { name, exact: true }).first().press('Enter');

test('a module in a window that the system opened is completed without a network, and confirmed once there is one', async ({
  page,
  context,
}) => {
  test.setTimeout(600_000);
  const folder = mkdtempSync(join(tmpdir(), 'speelveld-scorm2004-'));
  await unpackedInto(folder, 'scorm2004');
  const lms = await LearningSystem.start('scorm2004', module, folder);
  await lms.listen(context);
  await page.goto(`${lms.address}/popup`);
  const [course] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Open the course' }).click(),
  ]);
  await course.emulateMedia({ reducedMotion: 'reduce' });
  await switchToEnglish(course);
  const reader = new Reader(course, 'en');
  await expect(course.getByRole('region', { name: 'Your learning system' })).toContainText('Connected.');
  await reader.isAccessible();
  await press(course, 'link', /^Start playing/);
  await playByKeys(reader);
  await press(course, 'link', 'Look back');
  await expect(course.getByRole('heading', { name: first.questionInEnglish })).toBeFocused();
  await press(course, 'button', 'I choose no intention now');
  await press(course, 'link', 'Programme');
  await press(course, 'link', title);
  await press(course, 'link', /^Start playing/);
  await playByKeys(reader);
  await context.setOffline(true);
  await press(course, 'link', 'Look back');
  await expect(course.getByRole('heading', { name: second.questionInEnglish })).toBeFocused();
  await course.keyboard.press('End');
  await expect(course.getByRole('alert')).toContainText('Not confirmed yet: your learning system');
  expect(lms.kept).toMatchObject({ cmi: { completion_status: 'incomplete' } });
  await reader.isAccessible();
  await context.setOffline(false);
  await expect(
    course.getByText('Your learning system has confirmed that you completed the module.'),
  ).toBeVisible();
  await expect
    .poll(() => lms.kept)
    .toMatchObject({ cmi: { completion_status: 'completed', exit: 'suspend' } });
  await course.close({ runBeforeUnload: false });
  await expect.poll(() => lms.heard.at(-1)?.[0]).toBe('Terminate');
  expect(lms.calls).toEqual(['Commit', 'GetValue', 'Initialize', 'SetValue', 'Terminate']);
  expect(lms.written).toEqual(['adl.nav.request', 'cmi.completion_status', 'cmi.exit', 'cmi.session_time']);
  lms.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a build for a server of one’s own has no code of a learning system', () => {
  const assets = join(repositoryRoot, 'dist/assets');
  const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'));
  const speaks = scripts.filter((name) =>
    /LMSInitialize|API_1484_11|adl\.nav\.request/.test(readFileSync(join(assets, name), 'utf8')),
  );
  expect(scripts.length).toBeGreaterThan(50);
  expect(speaks).toEqual([]);
});
