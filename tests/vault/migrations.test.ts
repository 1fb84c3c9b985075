/** Each step of the stored format has a frozen save of the format before it, as it was written then. */
import { describe, expect, it } from 'vitest';
import { decodeRecord } from '../../src/vault/codec';
import { migrations, recordFormat } from '../../src/vault/migrations';

const frozen: Readonly<Record<number, readonly string[]>> = {
  1: [
    '{"format":1,"kind":"intention","record":{"id":"i","module":"netwerkbewust","when":"iemand begint over de lijst","then":"zeg ik niets","lookBackOn":"2027-01-04","madeAt":1763900000000}}',
    '{"format":1,"kind":"carryItem","record":{"id":"c","kind":"question","text":"Wie hoort dit?","origin":{"place":"tool","tool":"netwerkkaart"},"madeAt":1763900000000,"doneAt":null}}',
    '{"format":1,"kind":"carryItem","record":{"id":"d","kind":"question","text":"Wie hoort dit?","origin":{"place":"debrief","module":"netwerkbewust","scenario":"het-etentje","journey":"j","moment":null},"madeAt":1763900000000,"doneAt":5}}',
    '{"format":1,"kind":"note","record":{"id":"n","journey":"j","moment":"m","kind":"note","text":"Rustig.","changedAt":1763900000000}}',
  ],
  2: [
    '{"format":2,"kind":"intention","record":{"id":"i","module":"netwerkbewust","when":"iemand begint over de lijst","then":"zeg ik niets","response":null,"pushback":"","answer":"","reminder":"","rehearsed":0,"lookBackOn":"2027-01-04","looks":[],"madeAt":1763900000000,"changedAt":1763900000000,"inFrontAt":1763900000000,"letGoAt":null}}',
    '{"format":2,"kind":"intention","record":{"id":"j","module":null,"when":"iemand begint over de lijst","then":"zeg ik niets","response":null,"pushback":"","answer":"","reminder":"","rehearsed":2,"lookBackOn":"2027-01-04","looks":[],"madeAt":1763900000000,"changedAt":1764900000000,"inFrontAt":1763900000000,"letGoAt":null}}',
  ],
};

describe('saves of earlier formats', () => {
  it('there is a step from every format to the next, and a frozen save of each', () => {
    expect(migrations.map(({ from }) => from)).toEqual(
      Array.from({ length: recordFormat - 1 }, (_, index) => index + 1),
    );
    expect(Object.keys(frozen).map(Number)).toEqual(migrations.map(({ from }) => from));
  });

  it.each(Object.values(frozen).flat())('opens %s', (save) => {
    const before = JSON.parse(save) as { record: Record<string, unknown> };
    const opened = decodeRecord(save);
    expect(opened.ok).toBe(true);
    if (!opened.ok) return;
    const { origin: _origin, ...kept } = before.record;
    expect(opened.value.record).toMatchObject(kept);
  });

  it('leaves an intention in front since it was made, and an item from the map without a record', () => {
    const [intention, item] = (frozen[1] ?? []).map((save) => decodeRecord(save));
    expect(intention).toMatchObject({ value: { record: { inFrontAt: 1763900000000, letGoAt: null } } });
    expect(item).toMatchObject({
      value: { record: { origin: { place: 'tool', tool: 'netwerkkaart', record: null }, broughtTo: [] } },
    });
  });

  it('knows since when an intention reads as it does only where nothing was changed since', () => {
    const [untouched, changed] = (frozen[2] ?? []).map((save) => decodeRecord(save));
    expect(untouched).toMatchObject({ value: { record: { wordedAt: 1763900000000 } } });
    expect(changed).toMatchObject({ value: { record: { wordedAt: null } } });
  });

  it('leaves a newer format alone', () => {
    expect(decodeRecord(`{"format":${recordFormat + 1},"kind":"note","record":{}}`)).toEqual({
      ok: false,
      failure: 'newer',
    });
  });
});
