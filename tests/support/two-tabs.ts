/** Two tabs of one browser that keeps things on the device: the first writes, the second reads along. */
import { expect, vi } from 'vitest';
import type { RecordKind, Vault, VaultMode, VaultRecords } from '../../src/vault/port';
import { aVault } from './a-vault';
import { giveFakeBrowser } from './fake-browser';

/** The tabs, and how another is opened beside them. */
export interface TwoTabs {
  readonly writing: Vault;
  readonly reading: Vault;
  readonly another: () => Promise<Vault>;
}

/** Opens both, with one record kept. */
export async function twoTabs<Kind extends RecordKind>(
  kind: Kind,
  record: VaultRecords[Kind],
  now: () => number,
): Promise<TwoTabs> {
  giveFakeBrowser();
  const tab = (mode: VaultMode): Promise<Vault> => aVault(mode, now);
  const writing = await tab('session');
  await writing.put(kind, record);
  await writing.changeMode('device');
  const reading = await tab('device');
  expect(reading.view().access).toBe('reader');
  return { writing, reading, another: () => tab('device') };
}

/** Takes the browser back that the tabs were given. */
export function closeTabs(): void {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, 'locks');
}
