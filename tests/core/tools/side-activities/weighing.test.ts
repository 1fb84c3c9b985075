import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  angles,
  arrangementKinds,
  type SideActivity,
  type SideActivityId,
  type WeighingDraft,
} from '../../../../src/core/tools/side-activities/side-activity';
import * as weighing from '../../../../src/core/tools/side-activities/weighing';
import { emptyWeighing } from '../../../support/builders/begun-records';
import { aText, aWeighing, turned, weighingWith } from './a-weighing';

const {
  angleToOpen,
  consider,
  considered,
  judgementOf,
  meanTo,
  placesWithNames,
  weighAgain,
  writeAngle,
  writeLimit,
  writtenAt,
} = weighing;

const empty = emptyWeighing('Kastanje');
const other = { nothing: 'nothing', pro: 'con', con: 'pro', both: 'both' } as const;

describe('for and against', () => {
  it('say in words where something was written, and blanks are nothing', () => {
    expect(writtenAt({ pro: '', con: ' \n' })).toBe('nothing');
    expect(writtenAt({ pro: 'x', con: '' })).toBe('pro');
    expect(writtenAt({ pro: '', con: 'x' })).toBe('con');
    expect(writtenAt({ pro: 'x', con: 'y' })).toBe('both');
  });

  it('have an equal place: exchange them, and whatever is read from a weighing is the same or exchanged', () => {
    fc.assert(
      fc.property(aWeighing, (draft) => {
        const mirror = turned(draft);
        for (const angle of angles)
          expect(writtenAt(mirror.angles[angle])).toBe(other[writtenAt(draft.angles[angle])]);
        expect(angleToOpen(mirror)).toBe(angleToOpen(draft));
        expect(judgementOf(mirror)).toEqual(judgementOf(draft));
        expect(placesWithNames(mirror)).toEqual(placesWithNames(draft));
        expect(considered(mirror)).toEqual(considered(draft));
      }),
    );
  });

  it('are read by nothing else: what is here writes, copies, or is compared above', () => {
    const readers = ['writtenAt', 'angleToOpen', 'judgementOf', 'placesWithNames', 'considered'];
    const writers = ['writeAngle', 'consider', 'writeLimit', 'meanTo', 'weighAgain'];
    expect(Object.keys(weighing).sort()).toEqual([...readers, ...writers].sort());
  });
});

describe('writing', () => {
  it('changes one text and no other', () => {
    fc.assert(
      fc.property(
        aWeighing,
        fc.constantFrom(...angles),
        fc.constantFrom('pro' as const, 'con' as const, 'doubt' as const),
        aText,
        (draft, angle, part, text) => {
          const after = { ...draft, ...writeAngle(draft, angle, part, text) };
          expect(after.angles[angle][part]).toBe(text);
          const back = { ...after, ...writeAngle(after, angle, part, draft.angles[angle][part]) };
          expect(back).toEqual(draft);
        },
      ),
    );
  });

  it('keeps the words about an arrangement that is no longer considered', () => {
    const written = { ...empty, ...writeLimit(empty, 'distance', 'Zij weten waar ik zit.') };
    const chosen = { ...written, ...consider(written, ['substitute', 'distance']) };
    expect(considered(chosen)).toEqual(['distance', 'substitute']);
    const left = { ...chosen, ...consider(chosen, []) };
    expect(considered(left)).toEqual([]);
    expect(left.arrangements.distance.limit).toBe('Zij weten waar ik zit.');
    expect(Object.keys(left.arrangements)).toEqual([...arrangementKinds]);
  });

  it('means to act on a duty once, or no longer', () => {
    const once = { ...empty, ...meanTo(empty, 'register', true) };
    expect({ ...once, ...meanTo(once, 'register', true) }.toReport).toEqual(['register']);
    expect({ ...once, ...meanTo(once, 'register', false) }.toReport).toEqual([]);
  });

  it('opens at the first angle that is not written from both sides', () => {
    expect(angleToOpen(empty)).toBe('content');
    expect(angleToOpen(weighingWith('content', { pro: 'x', con: 'y' }))).toBe('interest');
    let whole: WeighingDraft = empty;
    for (const angle of angles) {
      whole = { ...whole, ...writeAngle(whole, angle, 'pro', 'x') };
      whole = { ...whole, ...writeAngle(whole, angle, 'con', 'y') };
    }
    expect(angleToOpen(whole)).toBe('content');
  });
});

