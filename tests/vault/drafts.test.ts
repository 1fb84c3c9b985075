/** What is typed and not yet part of a record, as the vault keeps it. */
import { expect, test } from 'vitest';
import type { Draft } from '../../src/core/shared/draft';
import { draftId, draftOf } from '../../src/core/shared/draft';
import { decodeRecord } from '../../src/vault/codec';
import { encodeRecord } from '../../src/vault/encode';
import { needsPassphrase } from '../../src/vault/field-table';

const read = (record: Draft) => decodeRecord(encodeRecord('draft', record, 'stored'));

test('it is read back as it was, also from behind the lock and of the longest record', () => {
  const place = `occasions.note.${'x'.repeat(200)}`;
  for (const id of ['occasions.note', draftId([], place, true, 1_800_000_000_000)]) {
    const record = draftOf(id, 'woorden', 1);
    expect(read(record)).toEqual({ ok: true, value: { kind: 'draft', record } });
  }
});

test('one without a place, or too long for any field, is refused', () => {
  const record = draftOf('occasions.note', 'woorden', 1);
  for (const odd of [{ id: '' }, { id: '__proto__' }, { id: 'x'.repeat(301) }, { text: 'x'.repeat(20_001) }])
    expect(read({ ...record, ...odd }).ok, JSON.stringify(odd).slice(0, 30)).toBe(false);
});

test('what is typed at a map is guarded as the map is', () => {
  expect([...needsPassphrase].sort()).toEqual(['mapDraft', 'networkMap']);
});
