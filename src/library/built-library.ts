/** The library as the build made it: every text is a chunk of its own, fetched when it is first asked for. */
import * as built from 'virtual:speelveld/library';
import type { ContentLanguage } from '../core/scenario/scenario';
import type { Library } from './library';

type Loaders<Content> = Readonly<Record<string, () => Promise<{ readonly default: Content }>>>;

/** In development this becomes what was compiled last; in a built app it never changes. */
let content: typeof built = built;
const listeners = new Set<() => void>();

async function load<Content>(loaders: Loaders<Content>, lang: ContentLanguage): Promise<Content> {
  const loader = loaders[lang] ?? loaders[content.languages[0] ?? ''];
  if (loader === undefined) throw new Error(`There is no content in ${lang}.`);
  return (await loader()).default;
}

/** What there is of the stories of a module; null for one that nobody knows. */
async function storiesOf(module: string) {
  const loader = Object.hasOwn(content.stories, module) ? content.stories[module] : undefined;
  return loader === undefined ? null : (await loader()).default;
}

async function loadNamed<Content>(
  all: Readonly<Record<string, Loaders<Content>>> | undefined,
  name: string,
  lang: ContentLanguage,
): Promise<Content | null> {
  const loaders = all !== undefined && Object.hasOwn(all, name) ? all[name] : undefined;
  return loaders === undefined ? null : load(loaders, lang);
}

if (import.meta.hot) {
  import.meta.hot.accept('virtual:speelveld/library', (compiled) => {
    if (compiled === undefined) return;
    // Safe: the development server hands over the new version of the very module imported above.
    content = compiled as unknown as typeof built;
    for (const listener of listeners) listener();
  });
}

/** Texts of the interface in a language that a host added; undefined where that is not part of this build. */
export function furtherTexts(language: string, namespace: string): Promise<unknown> | undefined {
  const loaders = Object.hasOwn(content.interfaceTexts, language)
    ? content.interfaceTexts[language]
    : undefined;
  return loaders?.[namespace]?.().then(({ default: texts }) => texts);
}

/** What is shown in Dutch in such a language for want of a translation; nothing for any other. */
export async function textsInDutch(language: string): Promise<readonly string[]> {
  const loader = Object.hasOwn(content.inDutch, language) ? content.inDutch[language] : undefined;
  return loader === undefined ? [] : (await loader()).default;
}

/** The content of this build. */
export const builtLibrary: Library = {
  languages: built.languages,
  house: built.house,
  policy: built.policy,
  catalogue: (lang) => load(content.catalogues, lang),
  groupPlans: (lang) => load(content.groupPlans, lang),
  vocabulary: (lang) => load(content.vocabularies, lang),
  cards: (lang) => load(content.cards, lang),
  guidance: (lang) => load(content.guidances, lang),
  organisation: (lang) => load(content.organisations, lang),
  search: (lang) => load(content.searches, lang),
  opening: async (module, scenario, lang) => loadNamed((await storiesOf(module))?.openings, scenario, lang),
  scenario: async (module, scenario, lang) => loadNamed((await storiesOf(module))?.scenarios, scenario, lang),
  onChange: (listener) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
};
