/** Languages: the two that Speelveld comes in, and those that a host adds in a folder of its own. */
import type { Brand } from './brand';

/** A language that a host added: a tag of two or three letters (BCP 47), known once the app is built. */
export type FurtherLanguage = Brand<'FurtherLanguage'>;

/** The tag of a language that the app or its content may be in. */
export type Language = 'nl' | 'en' | FurtherLanguage;

/** What is known of a language that a host added. */
export interface FurtherLanguageInfo {
  readonly tag: FurtherLanguage;
  /** Its own name for itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
}

/** A language that Speelveld comes in. */
export type OwnLanguage = Exclude<Language, FurtherLanguage>;

/** Whether a language is one that Speelveld comes in. */
export function isOwnLanguage(lang: Language): lang is OwnLanguage {
  return lang === 'nl' || lang === 'en';
}

/** The language in which Speelveld itself says something to who reads in `lang`. */
export function ownLanguageFor(lang: Language): OwnLanguage {
  return isOwnLanguage(lang) ? lang : 'nl';
}

/** Whether a text has the form of the tag of a further language. */
export function isFurtherTag(text: string): text is FurtherLanguage {
  return /^[a-z]{2,3}$/.test(text) && text !== 'nl' && text !== 'en';
}
