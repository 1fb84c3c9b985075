import { describe, expect, it } from 'vitest';
import { asId, type IntentionId, type ModuleId } from '../../../../src/core/shared/ids';
import { lookBackDay } from '../../../../src/core/tools/intentions/look-back-days';
import { intentionFrom } from '../../../../src/core/tools/intentions/making';

const name = { id: asId<IntentionId>('een'), module: asId<ModuleId>('netwerkbewust') };
const now = new Date(2026, 10, 23).getTime();
const lookBackOn = lookBackDay(now, 'week');

describe('an intention from one sentence', () => {
  it('keeps both halves without the words and signs that the sentence adds itself', () => {
    const sentence = { when: 'Als iemand ernaar vraagt,', then: 'dan zeg ik niets. ', lookBackOn };
    expect(intentionFrom(sentence, name, null, now)).toMatchObject({
      id: 'een',
      module: 'netwerkbewust',
      when: 'iemand ernaar vraagt',
      then: 'zeg ik niets',
      lookBackOn: '2026-11-30',
      madeAt: now,
    });
  });

  it('that is adjusted keeps what was rehearsed and looked back on, and where it stands', () => {
    const made = intentionFrom({ when: 'a', then: 'b', lookBackOn }, name, null, now);
    if (made === null) throw new Error('Both halves are there.');
    const lived = { ...made, rehearsed: 3, inFrontAt: 5 };
    const later = now + 86_400_000;
    const sentence = { when: 'a', then: 'c', lookBackOn: lookBackDay(later, 'week') };
    expect(intentionFrom(sentence, name, lived, later)).toEqual({
      ...lived,
      then: 'c',
      lookBackOn: '2026-12-01',
      wordedAt: later,
      changedAt: later,
    });
  });

  it('reads as it did since it was worded like that, also when only its day moves', () => {
    const made = intentionFrom({ when: 'a', then: 'b', lookBackOn }, name, null, now);
    expect(intentionFrom({ when: 'Als a,', then: 'b.', lookBackOn }, name, made, now + 5)?.wordedAt).toBe(
      now,
    );
  });

  it('is not there while one of the halves is empty, or the day', () => {
    const of = (when: string, then: string, on: string | null = lookBackOn) =>
      intentionFrom({ when, then, lookBackOn: on }, name, null, now);
    expect(of('iemand vraagt', ' . ')).toBeNull();
    expect(of('', 'zeg ik niets')).toBeNull();
    expect(of('iemand vraagt', 'zeg ik niets', null)).toBeNull();
  });
});
