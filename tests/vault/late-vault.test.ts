/** The vault that hands on, while the real one has not come. */
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { lateVault } from '../../src/vault/late-vault';
import type { Vault } from '../../src/vault/port';
import { aVault } from '../support/a-vault';
import { aNote } from '../support/builders/a-note';

/** A vault that comes when it is told to. */
function coming(): { readonly late: Vault; readonly come: (vault: Vault) => void } {
  let come: (vault: Vault) => void = () => undefined;
  const late = lateVault(
    () =>
      new Promise<Vault>((resolve) => {
        come = resolve;
      }),
  );
  return { late, come: (vault) => come(vault) };
}

afterEach(() => {
  vi.useRealTimers();
});

describe('a vault that is on its way', () => {
  it('shows what was put and removed at once, and says that it is not kept', () => {
    const { late } = coming();
    let told = 0;
    late.subscribe(() => {
      told += 1;
    });
    expect(late.view().save.kind).toBe('nothing-to-save');
    void late.put('note', aNote('a'));
    void late.put('note', aNote('b'));
    void late.remove('note', 'a');
    expect(late.view().records.note).toEqual([aNote('b')]);
    expect(late.view().save.kind).toBe('not-kept');
    expect(told).toBe(3);
  });

  it('never shows less than was put, whatever came before it arrived and after', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 }),
        fc.nat({ max: 8 }),
        async (names, arrival) => {
          const { late, come } = coming();
          const real = await aVault('session');
          const seen: number[] = [];
          late.subscribe(() => seen.push(late.view().records.note.length));
          const savings = names.map((name, index) => {
            if (index === arrival) come(real);
            return late.put('note', aNote(name, `${index}`));
          });
          come(real);
          expect((await Promise.all(savings)).every(({ ok }) => ok)).toBe(true);
          const last = new Map(names.map((name, index) => [name, `${index}`]));
          expect(late.view().records.note).toEqual([...last].map(([name, text]) => aNote(name, text)));
          expect(late.view()).toBe(real.view());
          expect([...seen].sort()).toEqual(seen);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('is asked for again until it comes, and then everything is done in its order', async () => {
    vi.useFakeTimers();
    const real = await aVault('session');
    let tries = 0;
    const late = lateVault(async () => {
      tries += 1;
      if (tries < 3) throw new TypeError('Failed to fetch dynamically imported module');
      return real;
    });
    const saving = late.put('note', aNote('a'));
    await vi.advanceTimersByTimeAsync(12_000);
    expect(tries).toBe(3);
    expect(await saving).toEqual({ ok: true, value: undefined });
    expect(real.view().records.note).toEqual([aNote('a')]);
  });

  it('says that a part did not come to who chose to keep, does it not after all, and keeps what was put', async () => {
    vi.useFakeTimers();
    const { late, come } = coming();
    const real = await aVault('session');
    const saving = late.put('note', aNote('a'));
    const choosing = late.changeMode('device');
    await vi.advanceTimersByTimeAsync(21_000);
    expect(await choosing).toEqual({ ok: false, failure: { kind: 'part' } });
    expect(late.view().records.note).toEqual([aNote('a')]);
    come(real);
    await saving;
    expect(real.view()).toMatchObject({ mode: 'session', records: { note: [aNote('a')] } });
  });
});
