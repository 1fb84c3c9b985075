/** A store that loses its footing: taken away, damaged, left half done. What is said is true, and nothing comes back as something else. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Vault } from '../../src/vault/port';
import { aMark, aVault, passphrase } from '../support/a-vault';
import { aNote, textsIn } from '../support/builders/a-note';
import { giveFakeBrowser } from '../support/fake-browser';
import { databases, inStore, keysOf, overwritten, takenAway } from '../support/in-the-store';

/** A vault with two notes, kept on the device. */
async function kept(mark = aMark('session')): Promise<Vault> {
  const vault = await aVault(mark);
  await vault.put('note', aNote('a', 'een'));
  await vault.put('note', aNote('b', 'twee'));
  expect((await vault.changeMode('device')).ok).toBe(true);
  return vault;
}

describe('a store that is taken away', { timeout: 60_000 }, () => {
  beforeEach(giveFakeBrowser);

  test('under an open tab is written again from memory before anything is said to be kept', async () => {
    const mark = aMark('session');
    const vault = await kept(mark);
    await takenAway();
    expect((await vault.put('note', aNote('c', 'drie'))).ok).toBe(true);
    expect(vault.view().save.kind).toBe('saved');
    await vi.waitFor(async () => expect(await databases()).toContain('speelveld-a'));
    const again = await aVault(mark);
    expect([...textsIn(again)].sort()).toEqual(['drie', 'een', 'twee']);
  });

  test('by somebody who erased plain storage too stays erased: the tab shows what it has, and says that it is not kept', async () => {
    const mark = aMark('session');
    const vault = await kept(mark);
    mark.write('session');
    await takenAway();
    await vi.waitFor(() => expect(vault.view().mode).toBe('session'));
    await vault.put('note', aNote('c', 'drie'));
    expect(textsIn(vault)).toEqual(['een', 'twee', 'drie']);
    expect(vault.view()).toMatchObject({ save: { kind: 'not-kept' }, past: { lost: { here: true } } });
    expect(await databases()).toEqual([]);
  });

  test('between two visits is told, and nothing is made in its place unasked', async () => {
    for (const mode of ['device', 'passphrase'] as const) {
      const mark = aMark(mode);
      const vault = await aVault(mark);
      expect(vault.view()).toMatchObject({ mode: 'session', past: { lost: { mode, here: false } } });
      await vault.put('note', aNote('a'));
      expect(await databases()).toEqual([]);
      expect(mark.read()).toBe(mode);
      vault.acceptLoss();
      expect(vault.view().past.lost).toBeNull();
      expect(mark.read()).toBe('session');
    }
  });

  test('under a locked tab does not come back as a vault without a passphrase', async () => {
    const mark = aMark('session');
    const vault = await aVault(mark);
    await vault.put('note', aNote('a'));
    await vault.protect(passphrase);
    await vault.lock();
    await takenAway();
    expect(await vault.unlock({ kind: 'passphrase', passphrase }, true)).toMatchObject({
      ok: false,
      failure: { kind: 'gone' },
    });
    expect(vault.view()).toMatchObject({ mode: 'session', past: { lost: { mode: 'passphrase' } } });
    expect(await databases()).toEqual([]);
  });

  test('by an erasure in one tab is forgotten by every other, also one that keeps nothing', async () => {
    const mark = aMark('session');
    const bare = await aVault(aMark('session'));
    await bare.put('note', aNote('z', 'los'));
    const vault = await kept(mark);
    const reader = await aVault(mark);
    expect((await vault.wipe()).ok).toBe(true);
    await vi.waitFor(() => expect([...textsIn(reader), ...textsIn(bare)]).toEqual([]));
    await reader.put('note', aNote('d'));
    expect(await databases()).toEqual([]);
    expect(mark.read()).toBe('session');
  });
});

