/** The words of the reading page in each language, with those that the app itself has for the same things. */
import { questions as questionsEn } from '../i18n/locales/en/planner.json';
import en from '../i18n/locales/en/readingPage.json';
import { contents as contentsEn } from '../i18n/locales/en/vault.json';
import { questions as questionsNl } from '../i18n/locales/nl/planner.json';
import nl from '../i18n/locales/nl/readingPage.json';
import { contents as contentsNl } from '../i18n/locales/nl/vault.json';

type Texts = Readonly<Record<string, string>>;

/** All words in one language. */
export interface Words extends Omit<typeof nl, 'fields' | 'values' | 'questions'> {
  readonly locale: string;
  readonly kinds: Texts;
  readonly fields: Texts;
  readonly values: Texts;
  readonly questions: Texts;
}

/** The languages of the page, the first one first. */
export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

/** The words by language. */
export const words: Readonly<Record<Language, Words>> = {
  nl: { ...nl, locale: 'nl', kinds: contentsNl.kinds, questions: { ...questionsNl, ...nl.questions } },
  en: { ...en, locale: 'en-GB', kinds: contentsEn.kinds, questions: { ...questionsEn, ...en.questions } },
};
