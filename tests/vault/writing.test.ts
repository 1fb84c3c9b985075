/** Who writes what over what: two tabs with and without locks, two edits of one record, a browser that does not answer, a clock that is set back. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { beginJourney } from '../../src/core/dialogue/edit';
import { asId } from '../../src/core/shared/ids';
import { limits } from '../../src/vault/within';
import { aMark, aVault, passphrase } from '../support/a-vault';
import { aNote, textsIn } from '../support/builders/a-note';
import { theDinner } from '../support/builders/dinner';
import { giveFakeBrowser } from '../support/fake-browser';
import { databases } from '../support/in-the-store';

describe('two tabs without locks and without a channel', { timeout: 60_000 }, () => {
  beforeEach(() => {
    giveFakeBrowser();
    vi.stubGlobal('navigator', {});
    vi.stubGlobal('BroadcastChannel', undefined);
  });

  test('never write over each other unseen: of two edits of one note both are kept', async () => {
    const mark = aMark('session');
    const one = await aVault(mark);
    await one.put('note', aNote('a', 'begin', 1));
    await one.changeMode('device');
    const two = await aVault(mark);
    expect((await one.put('note', aNote('a', 'van tab een', 2))).ok).toBe(true);
    expect((await two.put('note', aNote('a', 'van tab twee', 3))).ok).toBe(true);
    expect((await one.put('note', aNote('b', 'nog een', 4))).ok).toBe(true);
    for (const vault of [await aVault(mark), one]) {
      const [first = '', second] = textsIn(vault);
      expect([first.includes('van tab twee'), first.includes('(kopie) van tab een'), second]).toEqual([
        true,
        true,
        'nog een',
      ]);
    }
  });

  test('take a record that was read back for the same as the one that was written', async () => {
    const mark = aMark('session');
    const one = await aVault(mark);
    await one.put('note', aNote('z', 'eerst', 0));
    await one.changeMode('device');
    // The parts in another order than the store gives them back in.
    const { text, ...rest } = aNote('a', 'begin', 1);
    await one.put('note', { text, ...rest });
    const two = await aVault(mark);
    await two.put('note', aNote('b', 'elders', 2));
    await one.put('note', { text: 'verder', ...rest, changedAt: 3 });
    expect(textsIn(await aVault(mark))).toEqual(['eerst', 'elders', 'verder']);
  });

  test('keep two edits of one journey as two roads, each with its own decisions', async () => {
    const mark = aMark('session');
    const scenario = theDinner();
    const start = beginJourney(scenario, { id: asId('reis'), now: 1 });
    const chosen = (choice: string, changedAt: number) => ({
      ...start,
      changedAt,
      steps: [{ moment: asId<never>('m'), choice: asId<never>(choice) }],
    });
    const one = await aVault(mark);
    await one.put('journey', start);
    await one.changeMode('device');
    const two = await aVault(mark);
    await one.put('journey', chosen('links', 2));
    await two.put('journey', chosen('rechts', 3));
    const { journey } = (await aVault(mark)).view().records;
    const choices = journey.map(({ id, steps }) => [id === 'reis', steps[0]?.choice]);
    expect(choices).toEqual(
      expect.arrayContaining([
        [true, 'rechts'],
        [false, 'links'],
      ]),
    );
    expect(journey.find(({ id }) => id !== 'reis')?.branchedFrom).toEqual({
      journey: 'reis',
      sharedSteps: 0,
    });
  });

  test('what one removed is not brought back, and what one changed is not removed unseen', async () => {
    const mark = aMark('session');
    const one = await aVault(mark);
    for (const id of ['a', 'b']) await one.put('note', aNote(id, 'begin', 1));
    await one.changeMode('device');
    const two = await aVault(mark);
    await one.put('note', aNote('a', 'veranderd', 2));
    await two.remove('note', 'a');
    await two.remove('note', 'b');
    expect(textsIn(await aVault(mark))).toEqual(['veranderd']);
  });
});

describe('a tab that keeps nothing while another writes', { timeout: 60_000 }, () => {
  beforeEach(giveFakeBrowser);

  test('and asks for a passphrase changes nothing for either, and says why', async () => {
    const mark = aMark('session');
    const bare = await aVault(mark);
    await bare.put('note', aNote('z', 'los'));
    const writer = await aVault(mark);
    await writer.put('note', aNote('a', 'bewaard'));
    await writer.changeMode('device');
    for (const refused of [await bare.protect(passphrase), await bare.changeMode('device')])
      expect(refused).toEqual({ ok: false, failure: { kind: 'reader' } });
    expect(bare.view()).toMatchObject({ mode: 'session', access: 'writer' });
    expect(textsIn(bare)).toEqual(['los']);
    expect((await writer.put('note', aNote('b', 'verder'))).ok).toBe(true);
    expect(mark.read()).toBe('device');
    expect((await aVault(mark)).view()).toMatchObject({ mode: 'device', access: 'reader' });
  });

  test('joins what was kept when the other has gone', async () => {
    const mark = aMark('session');
    const bare = await aVault(mark);
    await bare.put('note', aNote('z', 'los'));
    const writer = await aVault(mark);
    await writer.put('note', aNote('a', 'bewaard'));
    await writer.changeMode('device');
    freeTheLock();
    expect((await bare.changeMode('device')).ok).toBe(true);
    expect([...textsIn(bare)].sort()).toEqual(['bewaard', 'los']);
  });
});

/** The other tab was closed: nobody holds the lock. */
function freeTheLock(): void {
  const free = (_name: string, _options: unknown, take: (lock: object) => Promise<void>) => take({});
  vi.stubGlobal('navigator', { locks: { request: free } });
}

