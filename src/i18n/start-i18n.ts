/** Sets i18next up: texts per feature and language, fetched when first needed. */
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { directionOf, type InterfaceLanguage, interfaceLanguages, isInterfaceLanguage } from './languages';

/** One file of texts, as Vite serves it. */
type TextFile = () => Promise<unknown>;

const files = import.meta.glob<unknown>('./locales/*/*.json', { import: 'default' });

function fileOf(language: string, namespace: string): TextFile | undefined {
  return files[`./locales/${language}/${namespace}.json`];
}

/** Fetches texts for i18next; a file that does not arrive is an error the caller shows. */
const backend = {
  type: 'backend' as const,
  init: () => undefined,
  read: (language: string, namespace: string, done: (error: Error | null, texts: unknown) => void) => {
    const file = fileOf(language, namespace);
    if (file === undefined) done(new Error(`There are no ${namespace} texts in ${language}.`), null);
    else {
      file().then(
        (texts) => done(null, texts),
        (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), null),
      );
    }
  },
};

function markDocument(language: string): void {
  if (!isInterfaceLanguage(language)) return;
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
}

/** Starts translation in a language; resolves when the general texts are there. */
export async function startI18n(language: InterfaceLanguage): Promise<void> {
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

/** Switches language; resolves when its texts have been fetched. */
export async function changeLanguage(language: InterfaceLanguage): Promise<void> {
  await i18next.changeLanguage(language);
}
