/** What is asked about from memory. */
import { describe, expect, it } from 'vitest';
import { newCarryItem } from '../../../src/core/conversations/carry-item';
import { toRecall } from '../../../src/core/conversations/recall';
import { asId } from '../../../src/core/shared/ids';
import { newIntention } from '../../../src/core/tools/intentions/intention';
import { day, now } from '../../support/builders/time';

const intention = newIntention(
  { id: asId('i'), module: null, when: 'het druk is', then: 'vraag ik iemand', lookBackOn: '2027-01-01' },
  now - 3 * day,
);
const item = newCarryItem(
  {
    id: asId('c'),
    kind: 'question',
    text: 'Wie belt wie?',
    origin: { place: 'tool', tool: 'netwerkkaart', record: null },
  },
  now - 3 * day,
);
const story = { module: asId<never>('m'), scenario: asId<never>('s'), endedAt: now - 3 * day };

describe('what is asked about from memory', () => {
  it('is the intention before what was taken along, and that before a story', () => {
    expect(toRecall([intention], [item], [story], now)?.kind).toBe('intention');
    expect(toRecall([], [item], [story], now)?.kind).toBe('carried');
    expect(toRecall([], [], [story], now)?.kind).toBe('story');
    expect(toRecall([], [], [], now)).toBeNull();
  });

  it('is nothing that was let go, put away, is under way or still lies on the table', () => {
    expect(toRecall([{ ...intention, letGoAt: now }], [], [], now)).toBeNull();
    expect(toRecall([], [{ ...item, doneAt: now }], [], now)).toBeNull();
    expect(toRecall([], [], [{ ...story, endedAt: null }], now)).toBeNull();
    expect(toRecall([intention], [item], [story], now - 3 * day)).toBeNull();
  });
});
