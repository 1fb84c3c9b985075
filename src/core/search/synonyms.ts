/**
 * Words people type for what the texts call by another name. Kept small: only where the word itself does not lead there.
 * All in the form in which they are searched, without capitals and accents.
 */

interface Synonym {
  /** What is typed, without its ending: what begins with it is meant too. */
  readonly typed: readonly string[];
  /** What the texts say; longer words that begin with it are found too. */
  readonly means: readonly string[];
}

const synonyms: Readonly<Record<'nl' | 'en', readonly Synonym[]>> = {
  nl: [
    {
      typed: ['nevenfunctie', 'nevenwerk', 'nevenactiviteit', 'nevenba', 'bijba', 'bijverdien', 'schnabbel'],
      means: ['nevenactiviteit', 'nevenwerk'],
    },
    { typed: ['klokkenluid'], means: ['klokkenluid', 'misstand'] },
    { typed: ['cadeau', 'kado', 'relatiegeschenk', 'presentje'], means: ['geschenk', 'gift'] },
    { typed: ['lobby', 'belangenbehartig'], means: ['lobby', 'belangenbehartig', 'belangenvertegenwoordig'] },
  ],
  en: [
    { typed: ['sideline', 'moonlight', 'ancillary'], means: ['activity', 'activities'] },
    { typed: ['whistleblow'], means: ['whistleblow', 'wrongdoing'] },
    { typed: ['freebie', 'hospitality'], means: ['gift'] },
    { typed: ['lobby'], means: ['lobby'] },
  ],
};

const all = Object.values(synonyms).flat();

/** What else stands for a typed word, in either language; nothing for most. */
export function synonymsOf(term: string): readonly string[] {
  return all
    .filter(({ typed }) => typed.some((one) => term.startsWith(one)))
    .flatMap(({ means }) => means)
    .filter((one) => !term.startsWith(one));
}
