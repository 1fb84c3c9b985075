/** The base of the schedule is read from what a person keeps. */
import { describe, expect, it } from 'vitest';
import { dueRefresher, refreshSuggestions } from '../../../src/core/conversations/refresh';
import { type RefreshRecords, refreshBase } from '../../../src/core/conversations/refresh-base';
import type { ModuleCover } from '../../../src/core/scenario/vocabulary';
import { asId } from '../../../src/core/shared/ids';
import { daysLater, isoDay } from '../../../src/core/shared/iso-day';
import { catalogue } from '../../support/builders/dinner-words';
import { day, now } from '../../support/builders/time';

const modules: readonly ModuleCover[] = catalogue.modules.map((module) => ({
  ...module,
  scenarios: module.scenarios.map((cover) =>
    cover.id === 'de-vaste-drie' ? { ...cover, kind: 'mini' as const } : cover,
  ),
}));
const nothing: RefreshRecords = {
  closings: [],
  journeys: [],
  intentions: [],
  maps: [],
  plans: [],
  occasions: [],
  pauses: [],
};
const today = isoDay(now);
const story = { scenario: 'het-etentje', endedAt: now - 30 * day, debriefSeenAt: now - 30 * day };
const held = { looks: [], letGoAt: null, madeAt: now - 30 * day };

function due(records: Partial<RefreshRecords>) {
  return dueRefresher(refreshBase({ ...nothing, ...records }, modules, [], today))?.step ?? null;
}

describe('the base of the schedule', () => {
  it('is the last closing of a module; before the first, the end of a story; never that of a mini case', () => {
    const from = (records: Partial<RefreshRecords>) =>
      refreshBase({ ...nothing, ...records }, modules, [], today).from;
    expect(from({})).toBeNull();
    expect(from({ journeys: [{ scenario: 'de-vaste-drie', endedAt: now, debriefSeenAt: null }] })).toBeNull();
    expect(from({ journeys: [story] })).toBe(daysLater(today, -30));
    expect(from({ journeys: [{ ...story, debriefSeenAt: null }] })).toBeNull();
    expect(from({ journeys: [story], closings: [{ closedAt: now - 40 * day }] })).toBe(daysLater(today, -40));
  });

  it('knows a mini case, a map and a look back as done from the records themselves', () => {
    expect(due({ journeys: [story] })).toBe('case');
    expect(
      due({ journeys: [story, { scenario: 'de-vaste-drie', endedAt: now - day, debriefSeenAt: null }] }),
    ).toBeNull();
    expect(
      due({ journeys: [story, { scenario: 'de-vaste-drie', endedAt: now - 5 * day, debriefSeenAt: null }] }),
    ).toBe('case');
    const long = { ...story, endedAt: now - 190 * day };
    const map = (begunOn: string) => [{ versions: [{ begunOn }] }];
    expect(due({ journeys: [long], maps: map(daysLater(today, -190)) })).toBe('map');
    expect(due({ journeys: [long], maps: map(daysLater(today, -1)) })).toBeNull();
    const recent = { ...story, endedAt: now - 4 * day };
    expect(due({ journeys: [recent], intentions: [held] })).toBe('intention');
    expect(due({ journeys: [recent], intentions: [] })).toBeNull();
    expect(due({ journeys: [recent], intentions: [{ ...held, madeAt: now - day }] })).toBeNull();
    const looks = [{ on: today, outcome: 'done' as const, words: '' }];
    expect(due({ journeys: [recent], intentions: [{ ...held, looks }] })).toBeNull();
  });

  it('leaves out the steps that make no sense, of what is due and of the days that come', () => {
    const base = (records: Partial<RefreshRecords>) =>
      refreshBase({ ...nothing, journeys: [story], ...records }, modules, [], today);
    const days = (records: Partial<RefreshRecords>) =>
      refreshSuggestions({ ...base(records), today: daysLater(today, -30) }).map(({ step }) => step);
    expect(days({})).toEqual(['case', 'other-circle']);
    expect(days({ maps: [{ versions: [] }], intentions: [held] })).toEqual([
      'intention',
      'case',
      'other-circle',
      'map',
    ]);
    expect(base({ intentions: [{ ...held, letGoAt: now }] }).without).toEqual(['intention', 'map']);
  });

  it('is nothing due in a pause', () => {
    expect(due({ journeys: [story], pauses: [{ id: asId('ophalen'), changedAt: now }] })).toBeNull();
  });
});
