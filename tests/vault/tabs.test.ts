/** Several tabs on one store: who writes, what each shows, and that nothing a tab alone holds is let go. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { asId } from '../../src/core/shared/ids';
import { emptyVersion, type NetworkMap } from '../../src/core/tools/network-map/network-map';
import { type Derivation, floor } from '../../src/vault/derive';
import { passphraseKey } from '../../src/vault/key-ring';
import type { Vault, VaultMode } from '../../src/vault/port';
import { aMark, aVault, passphrase } from '../support/a-vault';
import { aNote } from '../support/builders/a-note';
import { giveFakeBrowser } from '../support/fake-browser';

function map(codeWord: string, changedAt: number): NetworkMap {
  return {
    id: asId('kaart'),
    codeWord,
    versions: [emptyVersion(asId('v'), 'start', '2026-11-24')],
    changedAt,
  };
}

const tab = (mode: VaultMode): Promise<Vault> => aVault(mode);

const codeWord = (vault: Vault): string | undefined => vault.view().records.networkMap[0]?.codeWord;

/** The secret wrapped by another key. */
async function rewrap(wrapped: ArrayBuffer, from: CryptoKey, to: CryptoKey): Promise<ArrayBuffer> {
  const hidden = { name: 'HMAC', hash: 'SHA-256', length: 256 };
  const secret = await crypto.subtle.unwrapKey('raw', wrapped, from, 'AES-KW', hidden, true, ['sign']);
  return crypto.subtle.wrapKey('raw', secret, to, 'AES-KW');
}

/** A request of the database as a promise. */
function asked<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

describe('two tabs', { timeout: 60_000 }, () => {
  beforeEach(giveFakeBrowser);

  test('that take the writing from each other read what the other wrote before they write', async () => {
    const one = await tab('session');
    await one.put('note', aNote('a', 'eerste', 1));
    await one.changeMode('device');
    const other = await tab('device');
    expect(other.view().access).toBe('reader');
    expect((await other.put('note', aNote('b'))).ok).toBe(false);
    await one.put('note', aNote('a', 'tweede', 2));
    await other.takeOver();
    expect(other.view().access).toBe('writer');
    expect(other.view().records.note).toEqual([aNote('a', 'tweede', 2)]);
    await vi.waitFor(() => expect(one.view().access).toBe('reader'));
  });

  test('keep the map that one of them alone holds when the other writes, or goes behind a passphrase', async () => {
    const one = await tab('session');
    await one.put('networkMap', map('Linde', 1));
    await one.put('note', aNote('a'));
    await one.changeMode('device');
    expect((await one.storedItems()).filter(({ store }) => store === 'records')).toHaveLength(1);
    const other = await tab('device');
    expect(codeWord(other)).toBeUndefined();
    await other.takeOver();
    await other.put('note', aNote('b'));
    await vi.waitFor(() => expect(one.view().records.note).toHaveLength(2));
    expect(codeWord(one)).toBe('Linde');
    await other.protect(passphrase);
    await vi.waitFor(() => expect(one.view().access).toBe('locked'));
    expect(codeWord(one)).toBeUndefined();
    expect((await one.unlock({ kind: 'passphrase', passphrase }, true)).ok).toBe(true);
    expect(codeWord(one)).toBe('Linde');
  });

  test('of an older map that waited and a newer one in the store, the newer stays', async () => {
    const one = await tab('session');
    await one.protect(passphrase);
    await one.lock();
    await one.put('networkMap', map('oud', 1));
    const other = await tab('passphrase');
    await other.unlock({ kind: 'passphrase', passphrase }, true);
    await other.put('networkMap', map('nieuw', 2));
    await one.unlock({ kind: 'passphrase', passphrase }, true);
    expect(codeWord(one)).toBe('nieuw');
  });

  test('what could not be written is not let go when the vault is locked', async () => {
    const one = await tab('session');
    await one.protect(passphrase);
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No room', 'QuotaExceededError');
    };
    expect((await one.put('note', aNote('a', 'niet kwijt'))).ok).toBe(false);
    await one.lock();
    IDBObjectStore.prototype.put = put;
    expect(one.view().access).toBe('locked');
    expect((await one.unlock({ kind: 'passphrase', passphrase }, true)).ok).toBe(true);
    await one.lock();
    await one.unlock({ kind: 'passphrase', passphrase }, true);
    expect(one.view().records.note).toEqual([aNote('a', 'niet kwijt')]);
  });
});

