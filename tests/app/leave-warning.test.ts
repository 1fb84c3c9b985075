/** When the browser may ask before a tab is left: only while something would go that was not meant to. */
import { describe, expect, test } from 'vitest';
import { losesByLeaving } from '../../src/app/leave-warning';
import { asId } from '../../src/core/shared/ids';
import { newDeliberation } from '../../src/core/tools/deliberation/deliberation';
import { emptyVersion } from '../../src/core/tools/network-map/network-map';
import type { VaultView } from '../../src/vault/port';
import { noRecords } from '../../src/vault/records';
import { begin, first } from '../support/builders/dinner-play';

const saved: VaultView = {
  mode: 'device',
  access: 'writer',
  save: { kind: 'saved', at: 1 },
  records: noRecords,
  setAside: [],
  past: { wasOnDevice: false, sheetLapsed: false, lost: null },
  held: [],
};
const withMap: VaultView['records'] = {
  ...noRecords,
  networkMap: [
    {
      id: asId('m'),
      codeWord: 'Linde',
      versions: [emptyVersion(asId('v'), 'start', '2026-11-24')],
      changedAt: 1,
    },
  ],
};

const begun = newDeliberation('Linde', 'solo', 'short', { id: asId('d'), now: 1 });

describe('leaving the tab', () => {
  test('is asked about while a map is in this tab only', () => {
    for (const mode of ['session', 'device'] as const)
      expect(losesByLeaving({ ...saved, mode, records: withMap }), mode).toBe(true);
    expect(losesByLeaving({ ...saved, mode: 'passphrase', records: withMap })).toBe(false);
    expect(losesByLeaving({ ...saved, mode: 'passphrase', access: 'locked', records: withMap })).toBe(true);
  });

  test('is asked about while a change could not be written, and otherwise never', () => {
    expect(losesByLeaving({ ...saved, save: { kind: 'unsaved', failure: { kind: 'full' } } })).toBe(true);
    expect(losesByLeaving(saved)).toBe(false);
  });

  test('is asked about while what was made is in this tab only, and not for a story that was only opened', () => {
    const inTab = { ...saved, mode: 'session', save: { kind: 'not-kept' } } as const;
    const decided = { ...noRecords, journey: [first] };
    expect(losesByLeaving(inTab)).toBe(false);
    expect(losesByLeaving({ ...inTab, records: { ...noRecords, journey: [begin('opened')] } })).toBe(false);
    expect(losesByLeaving({ ...inTab, records: decided })).toBe(true);
    expect(losesByLeaving({ ...inTab, records: { ...noRecords, deliberation: [begun] } })).toBe(true);
    expect(losesByLeaving({ ...saved, records: decided })).toBe(false);
  });

  test('is asked about while a group deliberates in this tab only, in whatever mode, and not once it is stored', () => {
    const room = { people: 8, writing: 'paper', writeMinutes: null, isStill: false } as const;
    const records = { ...noRecords, deliberation: [begun] };
    for (const mode of ['session', 'device', 'passphrase'] as const)
      for (const kept of ['tab', 'writing', 'stored', 'failed'] as const) {
        const view = { ...saved, mode, records, held: [{ key: begun.id, room, kept, until: 1 }] };
        expect([mode, kept, losesByLeaving(view)]).toEqual([mode, kept, kept !== 'stored']);
      }
  });
});
