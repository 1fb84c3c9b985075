/** The group session that a tab leads: sealed beside the vault while it runs, taken up again, gone at its close. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { GroupSession } from '../../src/core/tools/group-session/session';
import { sessionAfter } from '../../src/core/tools/group-session/session-after';
import { type GroupSessionKeeper, groupSessionKeeper } from '../../src/vault/group-session-keeper';
import { runningSession } from '../../src/vault/group-session-record';
import { aVault } from '../support/a-vault';
import { aGroupSession, aStory, withDoorsOpen } from '../support/builders/group-session';
import { now as begunAt } from '../support/builders/time';
import { giveFakeBrowser } from '../support/fake-browser';
import { databases } from '../support/in-the-store';

const hour = 3_600_000;
const place = 'speelveld-groepssessie';

/** A tab, with what it found. */
async function tab(now = begunAt): Promise<GroupSessionKeeper> {
  const keeper = groupSessionKeeper({ now: () => now }, true);
  await keeper.look();
  return keeper;
}

/** The tab before is gone, and its locks with it. */
function gone(): void {
  const { locks } = navigator;
  vi.stubGlobal('navigator', { locks: new (locks.constructor as new () => LockManager)() });
}

function runningIn(keeper: GroupSessionKeeper): GroupSession {
  const view = keeper.view();
  if (view.kind !== 'running') throw new Error(`It is ${view.kind}.`);
  return view.session;
}

async function stored(keeper: GroupSessionKeeper): Promise<void> {
  await vi.waitFor(() => expect(keeper.view()).toMatchObject({ kept: 'stored' }));
}

describe('a group session on the device', { timeout: 60_000 }, () => {
  beforeEach(giveFakeBrowser);

  test('is there after a reload as it was at the last deed, with what its room keeps, and is not readable where it lies', async () => {
    const first = await tab();
    expect(first.view()).toEqual({ kind: 'none', unreadUntil: null });
    expect((await first.begin(aGroupSession({}, aStory))).ok).toBe(true);
    const harvest = sessionAfter(runningIn(first), { type: 'harvest', lines: ['Vaker bellen.'], draft: '' });
    first.put(harvest);
    expect((await first.putHost('de-kamer')).ok).toBe(true);
    await stored(first);
    const items = await (await aVault('session')).storedItems();
    expect(items.map(({ store }) => store).sort()).toEqual(['keys', 'keys', 'records']);
    const bytes = items.map(({ bytes }) => Buffer.from(bytes ?? []).toString('latin1')).join();
    expect(bytes).not.toMatch(/bellen|Dinsdag|de-kamer|sessie/);
    gone();
    const again = await tab(begunAt + hour);
    expect(runningIn(again)).toEqual(harvest);
    expect(again.view()).toMatchObject({ host: 'de-kamer', kept: 'stored', until: begunAt + 12 * hour });
  });

  test('is gone from the device when it is closed, and stays in the tab until one lets go of it', async () => {
    const first = await tab();
    await first.begin(aGroupSession());
    first.put(sessionAfter(runningIn(first), { type: 'close', at: begunAt + hour }));
    await vi.waitFor(() => expect(first.view()).toMatchObject({ kind: 'over', erasure: 'done' }));
    expect(await databases()).not.toContain(place);
    first.forget();
    expect(first.view()).toEqual({ kind: 'none', unreadUntil: null });
    expect((await tab()).view()).toEqual({ kind: 'none', unreadUntil: null });
  });

  test('is erased after twelve hours, and by wiping everything', async () => {
    await (await tab()).begin(aGroupSession());
    gone();
    expect((await tab(begunAt + 12 * hour)).view()).toEqual({ kind: 'none', unreadUntil: null });
    expect(await databases()).not.toContain(place);
    gone();
    const second = await tab();
    await second.begin(aGroupSession());
    expect((await (await aVault('session')).wipe()).ok).toBe(true);
    await vi.waitFor(() => expect(second.view().kind).toBe('none'));
    expect(await databases()).toEqual([]);
  });

  test('is led by one tab; another says so, and leads it once the first has gone', async () => {
    const first = await tab();
    await first.begin(aGroupSession());
    const other = await tab();
    expect(other.view()).toEqual({ kind: 'elsewhere' });
    expect((await other.begin(aGroupSession())).ok).toBe(false);
    gone();
    await other.look();
    expect(runningIn(other).title).toBe('Dinsdagmiddag');
  });

  test('that this version cannot read is left until its time, and that is said', async () => {
    const first = await tab();
    const odd = { ...aGroupSession(), voting: 'fluisteren' } as unknown as GroupSession;
    await first.begin(odd);
    gone();
    const again = await tab();
    expect(again.view()).toEqual({ kind: 'none', unreadUntil: begunAt + 12 * hour });
    expect((await again.begin(aGroupSession())).ok).toBe(true);
    gone();
    expect(runningIn(await tab()).voting).toBe('cards');
  });
});

