import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  emptySheet,
  type Precedent,
  type PrecedentId,
} from '../../../../src/core/tools/deliberation/deliberation';
import {
  asksWhatRemains,
  findPrecedents,
  mayTell,
  precedentText,
} from '../../../../src/core/tools/deliberation/outcome';
import { emptyDeliberation } from '../../../support/builders/begun-records';

const entry = (id: string, madeAt: number, text: Partial<Precedent> = {}): Precedent => ({
  id: id as PrecedentId,
  question: '',
  considerations: '',
  conclusion: '',
  remains: '',
  madeAt,
  changedAt: madeAt,
  ...text,
});

describe('what remains wrong', () => {
  it('is asked until it is written or left open knowingly', () => {
    expect(asksWhatRemains({ remains: ' ', remainsOpen: false })).toBe(true);
    expect(asksWhatRemains({ remains: ' ', remainsOpen: true })).toBe(false);
    expect(asksWhatRemains({ remains: 'de wachtenden', remainsOpen: false })).toBe(false);
  });
});

describe('an entry for the moresprudentie', () => {
  it('holds the outcome, and neither the moment nor what someone wrote apart', () => {
    const text = precedentText({
      ...emptyDeliberation('Zuidrand', 'group', 'full'),
      moment: 'GEHEIM',
      facts: 'GEHEIM',
      by: 'GEHEIM',
      sheet: { ...emptySheet, right: 'GEHEIM' },
      judgements: [{ ...emptySheet, id: 'a', right: 'GEHEIM' }],
      question: ' Moet ik wachten? ',
      perspectives: [
        { id: 'p', who: 'GEHEIM', absent: true, value: 'gelijke start', rule: 'allen tegelijk' },
        { id: 'q', who: 'GEHEIM', absent: false, value: '', rule: '' },
      ],
      conclusion: 'Niet wachten.',
      remains: 'De minister hoort het laat.',
      limiting: 'Vooraf zeggen.',
    });
    expect(text).toEqual({
      question: 'Moet ik wachten?',
      considerations: 'gelijke start: allen tegelijk',
      conclusion: 'Niet wachten.',
      remains: 'De minister hoort het laat.\nVooraf zeggen.',
    });
  });

  it('is looked through for names line by line', () => {
    expect(mayTell(['Wachten.\nVooraf zeggen\nIedereen tegelijk'])).toBe(false);
    expect(mayTell(['gelijke start: Iedereen tegelijk'])).toBe(false);
    expect(mayTell(['Wachten', 'Dan zegt Kromhoek het zelf.'])).toBe(true);
  });
});

describe('searching the moresprudentie', () => {
  const all = [
    entry('old', 1, { question: 'Mag de coördinatie geheim blijven?' }),
    entry('new', 3, { considerations: 'Gelijke start voor kleine partijen', remains: 'de COÖRDINATIE' }),
    entry('middle', 2, { conclusion: 'niet wachten' }),
  ];
  const found = (query: string) => findPrecedents(all, query).map(({ id }) => id);

  it('finds every word anywhere in an entry, without capitals and accents, the newest first', () => {
    expect(found('coordinatie')).toEqual(['new', 'old']);
    expect(found('klein coördin')).toEqual(['new']);
    expect(found('  ')).toEqual(['new', 'middle', 'old']);
    expect(found('nergens')).toEqual([]);
  });

  it('finds with more words never more', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, two) => {
        const fewer = found(`${one} ${two}`);
        expect(found(one)).toEqual(expect.arrayContaining([...fewer]));
      }),
    );
  });
});
