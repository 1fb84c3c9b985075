/** One file to take along: what goes in comes out, and a file that was touched does not open. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { asId } from '../../src/core/shared/ids';
import { deriveBytes, floor, isWeaker, present } from '../../src/vault/derive';
import { makeRecoveryCode } from '../../src/vault/key-ring';
import { difference } from '../../src/vault/merge';
import type { KeptRecord } from '../../src/vault/port';
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
