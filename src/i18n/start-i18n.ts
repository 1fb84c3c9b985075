/** Sets i18next up: texts per feature and language, fetched when first needed. */
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { directionOf, type InterfaceLanguage, interfaceLanguages, isInterfaceLanguage } from './languages';
import type { Namespaces } from './namespaces';

/** One file of texts, as Vite serves it. */
type TextFile = () => Promise<unknown>;

/** Author mode exists in development only, and so do its texts; those of the reading page travel inside it.
 * A story by itself takes along what it shows. */
const files: Readonly<Record<string, TextFile>> = {
  ...(import.meta.env.SPEELVELD_ALONE === 'yes'
    ? import.meta.glob<unknown>('./locales/*/{general,keeping,display,player,debrief,refresh}.json', {
        import: 'default',
      })
    : import.meta.glob<unknown>(
        ['./locales/*/*.json', '!./locales/*/author.json', '!./locales/*/readingPage.json'],
        { import: 'default' },
      )),
  ...(import.meta.env.DEV ? import.meta.glob<unknown>('./locales/*/author.json', { import: 'default' }) : {}),
};

/** Fetches texts of a language that a host added; undefined where there are none. */
type FurtherTexts = (language: string, namespace: string) => Promise<unknown> | undefined;

let furtherTexts: FurtherTexts = () => undefined;

function further(language: string, namespace: string): TextFile | undefined {
  const texts = furtherTexts(language, namespace);
  return texts === undefined ? undefined : () => texts;
}

/**
 * Fetches one file of texts. The browser keeps what it fetched, so asking twice costs nothing.
 * @throws when the file does not exist or does not arrive.
 */
async function fetchTexts(language: string, namespace: string): Promise<unknown> {
  const file = files[`./locales/${language}/${namespace}.json`] ?? further(language, namespace);
  if (file === undefined) throw new Error(`There are no ${namespace} texts in ${language}.`);
  return await file();
}

const backend = {
  type: 'backend' as const,
  init: () => undefined,
  read: (language: string, namespace: string, done: (error: unknown, texts: unknown) => void) => {
    fetchTexts(language, namespace).then(
      (texts) => done(null, texts),
      (error: unknown) => done(error, null),
    );
  },
};

function markDocument(language: string): void {
  if (!isInterfaceLanguage(language) || typeof document === 'undefined') return;
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
}

/**
 * Starts translation in a language; resolves when the general texts are there.
 * @param texts those of the languages that a host added
 * @throws when they do not arrive.
 */
export async function startI18n(
  language: InterfaceLanguage,
  texts: FurtherTexts = () => undefined,
): Promise<void> {
  furtherTexts = texts;
  await fetchTexts(language, 'general');
  i18next.on('languageChanged', markDocument);
  await i18next
    .use(backend)
    .use(initReactI18next)
    .init({
      lng: language,
      supportedLngs: interfaceLanguages.map(({ tag }) => tag),
      fallbackLng: false,
      ns: ['general'],
      defaultNS: 'general',
      partialBundledLanguages: true,
      interpolation: { escapeValue: false },
      returnNull: false,
    });
  markDocument(language);
}

/**
 * Fetches the texts of a feature, beside its code. Without them i18next would show the names of the keys.
 * @throws when a file does not arrive.
 */
export async function loadTexts(...namespaces: readonly (keyof Namespaces)[]): Promise<void> {
  await Promise.all(namespaces.map((namespace) => fetchTexts(i18next.language, namespace)));
  await i18next.loadNamespaces(namespaces);
}

/**
 * Switches language: all texts that were shown so far first, so that no page is ever half in another language.
 * @throws when a file does not arrive; the language then stays what it was.
 */
export async function changeLanguage(language: InterfaceLanguage): Promise<void> {
  if (language === i18next.language) return;
  const shown = i18next.reportNamespaces?.getUsedNamespaces() ?? [];
  await Promise.all(shown.map((namespace) => fetchTexts(language, namespace)));
  await i18next.changeLanguage(language);
}
