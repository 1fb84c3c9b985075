import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asId } from '../../src/core/shared/ids';
import { applyEdit } from '../../src/core/tools/network-map/edits';
import type { NetworkMap } from '../../src/core/tools/network-map/network-map';
import { decodeRecord } from '../../src/vault/codec';
import { encodeRecord } from '../../src/vault/encode';
import { edits, versionWithCircles } from '../core/tools/network-map/map-arbitraries';
import { aVault } from '../support/a-vault';
import { aNote } from '../support/builders/a-note';

describe('a vault for this session', () => {
  it('shows what was put and removed at once, tells its listeners, and says that it is not kept', async () => {
    const vault = await aVault('session');
    let told = 0;
    vault.subscribe(() => {
      told += 1;
    });
    expect(vault.view().save.kind).toBe('nothing-to-save');
    expect((await vault.put('note', aNote('a'))).ok).toBe(true);
    await vault.put('note', aNote('a', 'anders'));
    expect(vault.view().records.note).toEqual([aNote('a', 'anders')]);
    expect(vault.view().save.kind).toBe('not-kept');
    await vault.remove('note', 'a');
    expect(vault.view().records.note).toEqual([]);
    expect(told).toBeGreaterThanOrEqual(3);
  });
});

describe('the codec', () => {
  it('gives back what was encoded', () => {
    expect(decodeRecord(encodeRecord('note', aNote('a'), 'stored'))).toEqual({
      ok: true,
      value: { kind: 'note', record: aNote('a') },
    });
  });

  it('gives back any map, and lets nothing along on a contact that nobody was asked about', () => {
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 30 }), (tried) => {
        const version = tried.reduce((current, attempt) => {
          const next = applyEdit(current, attempt);
          return next.ok ? next.value : current;
        }, versionWithCircles());
        const record: NetworkMap = { id: asId('m'), codeWord: 'Linde', versions: [version], changedAt: 1 };
        for (const use of ['stored', 'exported'] as const)
          expect(decodeRecord(encodeRecord('networkMap', record, use))).toEqual({
            ok: true,
            value: { kind: 'networkMap', record },
          });
        const contacts = version.contacts.map((one) => ({ ...one, name: 'Thijs Kromhoek' }));
        const more: NetworkMap = { ...record, versions: [{ ...version, contacts }] };
        expect(encodeRecord('networkMap', more, 'stored')).not.toContain('Kromhoek');
      }),
    );
  });

  it('tells newer data from damaged data, and never throws', () => {
    expect(decodeRecord('{"format":99,"kind":"note","record":{}}')).toEqual({ ok: false, failure: 'newer' });
    expect(decodeRecord('{"format":1,"kind":"of-later","record":{}}')).toEqual({
      ok: false,
      failure: 'newer',
    });
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(decodeRecord(text).ok).toBe(false);
      }),
    );
  });
});
