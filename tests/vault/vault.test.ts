import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Note } from '../../src/core/dialogue/journey';
import { asId } from '../../src/core/shared/ids';
import { decodeRecord, encodeRecord } from '../../src/vault/codec';
import { openVault } from '../../src/vault/open-vault';

function note(id: string, text = 'geheim'): Note {
  return { id: asId(id), journey: asId('j'), moment: asId('m'), kind: 'note', text, changedAt: 1 };
}

describe('a vault for this session', () => {
  it('shows what was put and removed at once, tells its listeners, and says that it is not kept', async () => {
    const vault = await openVault({
      clock: { now: () => 1000 },
      mode: 'session',
      rememberMode: () => undefined,
    });
    let told = 0;
    vault.subscribe(() => {
      told += 1;
    });
    expect(vault.view().save.kind).toBe('nothing-to-save');
    expect((await vault.put('note', note('a'))).ok).toBe(true);
    await vault.put('note', note('a', 'anders'));
    expect(vault.view().records.note).toEqual([note('a', 'anders')]);
    expect(vault.view().save.kind).toBe('not-kept');
    await vault.remove('note', 'a');
    expect(vault.view().records.note).toEqual([]);
    expect(told).toBeGreaterThanOrEqual(3);
  });
});

describe('the codec', () => {
  it('gives back what was encoded', () => {
    expect(decodeRecord(encodeRecord('note', note('a'), 'stored'))).toEqual({
      ok: true,
      value: { kind: 'note', record: note('a') },
    });
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