describe('keys that are missing or malformed', { timeout: 60_000 }, () => {
  beforeEach(giveFakeBrowser);

  const odd: readonly unknown[] = [undefined, null, 7, 'sleutel', new ArrayBuffer(3), { salt: 'x' }];

  test.each(['device', 'secret'])('%s: nothing is overwritten, and it is said', async (name) => {
    for (const value of odd) {
      giveFakeBrowser();
      const mark = aMark('session');
      await kept(mark);
      await overwritten('keys', name, value);
      const before = await keysOf('records');
      const again = await aVault(mark);
      await again.takeOver();
      expect(again.view().access, String(value)).toBe('damaged');
      expect(await again.put('note', aNote('c'))).toMatchObject({ failure: { kind: 'damaged' } });
      expect(await keysOf('records')).toEqual(before);
    }
  });

  test('of the passphrase leave the recovery sheet as it is, and the other way round', async () => {
    const mark = aMark('session');
    const vault = await kept(mark);
    await vault.protect(passphrase);
    const made = await vault.makeRecoveryCode();
    if (!made.ok) throw new Error('There is a code.');
    await vault.lock();
    await overwritten('keys', 'passphrase', { salt: 1 });
    expect(await vault.unlock({ kind: 'passphrase', passphrase }, true)).toEqual({
      ok: false,
      failure: { kind: 'passphrase-damaged' },
    });
    expect(await vault.checkCode('0000')).toEqual({ ok: false, failure: { kind: 'does-not-fit' } });
    expect((await vault.checkCode(made.value)).ok).toBe(true);
    const next = 'vijf andere woorden hierna';
    expect((await vault.unlock({ kind: 'recovery', code: made.value, passphrase: next }, true)).ok).toBe(
      true,
    );
    expect([...textsIn(vault)].sort()).toEqual(['een', 'twee']);
    await vault.lock();
    await overwritten('keys', 'recovery', 'weg');
    expect((await vault.unlock({ kind: 'passphrase', passphrase: next }, true)).ok).toBe(true);
  });

  test('one record that is nothing at all hides no other', async () => {
    for (const value of [null, undefined, 0, '', [], { iv: 1, bytes: 2 }]) {
      giveFakeBrowser();
      const mark = aMark('session');
      await kept(mark);
      const [first] = await keysOf('records');
      await overwritten('records', String(first), value);
      const again = await aVault(mark);
      expect(again.view().records.note, JSON.stringify(value)).toHaveLength(1);
      expect(again.view().setAside).toHaveLength(value === undefined ? 0 : 1);
    }
  });

  test('a state that is odd is mended by the keys beside it', async () => {
    for (const state of [undefined, null, { generation: -1, revision: 'x' }, { protection: 'open' }]) {
      giveFakeBrowser();
      const mark = aMark('session');
      await kept(mark);
      await overwritten('state', 'state', state);
      const again = await aVault(mark);
      expect([...textsIn(again)].sort(), JSON.stringify(state)).toEqual(['een', 'twee']);
    }
  });
});

describe('a change of guard that is cut off', { timeout: 60_000 }, () => {
  beforeEach(giveFakeBrowser);

  test('leaves everything behind the guard before it, and nothing of the new one', async () => {
    const mark = aMark('session');
    const vault = await kept(mark);
    const { put } = IDBObjectStore.prototype;
    let puts = 0;
    IDBObjectStore.prototype.put = function (...args) {
      puts += 1;
      if (puts === 3) throw new DOMException('No room', 'QuotaExceededError');
      return put.apply(this, args);
    };
    expect(await vault.protect(passphrase)).toEqual({ ok: false, failure: { kind: 'full' } });
    IDBObjectStore.prototype.put = put;
    expect(await databases()).toEqual(['speelveld', 'speelveld-a']);
    expect(vault.view().mode).toBe('device');
    expect((await vault.put('note', aNote('c', 'drie'))).ok).toBe(true);
    expect([...textsIn(await aVault(mark))].sort()).toEqual(['drie', 'een', 'twee']);
  });

  test('of a first one leaves nothing behind at all', async () => {
    const vault = await aVault('session');
    await vault.put('note', aNote('a'));
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No room', 'QuotaExceededError');
    };
    for (const refused of [await vault.changeMode('device'), await vault.protect(passphrase)])
      expect(refused).toEqual({ ok: false, failure: { kind: 'full' } });
    IDBObjectStore.prototype.put = put;
    expect((await databases()).filter((name) => name !== 'speelveld')).toEqual([]);
    expect(vault.view()).toMatchObject({ mode: 'session', access: 'writer', save: { kind: 'not-kept' } });
  });

  test('after the new place was complete is finished at the next opening: the place before it goes', async () => {
    const mark = aMark('session');
    const vault = await kept(mark);
    const { deleteDatabase } = IDBFactory.prototype;
    // The process ends between writing the new place and dropping the one before it.
    IDBFactory.prototype.deleteDatabase = function (name: string) {
      if (name !== 'speelveld-a') return deleteDatabase.call(this, name);
      throw new DOMException('Killed', 'AbortError');
    };
    expect((await vault.protect(passphrase)).ok).toBe(true);
    IDBFactory.prototype.deleteDatabase = deleteDatabase;
    expect(await databases()).toEqual(['speelveld', 'speelveld-a', 'speelveld-b']);
    const again = await aVault(mark);
    expect(again.view()).toMatchObject({ mode: 'passphrase', access: 'locked' });
    expect(await databases()).toEqual(['speelveld', 'speelveld-b']);
  });

  test('never writes a key of this device on the way to a passphrase', async () => {
    const vault = await aVault('session');
    await vault.put('note', aNote('a'));
    const written: unknown[] = [];
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...args) {
      written.push(args[0]);
      return put.apply(this, args);
    };
    await vault.protect(passphrase);
    await vault.put('note', aNote('b'));
    IDBObjectStore.prototype.put = put;
    expect(written.length).toBeGreaterThan(3);
    expect(written.filter((value) => value instanceof CryptoKey)).toEqual([]);
    expect(await inStore(async ({ objectStoreNames }) => [...objectStoreNames])).toEqual([
      'keys',
      'records',
      'state',
    ]);
  });
});
