/** The deliberation of a group while it lasts: beside the vault, sealed on the device or in the tab only, and gone in time. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Deliberation, DeliberationId } from '../../src/core/tools/deliberation/deliberation';
import type { Room } from '../../src/core/tools/deliberation/room';
import type { Vault } from '../../src/vault/port';
import { aVault, passphrase } from '../support/a-vault';
import { emptyDeliberation } from '../support/builders/begun-records';
import { giveFakeBrowser } from '../support/fake-browser';
import { databases } from '../support/in-the-store';

const begunAt = 1_000_000;
const hour = 3_600_000;
const place = 'speelveld-beraad';
const room: Room = { people: 8, writing: 'paper', writeMinutes: null, isStill: false };

const said = (moment: string, id = 'beraad'): Deliberation => ({
  ...emptyDeliberation('Zuidrand', 'group', 'full'),
  id: id as DeliberationId,
  madeAt: begunAt,
  changedAt: begunAt + moment.length,
  moment,
});

const moments = (vault: Vault) => vault.view().records.deliberation.map(({ moment }) => moment);

/** Another visit: the tab before it is gone, and its locks with it. */
async function later(mode: 'session' | 'passphrase' = 'session', now = begunAt + hour): Promise<Vault> {
  const { locks } = navigator;
  vi.stubGlobal('navigator', { locks: new (locks.constructor as new () => LockManager)() });
  return aVault(mode, () => now);
}

/** Everything that lies in the place, as it is written. */
async function lying(): Promise<string> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(place);
    request.onsuccess = () => resolve(request.result);
  });
  const items = await new Promise<unknown[]>((resolve) => {
    const request = database.transaction('records').objectStore('records').getAll();
    request.onsuccess = () => resolve(request.result);
  });
  database.close();
  return items
    .map((item) => Buffer.from((item as { readonly bytes: ArrayBuffer }).bytes).toString('latin1'))
    .join();
}

describe('a deliberation that may be kept while it lasts', { timeout: 60_000 }, () => {
  beforeEach(giveFakeBrowser);

  test('is there after a reload with what was written and the room, and is not readable where it lies', async () => {
    const vault = await aVault('session', () => begunAt);
    expect((await vault.hold(said(''), room, true)).ok).toBe(true);
    vault.changeRoom('beraad', { isStill: true });
    expect((await vault.put('deliberation', said('Op vrijdag.'))).ok).toBe(true);
    expect(vault.view().held).toEqual([
      { key: 'beraad', room: { ...room, isStill: true }, kept: 'stored', until: begunAt + 12 * hour },
    ]);
    const items = await vault.storedItems();
    expect(items.map(({ store }) => store).sort()).toEqual(['keys', 'keys', 'records']);
    expect(items.filter(({ bytes }) => bytes === null).map(({ name }) => name)).toEqual(['device']);
    expect(await lying()).not.toMatch(/vrijdag|Zuidrand|opening/);
    const again = await later();
    expect(moments(again)).toEqual(['Op vrijdag.']);
    expect(again.view().held[0]?.room.isStill).toBe(true);
    expect(again.view().mode).toBe('session');
  });

  test('is erased after twelve hours: at the start of the app, and under a tab that stays open', async () => {
    let now = begunAt;
    const vault = await aVault('session', () => now);
    await vault.hold(said('Op vrijdag.'), room, true);
    vi.useFakeTimers({ toFake: ['setInterval'] });
    await vault.hold(said('Op zaterdag.', 'tweede'), room, true);
    vi.useRealTimers();
    const again = await later('session', begunAt + 12 * hour);
    expect(moments(again)).toEqual([]);
    expect(await databases()).not.toContain(place);
    now = begunAt + 12 * hour;
    if (!('look' in vault) || typeof vault.look !== 'function') throw new Error('It does not look.');
    vault.look();
    expect(moments(vault)).toEqual([]);
  });

  test('is not in the vault, and no lock covers or asks for it more than to cover what was written', async () => {
    const vault = await aVault('session', () => begunAt);
    await vault.protect(passphrase);
    await vault.hold(said('Op vrijdag.'), room, true);
    const file = await vault.pack('een andere lange zin hier');
    await vault.lock();
    expect(vault.view().access).toBe('locked');
    expect(vault.view().records.deliberation).toMatchObject([{ moment: 'Op vrijdag.', paused: true }]);
    await vi.waitFor(() => expect(vault.view().held[0]?.kept).toBe('stored'));
    const again = await later('passphrase');
    expect(again.view().access).toBe('locked');
    expect(moments(again)).toEqual(['Op vrijdag.']);
    const unpacked = await again.unpack(file, 'een andere lange zin hier');
    expect(unpacked.ok && unpacked.value.records).toEqual([]);
  });

  test('goes to the vault when it is kept there, and only then from where it was', async () => {
    const vault = await aVault('session', () => begunAt);
    await vault.changeMode('device');
    await vault.hold(said('Op vrijdag.'), room, true);
    expect((await vault.keepHeld(said('Op vrijdag, af.'))).ok).toBe(true);
    expect(vault.view().held).toEqual([]);
    expect(moments(vault)).toEqual(['Op vrijdag, af.']);
    expect(await databases()).not.toContain(place);
  });

  test('goes whole when it is taken away, and comes back as it was held', async () => {
    const vault = await aVault('session', () => begunAt);
    await vault.hold(said('Op vrijdag.'), room, true);
    await vault.remove('deliberation', 'beraad');
    expect(await databases()).not.toContain(place);
    await vault.put('deliberation', said('Op vrijdag.'));
    expect(vault.view().held[0]?.kept).toBe('stored');
    expect(moments(await later())).toEqual(['Op vrijdag.']);
  });

  test('goes with everything at a wipe, and nothing is written after it', async () => {
    const vault = await aVault('session', () => begunAt);
    await vault.hold(said('Op vrijdag.'), room, true);
    expect((await vault.wipe()).ok).toBe(true);
    expect(moments(vault)).toEqual([]);
    expect(await databases()).toEqual([]);
  });

  test('says so when it cannot be written, keeps it in the tab, and makes nothing where all was erased', async () => {
    const vault = await aVault('session', () => begunAt);
    await vault.hold(said(''), room, true);
    await new Promise((resolve) => {
      indexedDB.deleteDatabase(place).onsuccess = resolve;
    });
    expect((await vault.put('deliberation', said('Op vrijdag.'))).ok).toBe(false);
    expect(vault.view().held[0]?.kept).toBe('failed');
    expect(moments(vault)).toEqual(['Op vrijdag.']);
    expect(await lying().catch(() => '')).toBe('');
  });

  test('belongs to one tab: another shows it when the first has gone', async () => {
    const vault = await aVault('session', () => begunAt);
    await vault.hold(said('Op vrijdag.'), room, true);
    const other = await aVault('session', () => begunAt);
    expect(moments(other)).toEqual([]);
    expect((await other.hold(said('Elders.', 'tweede'), room, true)).ok).toBe(false);
    expect(other.view().held[0]?.kept).toBe('failed');
  });
});

describe('a deliberation that may not be kept', () => {
  beforeEach(giveFakeBrowser);

  test('is in the tab only, whatever the vault keeps', async () => {
    const vault = await aVault('session', () => begunAt);
    await vault.changeMode('device');
    await vault.hold(said('Op vrijdag.'), room, false);
    await vault.put('deliberation', said('Op vrijdag belde hij.'));
    expect(vault.view().held).toMatchObject([{ kept: 'tab', until: null }]);
    expect(await databases()).not.toContain(place);
    expect(moments(await later())).toEqual([]);
  });
});
