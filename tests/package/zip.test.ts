/** A zip is the same on every machine and day, and one from elsewhere can do no harm. */

import fc from 'fast-check';
import { zipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { bytesOf } from '../../src/package/files';
import { unzipped, zipped } from '../../src/package/zip';

afterEach(() => vi.unstubAllEnvs());

const path = fc.stringMatching(/^[a-z0-9]{1,6}(?:\/[a-z0-9.]{1,6}[a-z0-9]){0,2}$/);

describe('a package as one file', () => {
  it('gives back what went in', () => {
    fc.assert(
      fc.property(fc.dictionary(path, fc.uint8Array({ maxLength: 200 }), { maxKeys: 6 }), (contents) => {
        const files = new Map(Object.entries(contents));
        const back = unzipped(zipped(files));
        expect(back.ok && Object.fromEntries(back.value)).toEqual(Object.fromEntries(files));
      }),
      { numRuns: 40 },
    );
  });

  it('is the same in another order, at another time and in another part of the world', () => {
    const [a, b] = [bytesOf('a'.repeat(500)), bytesOf('b')];
    const once = zipped(
      new Map([
        ['a.js', a],
        ['b/c.js', b],
      ]),
    );
    vi.useFakeTimers({ now: new Date('2031-07-01T12:00:00Z') });
    vi.stubEnv('TZ', 'Pacific/Auckland');
    const again = zipped(
      new Map([
        ['b/c.js', b],
        ['a.js', a],
      ]),
    );
    vi.useRealTimers();
    expect(Buffer.from(again).equals(Buffer.from(once))).toBe(true);
  });
});

describe('a zip from elsewhere', () => {
  it.each([
    '../uit.js',
    'a/../../uit.js',
    '/etc/passwd',
    'C:\\uit.js',
    'a\\..\\uit.js',
    'a//b',
    './a',
    'a\u0001b',
  ])('is refused when a file in it is called %j', (name) => {
    expect(unzipped(zipSync({ [name]: bytesOf('x') }))).toEqual({
      ok: false,
      failure: { kind: 'odd-path', path: name },
    });
  });

  it('is refused when it holds more than a package ever does', () => {
    const large = zipSync({ 'a.js': new Uint8Array(100_000) });
    expect(unzipped(large, { files: 10, bytes: 50_000 })).toMatchObject({ failure: { kind: 'too-large' } });
    const many = zipSync(
      Object.fromEntries(Array.from({ length: 5 }, (_, index) => [`${index}.js`, bytesOf('')])),
    );
    expect(unzipped(many, { files: 4, bytes: 50_000 })).toMatchObject({
      failure: { kind: 'too-many-files' },
    });
  });

  it('is never unpacked further than it says it is large', () => {
    const zip = zipSync({ 'a.js': new Uint8Array(100_000) });
    // The size in the directory at its end (APPNOTE 4.3.12): four bytes, 24 bytes behind its sign.
    const directory = Buffer.from(zip).lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    new DataView(zip.buffer, zip.byteOffset).setUint32(directory + 24, 10, true);
    const read = unzipped(zip, { files: 10, bytes: 50_000 });
    expect(read.ok ? read.value.get('a.js')?.byteLength : 0).toBeLessThanOrEqual(10);
  });

  it('is refused when it is no zip, or half of one', () => {
    const zip = zipSync({ 'a.js': bytesOf('x'.repeat(100)) });
    for (const bytes of [new Uint8Array(), bytesOf('geen zip'), zip.slice(0, zip.length - 30)])
      expect(unzipped(bytes)).toEqual({ ok: false, failure: { kind: 'no-zip' } });
  });

  it('is refused when it names a file twice', () => {
    const zip = zipSync({ 'a.js': bytesOf('1'), 'b.js': bytesOf('2') });
    const text = Buffer.from(zip);
    for (let at = text.indexOf('b.js'); at !== -1; at = text.indexOf('b.js', at)) text.write('a.js', at);
    expect(unzipped(text)).toEqual({ ok: false, failure: { kind: 'twice', path: 'a.js' } });
  });
});
