/** Which screen a launch from a learning system begins with, and which module it is about. */
import { expect, test } from 'vitest';
import { launched } from '../../src/app/launched';
import { launchedModuleName } from '../../src/core/shared/delivery';
import { paths } from '../../src/state/addresses';
import { dinnerLibrary } from '../support/builders/a-library';
import { first } from '../support/builders/dinner-play';
import { madeIds } from '../support/builders/ids';

const named = (module: string): string => `${launchedModuleName}=${module}`;
const around = { clock: { now: () => 0 }, ids: madeIds(), texts: Promise.resolve() };
const start = (search: string, library = dinnerLibrary) =>
  launched(new URLSearchParams(search), library, 'nl', around);

test('of a module opens its page', async () => {
  const { module } = await start(named(first.module));
  expect(module).toBe(first.module);
  expect(window.location.hash).toBe(`#${paths.module(first.module)}`);
});

test.each([
  ['', 'no module'],
  [named('bestaat-niet'), 'an unknown one'],
  [named('../..'), 'something else'],
])('that says ‘%s’ (%s) opens the programme, and reports nothing', async (search) => {
  const { module, state } = await start(search);
  expect(module).toBeNull();
  expect(state()).toEqual({ kind: 'not-connected' });
  expect(window.location.hash).toBe(`#${paths.programme}`);
});

test('goes on where the content cannot be fetched', async () => {
  const library = { ...dinnerLibrary, catalogue: () => Promise.reject(new Error('offline')) };
  expect((await start(named(first.module), library)).module).toBeNull();
});