describe('what a record is about', () => {
  beforeEach(giveFakeBrowser);

  test('cannot be changed: a journey of one story never takes the place of another', async () => {
    const vault = await aVault('session');
    const mine = beginJourney(theDinner(), { id: asId('reis'), now: 1 });
    await vault.put('journey', mine);
    const foreign = { ...mine, scenario: asId<never>('de-stoel'), steps: [] };
    expect(await vault.put('journey', foreign)).toEqual({ ok: false, failure: { kind: 'mixed-up' } });
    expect(vault.view().records.journey).toEqual([mine]);
  });

  test('is dated after everything that is known, also by a clock that was set back', async () => {
    let now = 5_000_000;
    const vault = await aVault('session', () => now);
    await vault.put('note', aNote('a', 'eerst', now));
    now = 1_000;
    await vault.put('note', aNote('b', 'daarna', now));
    await vault.put('note', aNote('a', 'ten slotte', now));
    const times = Object.fromEntries(vault.view().records.note.map(({ id, changedAt }) => [id, changedAt]));
    expect(times).toEqual({ b: 5_000_001, a: 5_000_002 });
  });
});

describe('a browser that does not answer', { timeout: 60_000 }, () => {
  beforeEach(() => {
    giveFakeBrowser();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => vi.useRealTimers());

  /** Lets a limit pass while something waits for it. */
  async function waitOut<Value>(work: Promise<Value>, limit: number): Promise<Value> {
    await vi.advanceTimersByTimeAsync(limit + 1);
    return work;
  }

  test('when asked which databases there are does not keep a first visitor waiting', async () => {
    vi.spyOn(indexedDB, 'databases').mockReturnValue(new Promise(() => undefined));
    const vault = await waitOut(aVault('session'), limits.list);
    expect(vault.view()).toMatchObject({ mode: 'session', access: 'writer' });
  });

  test('when the store is opened is told within three seconds, and what is done meanwhile is kept in the tab', async () => {
    vi.spyOn(indexedDB, 'databases').mockResolvedValue([{ name: 'speelveld-a', version: 2 }]);
    const open = vi.spyOn(indexedDB, 'open').mockReturnValue({} as IDBOpenDBRequest);
    const vault = await waitOut(aVault(aMark('device')), limits.start);
    expect(vault.view()).toMatchObject({
      access: 'unavailable',
      save: { kind: 'unsaved', failure: { kind: 'silent' } },
    });
    const put = vault.put('note', aNote('a', 'intussen'));
    await vi.advanceTimersByTimeAsync(limits.store);
    expect(await put).toMatchObject({ ok: false });
    expect(textsIn(vault)).toEqual(['intussen']);
    open.mockRestore();
  });

  test('when a write hangs is told as not kept, and the write is tried again by itself', async () => {
    vi.useRealTimers();
    const vault = await aVault('session');
    await vault.put('note', aNote('a', 'eerst'));
    await vault.changeMode('device');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (...args) {
      const made = transaction.apply(this, args);
      if (args[1] !== 'readwrite') return made;
      // Its requests never come back.
      return new Proxy(made, {
        get: (target, name) =>
          name === 'objectStore'
            ? () => {
                throw new DOMException('Odd', 'UnknownError');
              }
            : Reflect.get(target, name),
      });
    };
    expect(await vault.put('note', aNote('b', 'daarna'))).toMatchObject({ ok: false });
    expect(vault.view().save.kind).toBe('unsaved');
    IDBDatabase.prototype.transaction = transaction;
    await vi.advanceTimersByTimeAsync(5_001);
    vi.useRealTimers();
    await vi.waitFor(() => expect(vault.view().save.kind).toBe('saved'));
  });

  test('over plain http changes nothing and says so', async () => {
    vi.useRealTimers();
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
    const vault = await aVault('session');
    await vault.put('note', aNote('a', 'eerst'));
    for (const refused of [await vault.changeMode('device'), await vault.protect(passphrase)])
      expect(refused).toEqual({ ok: false, failure: { kind: 'insecure' } });
    expect(await databases()).toEqual([]);
  });
});

describe('a full disk', { timeout: 60_000 }, () => {
  beforeEach(giveFakeBrowser);

  test('is told, tried again on request, and then everything is there', async () => {
    const mark = aMark('session');
    const vault = await aVault(mark);
    await vault.put('note', aNote('a', 'eerst'));
    await vault.changeMode('device');
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No room', 'QuotaExceededError');
    };
    expect(await vault.put('note', aNote('b', 'daarna'))).toEqual({ ok: false, failure: { kind: 'full' } });
    expect((await vault.retry()).ok).toBe(false);
    IDBObjectStore.prototype.put = put;
    expect((await vault.retry()).ok).toBe(true);
    expect(vault.view().save.kind).toBe('saved');
    expect([...textsIn(await aVault(mark))].sort()).toEqual(['daarna', 'eerst']);
  });
});
