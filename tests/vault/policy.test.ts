/**
 * A vault under what an organisation allows: nothing is kept in a way that it does not allow, and what was kept before is
 * read, taken along and erased as ever.
 */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openPolicy, type Policy } from '../../src/core/scenario/policy';
import { asId } from '../../src/core/shared/ids';
import type { DeliberationId } from '../../src/core/tools/deliberation/deliberation';
import { newMap } from '../../src/core/tools/network-map/network-map';
import { groupSessionKeeper } from '../../src/vault/group-session-keeper';
import { allowsMode, type Vault } from '../../src/vault/port';
import { aMark, aVault, passphrase } from '../support/a-vault';
import { aNote, textsIn } from '../support/builders/a-note';
import { emptyDeliberation } from '../support/builders/begun-records';
import { aGroupSession, aStory } from '../support/builders/group-session';
import { now } from '../support/builders/time';
import { giveFakeBrowser } from '../support/fake-browser';
import { databases } from '../support/in-the-store';

const guarded: Policy = { ...openPolicy, keeping: 'guarded' };
const none: Policy = { ...openPolicy, keeping: 'none' };
const notAllowed = { ok: false, failure: { kind: 'not-allowed' } };

const aMap = (id: string) =>
  newMap(
    'Zuidrand',
    { id: asId(id), now: 1 },
    { version: asId(`${id}-1`), today: '2026-11-29', circles: [] },
  );

/** Another visit, under this policy: the tab before it is gone, and its locks with it. */
function visit(mark: ReturnType<typeof aMark>, policy: Policy): Promise<Vault> {
  const { locks } = navigator;
  vi.stubGlobal('navigator', { locks: new (locks.constructor as new () => LockManager)() });
  return aVault(mark, undefined, policy);
}

/** What was kept without a passphrase while that was allowed. */
async function keptFreely() {
  const mark = aMark('session');
  const vault = await aVault(mark);
  await vault.put('note', aNote('a', 'van toen'));
  await vault.put('note', aNote('b', 'ook van toen'));
  await vault.changeMode('device');
  return mark;
}

describe('what an organisation does not allow', { timeout: 60_000 }, () => {
  beforeEach(giveFakeBrowser);

  test('is not begun: no store, no deliberation and no group session on the device', async () => {
    const vault = await aVault('session', undefined, none);
    await vault.put('note', aNote('a'));
    expect(await vault.changeMode('device')).toMatchObject(notAllowed);
    expect(await vault.protect(passphrase)).toMatchObject(notAllowed);
    const room = { people: 8, writing: 'paper', writeMinutes: null, isStill: false } as const;
    const group = { ...emptyDeliberation('Zuidrand', 'group', 'full'), id: asId<DeliberationId>('beraad') };
    await vault.hold(group, room, true);
    expect(vault.view().held).toMatchObject([{ kept: 'tab', until: null }]);
    const keeper = groupSessionKeeper({ now: () => now }, allowsMode(none, 'device'));
    await keeper.look();
    await keeper.begin(aGroupSession({}, aStory));
    expect(await keeper.putHost('de-kamer')).toMatchObject({ ok: true });
    expect(keeper.view()).toMatchObject({ kind: 'running', kept: 'tab', host: 'de-kamer' });
    expect(await databases()).toEqual([]);
  });

  test('is keeping without a passphrase, where only a passphrase may keep', async () => {
    const vault = await aVault('session', undefined, guarded);
    await vault.put('note', aNote('a'));
    expect(await vault.changeMode('device')).toMatchObject(notAllowed);
    expect(await vault.protect(passphrase)).toMatchObject({ ok: true });
    expect(vault.view()).toMatchObject({ mode: 'passphrase', access: 'writer', save: { kind: 'saved' } });
    expect(await vault.changeMode('device')).toMatchObject(notAllowed);
    expect(vault.view().mode).toBe('passphrase');
  });
});

