/** Finding the API of a learning system in the windows around a page. */
import { expect, test } from 'vitest';
import { findApi } from '../../../src/lms/scorm/find-api';

const api = { LMSInitialize: () => 'true' };

function found(page: object): object | null {
  return findApi(page, 'API', 'LMSInitialize');
}

/** A window of another origin: of it only the windows around it can be read. */
function foreign(around: object): object {
  return new Proxy(around, {
    get(target, name) {
      if (name === 'parent' || name === 'opener') return Reflect.get(target, name);
      throw new DOMException('Blocked a frame from accessing a cross-origin frame.', 'SecurityError');
    },
  });
}

/** A window on top of all others. */
function topWindow(parts: object = {}): object {
  const window = { ...parts };
  return Object.assign(window, { parent: window });
}

test.each([
  ['around the page', { parent: topWindow({ API: api }) }],
  ['two frames up', { parent: { parent: topWindow({ API: api }) } }],
  ['in the window that opened the page', topWindow({ opener: topWindow({ API: api }) })],
  ['around the window that opened it', topWindow({ opener: { parent: topWindow({ API: api }) } })],
  ['in the window that opened the one around it', { parent: topWindow({ opener: topWindow({ API: api }) }) }],
  ['beyond a frame of another origin', { parent: foreign({ parent: topWindow({ API: api }) }) }],
  ['in the page itself', topWindow({ API: api })],
])('is found %s', (_, page) => {
  expect(found(page)).toBe(api);
});

test('the nearest is taken', () => {
  expect(found({ parent: { API: api, parent: topWindow({ API: { ...api } }) } })).toBe(api);
});

test.each([
  ['there is none', topWindow()],
  ['what has its name cannot be called', topWindow({ API: { LMSInitialize: 'no' }, opener: null })],
  ['what has its name is no object', topWindow({ API: 'yes' })],
  [
    'the windows opened each other',
    (() => {
      const one: Record<string, unknown> = {};
      const other = { parent: one, opener: one };
      return Object.assign(one, { parent: other, opener: other });
    })(),
  ],
])('is not found where %s', (_, page) => {
  expect(found(page)).toBeNull();
});

test('a chain without an end is followed for five hundred windows', () => {
  let looked = 0;
  const next = (): object => ({
    get parent() {
      looked += 1;
      return next();
    },
  });
  expect(found(next())).toBeNull();
  expect(looked).toBe(500);
});
