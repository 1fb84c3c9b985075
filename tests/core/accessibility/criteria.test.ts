/** The table of success criteria is whole, and claims nothing by a test that is not there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repositoryRoot } from '../../../src/cli/repository';
import { criteria } from '../../../src/core/accessibility/criteria';
import { clauseOf, isTitleOf, testsOf } from '../../../src/core/accessibility/criterion';

/** WCAG 2.2, by level: https://www.w3.org/TR/WCAG22/ (4.1.1 is obsolete and has no level). */
const levels = {
  A: '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2',
  AA: '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3',
} as const;

describe('the criteria', () => {
  test.each(['A', 'AA'] as const)('of level %s are all there, once', (level) => {
    const numbers = criteria.filter((one) => one.level === level).map(({ number }) => number);
    expect(numbers).toEqual(levels[level].split(' '));
  });

  test('of WCAG 2.2 alone have no clause in the norm that the law names; all others have their own', () => {
    const without = criteria.filter((one) => clauseOf(one) === null).map(({ number }) => number);
    expect(without).toEqual(['2.4.11', '2.5.7', '2.5.8', '3.2.6', '3.3.7', '3.3.8']);
    expect(clauseOf(criteria[0] as (typeof criteria)[number])).toBe('9.1.1.1');
  });

  test('are told in both languages', () => {
    for (const { number, name, how } of criteria)
      for (const said of [name, how])
        expect(
          [said.nl, said.en].every((text) => text.trim() !== ''),
          number,
        ).toBe(true);
  });
});

const named = [...new Map(criteria.flatMap(testsOf).map((one) => [`${one.file} › ${one.title}`, one]))];

test.each(named)('%s', (_name, test) => {
  expect(isTitleOf(test, readFileSync(join(repositoryRoot, test.file), 'utf8'))).toBe(true);
});

test('a title is that of a test whatever was filled in, and no other is', () => {
  const test = { file: 'tests/a.test.ts', title: 'room … of 4 (all) in …' };
  expect(isTitleOf(test, 'room 2 of 4 (all) in nl')).toBe(true);
  expect(isTitleOf(test, 'room 2 of 4 in nl')).toBe(false);
});
