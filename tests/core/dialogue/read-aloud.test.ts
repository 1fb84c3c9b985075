/** Reading aloud as a process: it says every line that is shown, once, in order, and nothing that is not shown. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Entry } from '../../../src/core/dialogue/player-view';
import {
  afterEvent,
  lineRead,
  type ReadAloud,
  type ReadAloudEvent,
  saidNow,
  still,
} from '../../../src/core/dialogue/read-aloud';
import { breaths, type Saying, type SpokenWords, sayingsOf } from '../../../src/core/dialogue/sayings';
import type { Choice, Line, Seat } from '../../../src/core/scenario/scenario';
import { asId, type PersonId } from '../../../src/core/shared/ids';

const thijs: Seat = asId<PersonId>('thijs');

const words: SpokenWords = {
  speaks: (seat) => (seat === 'you' ? 'U' : 'Thijs'),
  thinks: () => 'U denkt',
  paper: () => 'Er ligt een brief.',
};

function entry(key: string, line: Partial<Line>): Entry {
  return { kind: 'line', key, line: { id: key, kind: 'say', text: '', ...line }, isCurrent: true };
}

// Safe: nothing here looks into a choice.
const choice: Entry = { kind: 'choice', key: 'k', choice: {} as Choice };

const texts = (entries: readonly Entry[]) => sayingsOf(entries, words).map(({ text }) => text);

describe('what is said', () => {
  it('names who speaks when that changes, and leaves the asterisks of a stage direction out', () => {
    expect(
      texts([
        entry('a', { by: thijs, text: '*Schenkt bij.* Nog een glas?' }),
        entry('b', { by: thijs, text: 'Of niet.' }),
        entry('c', { by: 'you', text: 'Nee.' }),
        entry('d', { by: 'you', kind: 'think', text: 'Straks.' }),
        entry('e', { kind: 'narrate', text: 'Het is *stil*.' }),
        entry('f', { by: 'you', text: 'Ja.' }),
        entry('g', { kind: 'document', text: '' }),
      ]),
    ).toEqual([
      'Thijs: Schenkt bij.',
      'Nog een glas?',
      'Of niet.',
      'U: Nee.',
      'U denkt: Straks.',
      'Het is stil.',
      'U: Ja.',
      'Er ligt een brief.',
    ]);
  });

  it('begins after the last choice', () => {
    expect(texts([entry('a', { text: 'Eerst.' }), choice, entry('b', { text: 'Daarna.' })])).toEqual([
      'Daarna.',
    ]);
  });

  test('no part is longer than a voice can hold, and no word is lost', () => {
    const word = fc.stringMatching(/^[a-zé]{1,12}[,.!?;]?$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 120 }), (all) => {
        const parts = breaths(all.join(' '));
        expect(parts.join(' ')).toBe(all.join(' '));
        for (const part of parts) expect(part.length).toBeLessThanOrEqual(160);
      }),
    );
  });

  it('does not take a time for the end of a sentence', () => {
    expect(breaths('Om 08.12 uur. ‘Goed.’ Dan gaan we.')).toEqual([
      'Om 08.12 uur.',
      '‘Goed.’',
      'Dan gaan we.',
    ]);
  });
});

function lines(...parts: readonly number[]): readonly Saying[] {
  return parts.flatMap((count, index) =>
    Array.from({ length: count }, (_, part) => ({ line: `r${index}`, part, text: `r${index}.${part}` })),
  );
}

/** What is said from a state on when every saying comes to its end. */
function saidFrom(state: ReadAloud, sayings: readonly Saying[]): { said: string[]; state: ReadAloud } {
  const said: string[] = [];
  let now = state;
  while (now.kind === 'speaking') {
    said.push(saidNow(now, sayings)?.text ?? '?');
    now = afterEvent(now, 'said', sayings);
  }
  return { said, state: now };
}

const counts = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 5 });

describe('the process', () => {
  test('it says everything that is shown, in order, waits, and goes on with what is shown then', () => {
    fc.assert(
      fc.property(counts, counts, (first, more) => {
        const shown = lines(...first);
        const later = lines(...first, ...more);
        const one = saidFrom(afterEvent(still, 'start', shown), shown);
        expect(one.said).toEqual(shown.map(({ text }) => text));
        expect(one.state.kind).toBe('waiting');
        const two = saidFrom(afterEvent(one.state, 'shown', later), later);
        expect(two.said).toEqual(later.slice(shown.length).map(({ text }) => text));
      }),
    );
  });

  test('whatever happens, only what is shown is said, and only the line that is said is marked', () => {
    const event = fc.constantFrom<ReadAloudEvent>(
      'start',
      'pause',
      'resume',
      'next',
      'stop',
      'said',
      'failed',
      'shown',
    );
    fc.assert(
      fc.property(counts, fc.array(event), (parts, events) => {
        const sayings = lines(...parts);
        let state = still;
        for (const one of events) {
          state = afterEvent(state, one, sayings);
          const now = saidNow(state, sayings);
          expect(now === null).toBe(state.kind === 'still' || state.kind === 'waiting');
          expect(lineRead(state)).toBe(now?.line ?? null);
        }
      }),
    );
  });

  it('goes to the next line, also while it pauses, and does not come back to a line it left', () => {
    const shown = lines(3, 2);
    const speaking = afterEvent(still, 'start', shown);
    expect(lineRead(afterEvent(speaking, 'next', shown))).toBe('r1');
    const paused = afterEvent(speaking, 'pause', shown);
    expect(paused.kind).toBe('paused');
    const atEnd = afterEvent(afterEvent(paused, 'next', shown), 'next', shown);
    expect(atEnd.kind).toBe('waiting');
    expect(saidFrom(afterEvent(atEnd, 'shown', lines(3, 2, 1)), lines(3, 2, 1)).said).toEqual(['r2.0']);
  });

  it('says the sentence it was in again after a pause', () => {
    const shown = lines(3);
    const second = afterEvent(afterEvent(still, 'start', shown), 'said', shown);
    const again = afterEvent(afterEvent(second, 'pause', shown), 'resume', shown);
    expect(saidNow(again, shown)?.text).toBe('r0.1');
  });

  it('begins at the first line of another scene that was shown, but not out of a pause', () => {
    const other = [{ line: 'elders', part: 0, text: 'Elders.' }];
    const speaking = afterEvent(still, 'start', lines(1));
    expect(saidNow(afterEvent(speaking, 'shown', other), other)?.text).toBe('Elders.');
    expect(afterEvent(afterEvent(speaking, 'pause', lines(1)), 'shown', other)).toBe(still);
    expect(afterEvent(speaking, 'shown', [])).toBe(still);
  });

  it('tells when the voice failed', () => {
    expect(afterEvent(afterEvent(still, 'start', lines(1)), 'failed', lines(1))).toEqual({
      kind: 'still',
      failed: true,
    });
  });
});
