/**
 * The one list of interface languages. A new language of ours is a line here and a folder of texts; a host adds one in a
 * folder of their own, and the build hands it over.
 */
import type { FurtherLanguageInfo, Language } from '../core/shared/language';

interface LanguageInfo extends Omit<FurtherLanguageInfo, 'tag'> {
  readonly tag: Language;
}

/** Tag (BCP 47), own name and writing direction of each language. The first is the source language. */
export const interfaceLanguages: readonly [LanguageInfo, ...LanguageInfo[]] = [
  { tag: 'nl', name: 'Nederlands', direction: 'ltr' },
  { tag: 'en', name: 'English', direction: 'ltr' },
  ...(import.meta.env.SPEELVELD_LANGUAGES ?? []),
];

export type InterfaceLanguage = Language;

/** Whether a loose value names a language of the interface. */
export function isInterfaceLanguage(value: unknown): value is InterfaceLanguage {
  return interfaceLanguages.some(({ tag }) => tag === value);
}

/** The writing direction of a language. */
export function directionOf(language: InterfaceLanguage): 'ltr' | 'rtl' {
  return interfaceLanguages.find(({ tag }) => tag === language)?.direction ?? 'ltr';
}

/** What a language calls itself; its tag where this app does not have it. */
export function nameOfLanguage(language: Language): string {
  return interfaceLanguages.find(({ tag }) => tag === language)?.name ?? language;
}
