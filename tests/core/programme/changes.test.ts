/** What changed in a module since it was played. */
import { describe, expect, test } from 'vitest';
import { changedModules } from '../../../src/core/programme/changes';
import { moduleState } from '../../../src/core/programme/module-state';
import { first } from '../../support/builders/dinner-play';
import { catalogue } from '../../support/builders/dinner-words';

const changes = [
  { on: '2026-01-01', text: 'Lang geleden.' },
  { on: '2027-03-01', text: 'Een regel is anders.' },
  { on: '2027-05-01', text: 'Een scène is nieuw.' },
];
const states = (journeys: Parameters<typeof moduleState>[1]) =>
  catalogue.modules.map((cover) => moduleState({ ...cover, changes }, journeys, []));
const playedOn = (year: number, month: number, date: number) => ({
  ...first,
  changedAt: new Date(year, month - 1, date, 12).getTime(),
});

describe('what changed in a module', () => {
  test('is told from the day after it was last played, the latest first', () => {
    const [changed] = changedModules(states([playedOn(2026, 11, 20)]));
    expect(changed?.changes.map(({ on }) => on)).toEqual(['2027-05-01', '2027-03-01']);
    expect(changedModules(states([playedOn(2026, 11, 20), playedOn(2027, 3, 1)]))[0]?.changes).toEqual([
      changes[2],
    ]);
  });

  test('is nothing for who never played it, or played it since', () => {
    expect(changedModules(states([]))).toEqual([]);
    expect(changedModules(states([playedOn(2027, 6, 1)]))).toEqual([]);
  });
});
