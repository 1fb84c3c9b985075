/** One file to take along: what goes in comes out, and a file that was touched does not open. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { asId } from '../../src/core/shared/ids';
import { deriveBytes, deriveBytesInPieces, floor, isWeaker, present } from '../../src/vault/derive';
import { difference } from '../../src/vault/difference';
import { open } from '../../src/vault/file-format';
import { makeRecoveryCode } from '../../src/vault/key-ring';
import type { KeptRecord } from '../../src/vault/port';
import { recordsFrom } from '../../src/vault/records';
import { pack, unpack } from '../../src/vault/transfer';

const note = (id: string, text: string, changedAt: number): KeptRecord => ({
  kind: 'note',
  record: { id: asId(id), journey: asId('j'), moment: asId('m'), kind: 'note', text, changedAt },
});
const closing = (module: string, closedAt: number): KeptRecord => ({
  kind: 'moduleClosing',
  record: { module: asId(module), way: 'declined', closedAt },
});

describe('a file to take along', { timeout: 120_000 }, () => {
  const records = [note('a', 'Wat ik dacht: “ja”, en €5. 🙂', 3), closing('netwerkbewust', 9)];
  let file = '';
  beforeAll(async () => {
    file = await pack(records, 'vier losse woorden');
  }, 60_000);

  test('holds nothing that can be read', () => {
    expect(file).not.toContain('dacht');
    expect(file).not.toContain('netwerkbewust');
  });

  test('gives back exactly what went in, also when the passphrase is composed of other code points', async () => {
    expect(await unpack(file, 'vier losse woorden')).toEqual({ ok: true, value: { records, unread: 0 } });
    const accented = await pack(records, 'één café');
    expect(await unpack(accented, 'één café'.normalize('NFD'))).toMatchObject({ ok: true });
  });

  test('does not open with another passphrase, cut short, or with any part of it changed', async () => {
    const shut = { ok: false, failure: 'does-not-open' };
    expect(await unpack(file, 'vier losse woorde')).toEqual(shut);
    const parts = JSON.parse(file) as Record<string, string | number>;
    const sealed = String(parts.sealed);
    const flipped = `${sealed.slice(0, 40)}${sealed[40] === 'A' ? 'B' : 'A'}${sealed.slice(41)}`;
    for (const change of [
      { sealed: flipped },
      { sealed: sealed.slice(0, -8) },
      { memory: floor.memory },
      { passes: 3 },
    ])
      expect(
        await unpack(JSON.stringify({ ...parts, ...change }), 'vier losse woorden'),
        Object.keys(change)[0],
      ).toEqual(shut);
  });

  test('of a newer version, or of something else, says so and never throws', async () => {
    const parts = JSON.parse(file) as object;
    expect(await unpack(JSON.stringify({ ...parts, format: 2 }), 'x')).toEqual({
      ok: false,
      failure: 'newer',
    });
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (text) => {
        expect(await unpack(text, 'x')).toEqual({ ok: false, failure: 'not-ours' });
      }),
    );
  });

  test('with parameters made weak so that guessing is cheap, it does not open', async () => {
    const parts = JSON.parse(file) as object;
    const weak = JSON.stringify({ ...parts, memory: 8, passes: 1 });
    expect(await unpack(weak, 'vier losse woorden')).toEqual({ ok: false, failure: 'does-not-open' });
  });

  test.each([
    ['more memory', { memory: 262_145 }],
    ['a gigabyte and sixteen passes', { memory: 1_048_576, passes: 16 }],
    ['more passes', { passes: 9 }],
    ['more lanes', { lanes: 17 }],
    ['numbers beyond reason', { memory: 2 ** 40, passes: 2 ** 40 }],
  ])('that asks for %s than any of ours is refused before anything is derived', async (_what, parts) => {
    const asked = { ...(JSON.parse(file) as object), ...parts };
    const opened = await open(JSON.stringify(asked), () => Promise.reject(new Error('It was derived.')));
    expect(opened).toEqual({ ok: false, failure: 'too-hard' });
  });

  test.each([
    ['half a pass', { passes: 2.5 }],
    ['a number as text', { memory: '65536' }],
    ['no salt', { salt: '' }],
    ['a short salt', { salt: 'AAAAAAAAAAAAAAAAAAAA' }],
    ['a salt of 96 bytes', { salt: 'A'.repeat(128) }],
    ['an iv of 9 bytes', { iv: 'A'.repeat(12) }],
    ['base64 cut short', { sealed: 'AAAAA' }],
    ['no format', { format: 0 }],
    ['a part of its own', { extra: 1 }],
  ])('with %s is none of ours', async (_what, parts) => {
    const asked = { ...(JSON.parse(file) as object), ...parts };
    const opened = await open(JSON.stringify(asked), () => Promise.reject(new Error('It was derived.')));
    expect(opened).toEqual({ ok: false, failure: 'not-ours' });
  });

  test('nested beyond reason, outside or inside, is refused and nothing is thrown', async () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    expect(await unpack(deep, 'x')).toEqual({ ok: false, failure: 'not-ours' });
    expect(await unpack(`{"speelveld":"kluis","sealed":${deep}}`, 'x')).toMatchObject({ ok: false });
  });

  test('opens no further once it is stopped', async () => {
    const stop = new AbortController();
    const opening = unpack(file, 'vier losse woorden', stop.signal);
    stop.abort();
    expect(await opening).toEqual({ ok: false, failure: 'stopped' });
    expect(await unpack(file, 'vier losse woorden', AbortSignal.abort())).toMatchObject({
      failure: 'stopped',
    });
  });

  test('opens also where the worker does not arrive', async () => {
    vi.stubGlobal('Worker', function refused() {
      throw new TypeError('The worker did not arrive.');
    });
    expect((await unpack(file, 'vier losse woorden')).ok).toBe(true);
  });

  test('does not blame the passphrase when the key cannot be derived here', async () => {
    vi.spyOn(TextEncoder.prototype, 'encode').mockImplementation(() => {
      throw new TypeError('This browser does not.');
    });
    expect(await unpack(file, 'vier losse woorden')).toEqual({ ok: false, failure: 'no-key' });
  });
});

describe('a file of format 1', { timeout: 60_000 }, () => {
  test('as it was written in 2026 opens for ever', async () => {
    const frozen = readFileSync('tests/vault/frozen-file-1.json', 'utf8');
    expect(await unpack(frozen, 'vier losse woorden')).toEqual({
      ok: true,
      value: { records: [note('a', 'Rustig blijven. 🙂', 3), closing('netwerkbewust', 9)], unread: 0 },
    });
  });

  test('gives the same key where it is derived in turns, without a worker', async () => {
    const salt = new Uint8Array(16).fill(7);
    const [at, inTurns] = [
      deriveBytes('één', { ...floor, salt }),
      deriveBytesInPieces('één', { ...floor, salt }),
    ];
    expect(await inTurns).toEqual(at);
  });
});

describe('many records', () => {
  const many = (count: number): KeptRecord[] =>
    Array.from({ length: count }, (_, index) => note(`n${index}`, `Notitie ${index}`, index));
  /** The least time of some runs, in milliseconds: what else the machine does only ever adds. */
  const timeOf = (count: number): number => {
    const [mine, theirs] = [many(count), many(count)];
    const run = (): number => {
      const from = performance.now();
      recordsFrom(difference(mine, theirs).kept, recordsFrom(mine));
      return performance.now() - from;
    };
    return Math.min(...Array.from({ length: 7 }, run));
  };

  test('are laid beside each other and taken up in a time that grows with their number, not its square', () => {
    timeOf(2_000);
    // Sixteen times as many; their square would take 256 times as long, and a full memory costs a few times as much.
    expect(timeOf(32_000)).toBeLessThan(timeOf(2_000) * 16 * 6 + 5);
  });

  test('come one after the other: the later of two with one key wins and keeps the place of the first', () => {
    const list = [note('a', 'eerst', 1), note('b', 'ander', 2), note('a', 'later', 3)];
    const records = recordsFrom(list, recordsFrom([note('c', 'was er', 0)]));
    expect(records.note.map(({ text }) => text)).toEqual(['was er', 'later', 'ander']);
  });
});