describe('a store that is broken off at work', { timeout: 60_000 }, () => {
  const unheard: unknown[] = [];
  const hear = (reason: unknown): void => {
    unheard.push(reason);
  };

  beforeEach(() => {
    giveFakeBrowser();
    unheard.length = 0;
    process.on('unhandledRejection', hear);
  });

  afterEach(() => {
    process.off('unhandledRejection', hear);
  });

  /** Every transaction of this mode ends before its requests are answered, as when the browser takes the store away. */
  function breakOff(broken: IDBTransactionMode): void {
    const { transaction } = IDBDatabase.prototype;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
      this: IDBDatabase,
      ...asked: Parameters<typeof transaction>
    ) {
      const begun = transaction.apply(this, asked);
      if (begun.mode === broken) queueMicrotask(() => begun.abort());
      return begun;
    });
  }

  /** What nobody heard is known a turn later. */
  const aTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

  test.each(['readonly', 'readwrite'] as const)(
    'says that the session is in this tab only: %s',
    async (mode) => {
      const keeper = await tab();
      await keeper.begin(aGroupSession());
      breakOff(mode);
      keeper.put(sessionAfter(runningIn(keeper), { type: 'harvest', lines: ['Vaker bellen.'], draft: '' }));
      await vi.waitFor(() => expect(keeper.view()).toMatchObject({ kept: 'failed' }));
      await aTurn();
      expect(unheard).toEqual([]);
    },
  );

  test('and says that what was erased may still lie there, or finds nothing', async () => {
    const keeper = await tab();
    await keeper.begin(aGroupSession());
    breakOff('readonly');
    keeper.put(sessionAfter(runningIn(keeper), { type: 'close', at: begunAt + hour }));
    await vi.waitFor(() => expect(keeper.view()).toMatchObject({ kind: 'over', erasure: 'failed' }));
    gone();
    expect((await tab()).view()).toEqual({ kind: 'none', unreadUntil: null });
    await aTurn();
    expect(unheard).toEqual([]);
  });

  test('is nothing to tell when everything was erased meanwhile', async () => {
    const keeper = await tab();
    await keeper.begin(aGroupSession());
    const kept = keeper.putHost('de-kamer');
    expect((await (await aVault('session')).wipe()).ok).toBe(true);
    await kept;
    await vi.waitFor(() => expect(keeper.view()).toEqual({ kind: 'none', unreadUntil: null }));
    await aTurn();
    expect(unheard).toEqual([]);
    expect(await databases()).toEqual([]);
  });
});

test('what is written of a session is what is read, with any material, also before it was started', () => {
  for (const session of [aGroupSession(), aGroupSession({ voting: 'phones' }, aStory), withDoorsOpen()])
    expect(runningSession.decode(runningSession.encode({ session, host: null }))).toEqual({
      session,
      host: null,
    });
});

test('what no session can be is not read: a step that is not there, or time that passed before the start', () => {
  const written = runningSession.encode({ session: aGroupSession(), host: null });
  const decoded = (from: string, to: string) => runningSession.decode(written.replace(from, to));
  expect(decoded('', '')).not.toBeNull();
  expect(decoded('"at":0', '"at":99')).toBeNull();
  expect(written).toContain(`"startedAt":${begunAt}`);
  expect(decoded(`"startedAt":${begunAt}`, '"startedAt":null')).toBeNull();
});
