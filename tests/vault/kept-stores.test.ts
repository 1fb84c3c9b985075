/**
 * What people kept with each version of the format opens with every later version. The files beside this test were
 * written by the app of then, with a record of every kind in them, and are never made again. When the format goes up,
 * `KEEP_STORE=yes` writes the file of the new one: commit it, and leave the others as they are.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { migrate, recordFormat } from '../../src/vault/migrations';
import type { KeptRecord, Vault } from '../../src/vault/port';
import { recordKinds } from '../../src/vault/record-kinds';
import { listOf } from '../../src/vault/records';
import { unpack } from '../../src/vault/transfer';
import { aVault, passphrase } from '../support/a-vault';
import { anyRecordOf } from '../support/builders/any-record';
import { giveFakeBrowser } from '../support/fake-browser';
import { type KeptDatabase, plantDatabases, writtenDatabases } from './fixtures/kept-store';

const folder = 'tests/vault/fixtures';

interface Kept {
  readonly format: number;
  readonly passphrase: string;
  /** What is in it, in the shape of its format. */
  readonly holds: readonly { readonly kind: string; readonly record: object }[];
  /** The databases of the browser. */
  readonly store: readonly KeptDatabase[];
  /** The file that was taken along. */
  readonly file: string;
}

async function put(vault: Vault, { kind, record }: KeptRecord): Promise<void> {
  // Safe: the kind and its record come out of one pair.
  expect(await vault.put(kind, record as never)).toEqual({ ok: true });
}

/** A person who kept one of everything, put a passphrase before it, and took it along. */
async function keep(): Promise<Kept> {
  giveFakeBrowser();
  const vault = await aVault('session');
  for (const kind of recordKinds) {
    const [record] = fc.sample(anyRecordOf[kind] as fc.Arbitrary<object>, { seed: 16, numRuns: 1 });
    await put(vault, { kind, record } as KeptRecord);
  }
  await vault.changeMode('device');
  await vault.protect(passphrase);
  const holds = listOf(vault.view().records);
  const file = await vault.pack(passphrase);
  return { format: recordFormat, passphrase, holds, store: await writtenDatabases(), file };
}

const fileOf = (format: number): string => `${folder}/kept-store-${format}.json`;
if (process.env.KEEP_STORE === 'yes' && !existsSync(fileOf(recordFormat)))
  writeFileSync(fileOf(recordFormat), `${JSON.stringify(await keep(), null, 1)}\n`);

const all = readdirSync(folder)
  .filter((name) => /^kept-store-\d+\.json$/.test(name))
  // Safe: written above, by the version of then.
  .map((name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as Kept);

/** What was kept, as it opens now. */
function asItOpens({ format, holds }: Kept): readonly unknown[] {
  return holds.map(({ kind, record }) => ({
    kind,
    record: format === recordFormat ? record : migrate(format, kind, record),
  }));
}

test('the format of now has its file', () => {
  expect(all.map(({ format }) => format)).toContain(recordFormat);
  for (const kind of recordKinds)
    expect(all.find(({ format }) => format === recordFormat)?.holds.map((one) => one.kind)).toContain(kind);
});

describe.each(all)('what was kept in format $format', { timeout: 120_000 }, (kept) => {
  beforeEach(giveFakeBrowser);

  async function openedFrom(store: readonly KeptDatabase[]): Promise<Vault> {
    await plantDatabases(store);
    const vault = await aVault('passphrase');
    expect(vault.view()).toMatchObject({ mode: 'passphrase', access: 'locked' });
    expect(await vault.unlock({ kind: 'passphrase', passphrase: kept.passphrase }, true)).toEqual({
      ok: true,
    });
    const held = listOf(vault.view().records);
    expect(held).toHaveLength(kept.holds.length);
    expect(held).toEqual(expect.arrayContaining([...asItOpens(kept)]));
    expect(vault.view().setAside).toEqual([]);
    return vault;
  }

  test('opens in the browser where it lies, and can be written', async () => {
    const vault = await openedFrom(kept.store);
    expect(vault.view().access).toBe('writer');
    const [first] = listOf(vault.view().records);
    if (first !== undefined) await put(vault, first);
  });

  test('opens as the file that was taken along', async () => {
    const opened = await unpack(kept.file, kept.passphrase);
    expect(opened).toMatchObject({ ok: true, value: { unread: 0 } });
    if (opened.ok) expect(opened.value.records).toEqual(expect.arrayContaining([...asItOpens(kept)]));
  });

  test('laid out by a later version it is read, and nothing of it is touched', async () => {
    const later = kept.store.map((one) => ({ ...one, version: one.version + 1 }));
    const vault = await openedFrom(later);
    expect(vault.view().access).toBe('newer');
    const [first] = listOf(vault.view().records);
    if (first === undefined) throw new Error('There is a record of every kind.');
    expect(await vault.put(first.kind, first.record as never)).toEqual({
      ok: false,
      failure: { kind: 'newer' },
    });
    expect(await writtenDatabases()).toEqual(later);
  });
});
