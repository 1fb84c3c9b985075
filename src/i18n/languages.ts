/** The one list of interface languages. A new language is a line here and a folder of texts. */

/** Tag (BCP 47), own name and writing direction of each language. The first is the source language. */
export const interfaceLanguages = [
  { tag: 'nl', name: 'Nederlands', direction: 'ltr' },
  { tag: 'en', name: 'English', direction: 'ltr' },
] as const;

export type InterfaceLanguage = (typeof interfaceLanguages)[number]['tag'];

/** Whether a loose value names a language of the interface. */
export function isInterfaceLanguage(value: unknown): value is InterfaceLanguage {
  return interfaceLanguages.some(({ tag }) => tag === value);
}

/** The writing direction of a language. */
export function directionOf(language: InterfaceLanguage): 'ltr' | 'rtl' {
  return interfaceLanguages.find(({ tag }) => tag === language)?.direction ?? 'ltr';
}