describe('what was kept before an organisation stopped allowing it', { timeout: 60_000 }, () => {
  beforeEach(giveFakeBrowser);

  test('is read; what is written then stays in the tab, and that is said', async () => {
    const mark = await keptFreely();
    const vault = await visit(mark, guarded);
    expect(vault.view()).toMatchObject({ mode: 'device', access: 'barred' });
    expect(await vault.put('note', aNote('c', 'van nu'))).toMatchObject(notAllowed);
    expect(textsIn(vault)).toEqual(['van toen', 'ook van toen', 'van nu']);
    expect(vault.view().save).toEqual({ kind: 'unsaved', failure: { kind: 'not-allowed' } });
    expect(textsIn(await visit(mark, guarded))).toEqual(['van toen', 'ook van toen']);
  });

  test('goes behind a passphrase, with what was written in the meantime', async () => {
    const mark = await keptFreely();
    const vault = await visit(mark, guarded);
    await vault.put('note', aNote('c', 'van nu'));
    expect(await vault.protect(passphrase)).toMatchObject({ ok: true });
    expect(vault.view()).toMatchObject({ mode: 'passphrase', access: 'writer', save: { kind: 'saved' } });
    const later = await visit(mark, guarded);
    await later.unlock({ kind: 'passphrase', passphrase }, true);
    expect(textsIn(later)).toEqual(['van toen', 'ook van toen', 'van nu']);
  });

  test('is taken along, and erased one by one or all at once', async () => {
    const mark = await keptFreely();
    const vault = await visit(mark, none);
    const file = await vault.pack(passphrase);
    expect(await vault.unpack(file, passphrase)).toMatchObject({ ok: true, value: { kept: 2 } });
    expect(await vault.remove('note', 'a')).toMatchObject({ ok: true });
    expect(vault.view().save.kind).toBe('nothing-to-save');
    const later = await visit(mark, none);
    expect(textsIn(later)).toEqual(['ook van toen']);
    expect(await later.changeMode('session')).toMatchObject({ ok: true });
    expect([textsIn(later), await databases()]).toEqual([['ook van toen'], []]);
  });

  test('is erased one by one also while something waits that may not be kept', async () => {
    const mark = await keptFreely();
    const vault = await visit(mark, none);
    await vault.put('note', aNote('c', 'van nu'));
    await vault.remove('note', 'a');
    expect(vault.view().save).toEqual({ kind: 'unsaved', failure: { kind: 'not-allowed' } });
    expect(textsIn(await visit(mark, none))).toEqual(['ook van toen']);
  });

  test('does not take in a file, which would replace what is kept by what is not', async () => {
    const vault = await visit(await keptFreely(), none);
    const records = [{ kind: 'note', record: aNote('d', 'uit een bestand') }] as const;
    expect(await vault.takeIn(records, 'replace')).toMatchObject(notAllowed);
    expect(textsIn(vault)).toEqual(['van toen', 'ook van toen']);
  });

  test('opens with its passphrase where nothing may be kept any more', async () => {
    const mark = aMark('session');
    const before = await aVault(mark);
    await before.put('note', aNote('a', 'van toen'));
    await before.protect(passphrase);
    const vault = await visit(mark, none);
    expect(vault.view().access).toBe('locked');
    await vault.put('note', aNote('b', 'van nu'));
    expect(await vault.unlock({ kind: 'passphrase', passphrase }, true)).toMatchObject({ ok: true });
    expect([vault.view().access, textsIn(vault)]).toEqual(['barred', ['van toen', 'van nu']]);
    expect(vault.view().save).toEqual({ kind: 'unsaved', failure: { kind: 'not-allowed' } });
  });
});

describe('a network map, where maps are off', { timeout: 60_000 }, () => {
  beforeEach(giveFakeBrowser);

  test('does not come in from a file, and one that is here stays', async () => {
    const off: Policy = { ...openPolicy, networkMap: false };
    const other = await aVault('session');
    await other.put('networkMap', aMap('elders'));
    await other.put('note', aNote('a', 'uit een bestand'));
    const file = await other.pack(passphrase);
    const vault = await aVault('session', undefined, off);
    await vault.put('networkMap', aMap('hier'));
    const found = await vault.unpack(file, passphrase);
    if (!found.ok) throw new Error(found.failure);
    expect([found.value.leftOut, found.value.records.map(({ kind }) => kind)]).toEqual([1, ['note']]);
    await vault.takeIn(found.value.records, 'replace');
    expect(vault.view().records.networkMap.map(({ id }) => id)).toEqual(['hier']);
    expect(textsIn(vault)).toEqual(['uit een bestand']);
  });
});
