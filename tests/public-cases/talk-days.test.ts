/** Days as people live them: yesterday is the day before, what comes again comes again, and none is long past. */

import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { calendarFile } from '../../src/core/conversations/calendar-file';
import { calendarMoment, comingMoments, fromTodayOn } from '../../src/core/conversations/coming';
import { backAfter } from '../../src/core/conversations/due';
import { newOccasion, type OccasionId, usualMonths } from '../../src/core/conversations/occasion';
import { toRecall } from '../../src/core/conversations/recall';
import { asId, type IntentionId } from '../../src/core/shared/ids';
import { daysBetween, daysLater, isoDay } from '../../src/core/shared/iso-day';
import { newIntention } from '../../src/core/tools/intentions/intention';
import { formatsOf } from '../../src/i18n/formats';

beforeEach(() => {
  vi.stubEnv('TZ', 'Europe/Amsterdam');
});

afterEach(() => {
  vi.unstubAllEnvs();
});

const at = (time: string): number => new Date(time).getTime();

describe('a day is a day of the calendar', () => {
  it.each([
    [
      'late in the evening is called today the next morning',
      '2026-11-26T23:50',
      '2026-11-27T00:10',
      'gisteren',
    ],
    [
      'early yesterday is called two days ago in the evening',
      '2026-11-26T00:10',
      '2026-11-27T23:50',
      'gisteren',
    ],
    ['the night that summer time begins is lost', '2026-03-28T23:30', '2026-03-29T03:30', 'gisteren'],
    ['the day that summer time begins counts for less', '2026-03-29T00:30', '2026-03-30T00:15', 'gisteren'],
    ['the day that summer time ends counts for more', '2026-10-25T00:30', '2026-10-26T23:45', 'gisteren'],
    ['an hour that comes twice is another day', '2026-10-25T00:05', '2026-10-25T23:55', 'vandaag'],
  ])('%s', (_, then, now, said) => {
    expect(formatsOf('nl').ago(at(then), at(now))).toBe(said);
    expect(daysBetween(at(then), at(now))).toBe(said === 'vandaag' ? 0 : 1);
  });

  it('what was any time yesterday was yesterday at any time today, the whole year round', () => {
    const minutes = fc.integer({ min: 0, max: 1439 });
    const moment = (day: string, minute: number): number => {
      const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
      return new Date(year, month - 1, date, Math.floor(minute / 60), minute % 60).getTime();
    };
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 800 }),
        fc.integer({ min: 0, max: 13 }),
        minutes,
        minutes,
        (n, back, a, b) => {
          const today = daysLater('2026-01-01', n);
          const [then, now] = [moment(daysLater(today, -back), a), moment(today, b)];
          expect(daysBetween(then, now)).toBe(back);
          expect(isoDay(then)).toBe(daysLater(today, -back));
          const said = ['vandaag', 'gisteren', 'eergisteren'][back] ?? `${back} dagen geleden`;
          expect(formatsOf('nl').ago(then, now)).toBe(said);
        },
      ),
    );
  });

  it('what was made yesterday afternoon is not asked for until the afternoon', () => {
    const parts = { module: null, when: 'a', then: 'b', lookBackOn: '2026-12-14' };
    const intention = newIntention({ id: asId<IntentionId>('i'), ...parts }, at('2026-11-26T17:00'));
    expect(toRecall([intention], [], [], at('2026-11-27T08:30'))).toMatchObject({ kind: 'intention' });
    expect(toRecall([intention], [], [], at('2026-11-26T23:59'))).toBeNull();
  });

  it('who was away for two weeks is not told so before the hour of the day', () => {
    const last = at('2026-11-13T17:00');
    expect(backAfter(last, at('2026-11-27T08:30'))).toBe(last);
    expect(backAfter(last, at('2026-11-26T23:30'))).toBeNull();
  });
});

describe('a calendar elsewhere', () => {
  const none = { intentions: [], plans: [], weighings: [], deliberations: [] };
  const words = { talk: 'Gesprek', 'look-back': 'Terugkijken', moment: 'Moment' };
  const kept = (on: string, everyMonths: number | null) =>
    newOccasion({ kind: 'annual-talk', on, note: '', everyMonths, refresh: null }, asId<OccasionId>('o'), 0);

  it('is not told of next year when this year was missed', () => {
    const occasions = [kept('2026-02-12', 12)];
    const coming = comingMoments({ ...none, occasions }, '2026-11-27');
    expect(coming.map(({ on, isPast }) => [on, isPast])).toEqual([['2026-02-12', true]]);
    const ahead = fromTodayOn(coming, occasions, '2026-11-27');
    expect(ahead.map(({ on, isPast }) => [on, isPast])).toEqual([['2027-02-12', false]]);
    const file = calendarFile(
      ahead.map((one) => calendarMoment(one, occasions, words)),
      0,
    );
    expect(file).toContain('DTSTART;VALUE=DATE:20270212');
    expect(file).toContain('RRULE:FREQ=MONTHLY;INTERVAL=12');
    expect(file).not.toContain('DATE:2026');
  });

  it('is told of a day that has been, whatever comes again and when', () => {
    const months = fc.constantFrom(null, ...new Set(Object.values(usualMonths)));
    const day = fc.integer({ min: -2500, max: 900 }).map((n) => daysLater('2026-11-27', n));
    fc.assert(
      fc.property(day, months, (on, everyMonths) => {
        const occasions = [kept(on, everyMonths)];
        const coming = comingMoments({ ...none, occasions }, '2026-11-27');
        const ahead = fromTodayOn(coming, occasions, '2026-11-27');
        expect(ahead.length).toBe(everyMonths !== null || on >= '2026-11-27' ? 1 : 0);
        expect(ahead.every((one) => one.on >= '2026-11-27' && !one.isPast)).toBe(true);
      }),
    );
  });

  it('is told twice of a talk that was prepared for that day', () => {
    const occasions = [kept('2026-02-12', 12)];
    const plan = {
      id: asId<never>('p'),
      talk: 'annual-talk' as const,
      on: '2027-02-12',
      at: '16:30',
      lasts: 45,
      heldOn: null,
    };
    const coming = comingMoments({ ...none, occasions, plans: [plan] }, '2026-11-27');
    expect(fromTodayOn(coming, occasions, '2026-11-27').map(({ record }) => record)).toEqual(['p']);
  });
});