describe('deriving a key', () => {
  test('what is used today is not below the floor, and what is below it is refused', () => {
    expect(isWeaker(present, floor)).toBe(false);
    const salt = new Uint8Array(16);
    expect(() => deriveBytes('x', { ...floor, memory: floor.memory - 1, salt })).toThrow(RangeError);
    expect(() => deriveBytes('x', { ...floor, passes: 1, salt })).toThrow(RangeError);
    expect(() => deriveBytes('x', { ...floor, salt: new Uint8Array(8) })).toThrow(RangeError);
  });

  test('a recovery code has no letter that is read for another', () => {
    for (let round = 0; round < 50; round += 1)
      expect(makeRecoveryCode()).toMatch(/^([0-9A-HJKMNP-TV-Z]{4} ){7}[0-9A-HJKMNP-TV-Z]{4}$/);
  });
});

describe('two collections laid beside each other', () => {
  const collection = fc
    .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.nat(4)), { selector: ([id]) => id })
    .map((all) => all.map(([id, at]) => note(id, `${id} at ${at}`, at)));

  test('every record of theirs is new, newer or no newer, and every record of mine is met or mine alone', () => {
    fc.assert(
      fc.property(collection, collection, (mine, theirs) => {
        const { added, newer, kept, onlyMine } = difference(mine, theirs);
        expect(added.length + newer.length + kept.length).toBe(theirs.length);
        expect(newer.length + kept.length + onlyMine.length).toBe(mine.length);
      }),
    );
  });

  test('a collection beside itself brings nothing', () => {
    fc.assert(
      fc.property(collection, (mine) => {
        expect(difference(mine, mine)).toEqual({ added: [], newer: [], kept: mine, onlyMine: [] });
      }),
    );
  });
});