describe('the judgement', () => {
  it('stands in one sentence, whatever ends its parts; what is open is left open', () => {
    expect(judgementOf({ choose: 'het later te doen.', because: ' nu telt ; ', evenThough: '' })).toEqual({
      form: 'plain',
      choose: 'het later te doen',
      because: 'nu telt',
      evenThough: '…',
    });
    expect(judgementOf({ choose: '', because: ' ', evenThough: '' })).toBeNull();
  });

  it.each([
    ['a capital and a full stop', 'choose', 'Het later te doen.', 'het later te doen'],
    ['its own lead', 'choose', 'Ik kies het later te doen', 'het later te doen'],
    ['a sentence of its own', 'choose', 'Ik zat er goed.', 'ik zat er goed'],
    ['its own conjunction', 'because', 'Omdat ik nodig ben.', 'ik nodig ben'],
    ['the same in English', 'because', 'Because I am needed.', 'I am needed'],
    ['the English I', 'evenThough', 'I’d miss evenings!', 'I’d miss evenings'],
    ['a lead with a capital', 'evenThough', 'Ook al kost het avonden', 'kost het avonden'],
    ['a name of capitals', 'because', 'ABD vraagt erom.', 'ABD vraagt erom'],
    ['a question', 'because', 'wie anders?', 'wie anders?'],
    ['dots before it', 'because', '… het mag', 'het mag'],
    ['nothing but a lead', 'choose', 'ik kies: ', '…'],
  ] as const)('reads on after %s', (_, part, typed, expected) => {
    const written = { choose: '', because: '', evenThough: '', [part]: typed };
    expect(judgementOf(written)?.[part]).toBe(expected);
  });

  it('has a colon before a sentence of one’s own', () => {
    const form = (choose: string) => judgementOf({ choose, because: '', evenThough: '' })?.form;
    expect(['Ik blijf tot mei.', 'we wait', 'te wachten', 'ikzelf'].map(form)).toEqual([
      'told',
      'told',
      'plain',
      'plain',
    ]);
  });
});

describe('weighing again', () => {
  it('makes a copy with all words and leaves the earlier one as it is', () => {
    fc.assert(
      fc.property(aWeighing, (draft) => {
        const earlier: SideActivity = {
          ...draft,
          id: 'first' as SideActivityId,
          step: 'again',
          madeAt: 1_000,
          changedAt: 2_000,
        };
        const before = structuredClone(earlier);
        const copy = weighAgain(earlier, { id: 'second' as SideActivityId, now: 9_000 });
        expect(earlier).toEqual(before);
        expect(copy).toEqual({
          ...earlier,
          id: 'second',
          step: 'describe',
          toReport: [],
          againOn: null,
          madeAt: 9_000,
          changedAt: 9_000,
        });
      }),
    );
  });
});

describe('the look for names', () => {
  it('says where on paper a name may stand, line by line', () => {
    expect(placesWithNames(empty)).toEqual([]);
    expect(placesWithNames(weighingWith('network', { con: 'Dan belt Kromhoek mij.' }))).toEqual([
      { step: 'angles', angle: 'network' },
    ]);
    expect(placesWithNames({ ...empty, what: 'Een zin.\nNog een.' })).toEqual([]);
    expect(placesWithNames({ ...empty, codeWord: 'Thijs Kromhoek' })).toEqual([
      { step: 'describe', angle: null },
    ]);
  });

  it('looks at paper only: not at an arrangement that is not considered, nor at a doubt on its way', () => {
    const limited = { ...empty, ...writeLimit(empty, 'substitute', 'Dan doet Kromhoek het.') };
    expect(placesWithNames(limited)).toEqual([]);
    expect(placesWithNames({ ...limited, ...consider(limited, ['substitute']) })).toEqual([
      { step: 'arrangements', angle: null },
    ]);
    expect(placesWithNames(weighingWith('time', { doubt: 'Wat wil Kromhoek?' }))).toEqual([]);
  });
});
