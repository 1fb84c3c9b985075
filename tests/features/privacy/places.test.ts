/** The rows of the privacy page: none that is not so, and none missing, for each mode, form and policy. */
import { describe, expect, it } from 'vitest';
import { learningSystemPolicy, openPolicy, type Policy } from '../../../src/core/scenario/policy';
import type { PackageFormat } from '../../../src/core/shared/delivery';
import { rowsOf } from '../../../src/features/privacy/places';
import type { VaultAccess, VaultMode } from '../../../src/vault/port';
import { emptyView } from '../../../src/vault/records';

function rows(
  mode: VaultMode,
  policy: Policy = openPolicy,
  format: PackageFormat = 'static',
  access: VaultAccess = 'writer',
): readonly string[] {
  const found = rowsOf({ view: { ...emptyView, mode, access }, policy, format });
  return found.map((row) => ('place' in row ? `${row.of} ${row.place}` : row.of));
}

const beside = ['settings', 'files', 'history', 'deliberation', 'session', 'phone', 'server'];

describe('the rows of what is where', () => {
  it('have a map nowhere but in the tab or behind a passphrase', () => {
    expect(rows('session')).toEqual(['own tab', 'map tab', ...beside]);
    expect(rows('device')).toEqual(['own device', 'map tab', ...beside]);
    expect(rows('passphrase')).toEqual(['own passphrase', 'map passphrase', ...beside]);
  });

  it.each(['locked', 'barred', 'unavailable'] as const)(
    'say of a vault that is %s that what is made now is in the tab',
    (access) => {
      expect(rows('passphrase', openPolicy, 'static', access)).toContain('now tab');
      expect(rows('passphrase')).not.toContain('now tab');
    },
  );

  it('leave out what the organisation does not allow', () => {
    const strict: Policy = { ...openPolicy, keeping: 'guarded', networkMap: false, phones: false };
    expect(rows('session', strict)).toEqual(['own tab', 'settings', 'files', 'history', 'server']);
  });

  it('have what a learning system hears, and no files of the app, in a learning system', () => {
    expect(rows('session', learningSystemPolicy, 'scorm12')).toEqual([
      'own tab',
      'map tab',
      'completion',
      'settings',
      'history',
      'server',
    ]);
  });
});
