import { describe, expect, it } from 'vitest';
import { asId, type IntentionId, type ModuleId } from '../../../../src/core/shared/ids';
import { intentionFrom } from '../../../../src/core/tools/intentions/from-debrief';

const origin = {
  id: asId<IntentionId>('een'),
  module: asId<ModuleId>('netwerkbewust'),
  now: new Date(2026, 10, 23).getTime(),
};

describe('an intention', () => {
  it('keeps both halves without the words and signs that the sentence adds itself', () => {
    const draft = {
      when: 'Als iemand ernaar vraagt,',
      then: 'dan zeg ik niets. ',
      distance: 'week',
    } as const;
    expect(intentionFrom(draft, origin)).toMatchObject({
      id: 'een',
      module: 'netwerkbewust',
      when: 'iemand ernaar vraagt',
      then: 'zeg ik niets',
      lookBackOn: '2026-11-30',
      madeAt: origin.now,
    });
  });

  it('that is adjusted keeps what was rehearsed and looked back on', () => {
    const made = intentionFrom({ when: 'a', then: 'b', distance: 'week' }, origin);
    if (made === null) throw new Error('Both halves are there.');
    const lived = { ...made, rehearsed: 3, inFrontAt: 5 };
    const later = { ...origin, now: origin.now + 86_400_000 };
    expect(intentionFrom({ when: 'a', then: 'c', distance: 'week' }, later, lived)).toEqual({
      ...lived,
      then: 'c',
      lookBackOn: '2026-12-01',
      changedAt: later.now,
    });
  });

  it('is not there while one of the halves is empty', () => {
    expect(intentionFrom({ when: 'iemand vraagt', then: ' . ', distance: 'week' }, origin)).toBeNull();
    expect(intentionFrom({ when: '', then: 'zeg ik niets', distance: 'week' }, origin)).toBeNull();
  });
});
