/** Who opens the vault keeps nobody waiting who lays it out anew or drops it meanwhile. */
import { beforeEach, expect, test } from 'vitest';
import { findPlaces } from '../../src/vault/stored';
import { aMark, aVault } from '../support/a-vault';
import { aNote } from '../support/builders/a-note';
import { giveFakeBrowser } from '../support/fake-browser';

beforeEach(() => giveFakeBrowser());

test('a later version is laid out while the keys of the present one are being opened', async () => {
  const vault = await aVault(aMark('session'));
  await vault.put('note', aNote('a', 'begin', 1));
  await vault.changeMode('device');
  // As a tab has it between looking at what is stored and having opened it.
  const { current } = await findPlaces();
  const version = await new Promise<number>((resolve, reject) => {
    const request = indexedDB.open(current?.name ?? '', 99);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('A tab does not let go.'));
    request.onsuccess = () => {
      resolve(request.result.version);
      request.result.close();
    };
  });
  expect(version).toBe(99);
});