describe('every switch between the modes', { timeout: 60_000 }, () => {
  beforeEach(giveFakeBrowser);

  const modes = ['session', 'device', 'passphrase'] as const;
  const to = (vault: Vault, mode: VaultMode) =>
    mode === 'passphrase' ? vault.protect(passphrase) : vault.changeMode(mode);

  test.each(modes.flatMap((from) => modes.map((into) => [from, into] as const)))(
    'from %s to %s keeps everything, and a map in the store only behind the passphrase',
    async (from, into) => {
      const vault = await tab('session');
      await vault.put('note', aNote('a'));
      await vault.put('networkMap', map('Linde', 1));
      for (const mode of [from, into]) expect((await to(vault, mode)).ok).toBe(true);
      expect(vault.view().mode).toBe(into);
      expect(vault.view().records.note).toEqual([aNote('a')]);
      expect(codeWord(vault)).toBe('Linde');
      const stored = (await vault.storedItems()).filter(({ store }) => store === 'records').length;
      expect(stored).toBe({ session: 0, device: 1, passphrase: 2 }[into]);
    },
  );
});

describe('a store of another time', { timeout: 60_000 }, () => {
  beforeEach(giveFakeBrowser);

  async function database(): Promise<IDBDatabase> {
    return asked(indexedDB.open('speelveld-a'));
  }

  test('with a passphrase that was derived with less is wrapped anew on opening, and opens as before', async () => {
    const vault = await tab('session');
    await vault.put('note', aNote('a'));
    await vault.protect(passphrase);
    await vault.lock();
    const open = await database();
    const read = open.transaction('keys').objectStore('keys');
    const [secret, derivation] = await Promise.all([
      asked<ArrayBuffer>(read.get('secret')),
      asked<Derivation>(read.get('passphrase')),
    ]);
    const weak: Derivation = { ...floor, salt: derivation.salt };
    const weaker = await rewrap(
      secret,
      await passphraseKey(passphrase, derivation),
      await passphraseKey(passphrase, weak),
    );
    const write = open.transaction('keys', 'readwrite').objectStore('keys');
    await Promise.all([asked(write.put(weaker, 'secret')), asked(write.put(weak, 'passphrase'))]);
    open.close();
    const hardness = async () =>
      (await vault.storedItems()).find(({ name }) => name === 'passphrase')?.hardness?.memory;
    expect(await hardness()).toBe(floor.memory);
    await vault.unlock({ kind: 'passphrase', passphrase }, true);
    expect(await hardness()).toBeGreaterThan(floor.memory);
    await vault.lock();
    await vault.unlock({ kind: 'passphrase', passphrase }, true);
    expect(vault.view().records.note).toEqual([aNote('a')]);
  });

  test('is found again when plain storage forgot which mode was on', async () => {
    const vault = await tab('session');
    await vault.put('note', aNote('a'));
    await vault.changeMode('device');
    const mark = aMark('session');
    const forgetful = async (): Promise<Vault> => {
      mark.write('session');
      return aVault(mark);
    };
    expect((await forgetful()).view()).toMatchObject({ mode: 'device', records: { note: [aNote('a')] } });
    await vault.protect(passphrase);
    expect((await forgetful()).view()).toMatchObject({ mode: 'passphrase', access: 'locked' });
    expect(mark.written).toEqual(['session', 'device', 'session', 'passphrase']);
    await vault.wipe();
    expect((await forgetful()).view().mode).toBe('session');
  });

  test('with one record of a later version is read and not written', async () => {
    const vault = await tab('session');
    await vault.put('note', aNote('a'));
    await vault.changeMode('device');
    vi.spyOn(JSON, 'stringify').mockReturnValueOnce('{"format":99,"kind":"note","record":{}}');
    await vault.put('note', aNote('b'));
    const again = await tab('device');
    await again.takeOver();
    expect(again.view().access).toBe('newer');
    expect(again.view().records.note).toEqual([aNote('a')]);
    expect(await again.put('note', aNote('a', 'anders'))).toEqual({ ok: false, failure: { kind: 'newer' } });
    expect((await tab('device')).view().records.note).toEqual([aNote('a')]);
  });

  test('cut short, or emptied of its bytes, sets that record aside and keeps the others', async () => {
    const vault = await tab('session');
    for (const id of ['a', 'b', 'c']) await vault.put('note', aNote(id));
    await vault.changeMode('device');
    const open = await database();
    const records = open.transaction('records', 'readwrite').objectStore('records');
    const [first = '', second = ''] = await asked(records.getAllKeys());
    const sealed = await asked<{ iv: Uint8Array; bytes: ArrayBuffer }>(records.get(first));
    await asked(records.put({ ...sealed, bytes: sealed.bytes.slice(0, 40) }, first));
    await asked(records.put({}, second));
    open.close();
    const again = await tab('device');
    expect(again.view().records.note).toHaveLength(1);
    expect(again.view().setAside.map(({ reason }) => reason)).toEqual(['undecryptable', 'undecryptable']);
    expect(
      again
        .view()
        .setAside.map(({ bytes }) => bytes.length)
        .sort(),
    ).toEqual([0, 52]);
  });
});
