/** The faults of a browser as a table: what happens × how one keeps × what is said × what is kept. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { SaveFailure, Vault } from '../../src/vault/port';
import { aMark, aVault, passphrase } from '../support/a-vault';
import { aNote } from '../support/builders/a-note';
import { giveFakeBrowser } from '../support/fake-browser';
import { databases, keysOf, overwritten, takenAway } from '../support/in-the-store';

/** What one of the browser's parts does instead, for as long as the fault lasts. Returns how to end it. */
type Fault = () => Promise<() => void> | (() => void);

function instead<Part extends object, Name extends keyof Part>(
  part: Part,
  name: Name,
  does: Part[Name],
): () => void {
  const was = part[name];
  part[name] = does;
  return () => {
    part[name] = was;
  };
}

const refusing = (name: string) => (): never => {
  throw new DOMException('Refused', name);
};

interface Row {
  readonly fault: string;
  readonly make: Fault;
  /** What is said of the next step; 'saved' when it is kept all the same. */
  readonly says: SaveFailure['kind'] | 'saved';
}

const rows: readonly Row[] = [
  {
    fault: 'the disk is full',
    make: () => instead(IDBObjectStore.prototype, 'put', refusing('QuotaExceededError')),
    says: 'full',
  },
  {
    fault: 'the browser refuses storage',
    make: () => instead(IDBDatabase.prototype, 'transaction', refusing('SecurityError')),
    says: 'blocked',
  },
  {
    fault: 'a transaction is aborted',
    make: () => {
      const { transaction } = IDBDatabase.prototype;
      return instead(IDBDatabase.prototype, 'transaction', function (this: IDBDatabase, ...args) {
        const made = transaction.apply(this, args);
        if (args[1] === 'readwrite') queueMicrotask(() => made.abort());
        return made;
      });
    },
    says: 'failed',
  },
  {
    fault: 'the connection is dropped',
    make: async () => {
      const { transaction } = IDBDatabase.prototype;
      let dropped = false;
      return instead(IDBDatabase.prototype, 'transaction', function (this: IDBDatabase, ...args) {
        if (!dropped) {
          dropped = true;
          this.close();
        }
        return transaction.apply(this, args);
      });
    },
    says: 'saved',
  },
  {
    fault: 'the browser took everything away',
    make: async () => {
      await takenAway();
      return () => undefined;
    },
    says: 'saved',
  },
];

async function keptIn(
  mode: 'session' | 'device' | 'passphrase',
): Promise<{ vault: Vault; again: () => Promise<Vault> }> {
  const mark = aMark('session');
  const vault = await aVault(mark);
  await vault.put('note', aNote('eerst', 'eerst'));
  if (mode === 'device') await vault.changeMode('device');
  if (mode === 'passphrase') await vault.protect(passphrase);
  return {
    vault,
    again: async () => {
      const opened = await aVault(mark);
      if (mode === 'passphrase') await opened.unlock({ kind: 'passphrase', passphrase }, true);
      return opened;
    },
  };
}

const namesIn = (vault: Vault): readonly string[] =>
  vault
    .view()
    .records.note.map(({ id }) => String(id))
    .sort();

describe.each(['device', 'passphrase'] as const)('kept in mode %s', { timeout: 60_000 }, (mode) => {
  beforeEach(giveFakeBrowser);

  test.each(rows)('$fault: says $says', async ({ make, says }) => {
    const { vault, again } = await keptIn(mode);
    const end = await make();
    const outcome = await vault.put('note', aNote('onder-de-fout', 'onder-de-fout'));
    const { save } = vault.view();
    if (says === 'saved') expect([outcome.ok, save.kind]).toEqual([true, 'saved']);
    else {
      expect(outcome).toMatchObject({ ok: false, failure: { kind: says } });
      expect(save).toMatchObject({ kind: 'unsaved', failure: { kind: says } });
    }
    // Whatever happened, nothing is gone from the tab, and once the fault is over all of it is stored.
    expect(namesIn(vault)).toEqual(['eerst', 'onder-de-fout']);
    end();
    expect((await vault.retry()).ok).toBe(true);
    expect(vault.view().save.kind).toBe('saved');
    expect(namesIn(await again())).toEqual(['eerst', 'onder-de-fout']);
  });

  test('another secret stands where this one was: nothing is written over it, and it is said', async () => {
    const { vault } = await keptIn(mode);
    await overwritten('keys', 'secret', new ArrayBuffer(40));
    const stored = await keysOf('records');
    expect((await vault.put('note', aNote('onder-de-fout', 'onder-de-fout'))).ok).toBe(false);
    expect(vault.view().save.kind).not.toBe('saved');
    // Behind a passphrase it is locked; on the device what is here stays in the tab.
    expect(vault.view()).toMatchObject(
      mode === 'passphrase' ? { mode, access: 'locked' } : { mode: 'session', save: { kind: 'unsaved' } },
    );
    expect(await keysOf('records')).toEqual(stored);
  });
});

describe('kept in no store at all', () => {
  beforeEach(giveFakeBrowser);

  test.each(rows)('$fault: nothing is said, for nothing was promised', async ({ make }) => {
    const { vault } = await keptIn('session');
    const end = await make();
    expect((await vault.put('note', aNote('daarna', 'daarna'))).ok).toBe(true);
    expect(vault.view().save.kind).toBe('not-kept');
    end();
    expect(await databases()).toEqual([]);
  });
});
