/** Days to retrieve something: offered ahead, once, and never held against anyone. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RefreshBase, refreshSteps, refreshSuggestions } from '../../../src/core/conversations/refresh';
import { daysLater } from '../../../src/core/shared/iso-day';

const today = '2026-11-25';
const day = fc.integer({ min: -400, max: 400 }).map((days) => daysLater(today, days));
const base: fc.Arbitrary<RefreshBase> = fc.record({
  from: fc.option(day),
  annualTalk: fc.option(day),
  kept: fc.array(
    fc.record({ refresh: fc.option(fc.constantFrom(...refreshSteps)), on: day, doneOn: fc.option(day) }),
    { maxLength: 6 },
  ),
  today: fc.constant(today),
});

describe('days to retrieve something', () => {
  it('stand at day 3, weeks 4, 12 and 26, and 14 days before the annual talk', () => {
    expect(refreshSuggestions({ from: today, annualTalk: '2027-02-05', kept: [], today })).toEqual([
      { step: 'intention', on: '2026-11-28' },
      { step: 'case', on: '2026-12-23' },
      { step: 'before-talk', on: '2027-01-22' },
      { step: 'other-circle', on: '2027-02-17' },
      { step: 'map', on: '2027-05-26' },
    ]);
  });

  it('never lie behind, come at most once each, and are five at most', () => {
    fc.assert(
      fc.property(base, (all) => {
        const suggestions = refreshSuggestions(all);
        expect(suggestions.length).toBeLessThanOrEqual(refreshSteps.length);
        expect(new Set(suggestions.map(({ step }) => step)).size).toBe(suggestions.length);
        for (const { on } of suggestions) expect(on >= today).toBe(true);
      }),
    );
  });

  it('are not offered again once taken, nor while an earlier one of the kind is still open', () => {
    fc.assert(
      fc.property(base, (all) => {
        for (const { step, on } of refreshSuggestions(all)) {
          const taken = { refresh: step, on, doneOn: null };
          const after = refreshSuggestions({ ...all, kept: [...all.kept, taken] });
          expect(after.map((one) => one.step)).not.toContain(step);
        }
      }),
    );
  });

  it('are none where there is nothing to count from', () => {
    expect(refreshSuggestions({ from: null, annualTalk: null, kept: [], today })).toEqual([]);
  });
});
