/** What is typed before it is part of a record: none of it is written over by what cannot see it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Draft, draftId, draftOf, draftsAt, draftsOf, typedAt } from '../../../src/core/shared/draft';

const words = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== '');

/** The drafts after one more is put, as a vault does. */
const put = (drafts: readonly Draft[], draft: Draft): readonly Draft[] => [
  ...drafts.filter(({ id }) => id !== draft.id),
  draft,
];

describe('what is typed behind the lock', () => {
  test('leaves what was typed before in its place, each time the vault was locked, and all of it shows', () => {
    fc.assert(
      fc.property(words, fc.array(words, { minLength: 1, maxLength: 4 }), (before, after) => {
        let kept: readonly Draft[] = [draftOf(draftId([], 'p', false, 1), before, 1)];
        for (const [index, text] of after.entries()) {
          // Behind the lock nothing that was kept can be seen.
          const now = 2 + index;
          kept = put(kept, draftOf(draftId([], 'p', true, now), text, now));
        }
        expect(draftsAt(kept, 'p').map(({ text }) => text)).toEqual([before, ...after]);
        const shown = typedAt(kept, 'p') ?? '';
        for (const text of [before, ...after]) expect(shown).toContain(text);
      }),
    );
  });

  test('goes on in the text that is visible', () => {
    fc.assert(
      fc.property(words, words, fc.boolean(), (first, then, isLocked) => {
        let kept = put([], draftOf(draftId([], 'p', isLocked, 1), first, 1));
        kept = put(kept, draftOf(draftId(kept, 'p', isLocked, 2), then, 2));
        expect(typedAt(kept, 'p')).toBe(then);
      }),
    );
  });
});

test('two places never touch each other, also when one begins as the other does', () => {
  const kept = [draftOf('a.b', 'x', 1), draftOf('a.b.c', 'y', 1)];
  expect(typedAt(kept, 'a.b')).toBe('x');
  expect(typedAt(kept, 'a')).toBeNull();
  expect(typedAt(kept, 'a.b.c')).toBe('y');
});

test('all that belongs to one record is found, also what was typed behind the lock', () => {
  const behind = draftId([], 'deliberation.take.r1', true, 5);
  const kept = [
    draftOf('deliberation.take.r1', 'x', 1),
    draftOf(behind, 'y', 5),
    draftOf('cards.take.r2', 'z', 1),
  ];
  expect(draftsOf(kept, 'r1').map(({ text }) => text)).toEqual(['x', 'y']);
});

test('a text is never longer than what can be read back', () => {
  expect(draftOf('a', 'x'.repeat(30_000), 1).text).toHaveLength(20_000);
});
