/** What a learning system put behind the address when it started the app. */
import { expect, test } from 'vitest';
import { launchedModuleName } from '../../src/core/shared/delivery';
import { paths } from '../../src/state/addresses';
import { openFirst, takeParameters } from '../../src/state/launch';
import { first } from '../support/builders/dinner-play';

const course = '/course/index.html';
const page = paths.module(first.module);

test('is read once, and stands in the address and the history no longer', () => {
  window.history.replaceState(
    null,
    '',
    `${course}?${launchedModuleName}=${first.module}&session=a%20b#${paths.help}`,
  );
  const { length } = window.history;
  const parameters = takeParameters(window);
  expect(parameters.get(launchedModuleName)).toBe(first.module);
  expect(parameters.get('session')).toBe('a b');
  const { pathname, search, hash } = window.location;
  expect([pathname, search, hash]).toEqual([course, '', `#${paths.help}`]);
  expect(window.history).toHaveLength(length);
  expect([...takeParameters(window)]).toEqual([]);
});

test.each([
  ['', page],
  [`#${paths.start}`, page],
  [`#${paths.help}`, paths.help],
])('opens the first screen, unless the address asks for another (%o)', (asked, opens) => {
  window.history.replaceState(null, '', `${course}${asked}`);
  openFirst(window, page);
  expect(window.location.hash).toBe(`#${opens}`);
});
