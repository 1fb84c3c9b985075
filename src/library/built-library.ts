/** The library as the build made it: every text is a chunk of its own, fetched when it is first asked for. */
import * as content from 'virtual:speelveld/library';
import type { ContentLanguage } from '../core/scenario/scenario';
import type { Library } from './library';

/** The event of the development server (src/compiler/vite-plugin.ts). */
const changedEvent = 'speelveld:content';

type Loaders<Content> = Readonly<Record<string, () => Promise<{ readonly default: Content }>>>;

const languages: readonly ContentLanguage[] = ['nl', 'en'];
const [sourceLanguage = 'nl'] = languages;

async function load<Content>(loaders: Loaders<Content>, lang: ContentLanguage): Promise<Content> {
  const loader = loaders[lang] ?? loaders[sourceLanguage];
  if (loader === undefined) throw new Error(`There is no content in ${lang}.`);
  return (await loader()).default;
}

/**
 * In development a module that was compiled anew is fetched past the browser's module cache; in a built app
 * `fresh` is the content itself.
 */
let fresh: typeof content = content;
const listeners = new Set<() => void>();

if (import.meta.hot) {
  import.meta.hot.on(changedEvent, ({ at }: { at: number }) => {
    const bust = (path: string) => () => import(/* @vite-ignore */ `/@id/__x00__virtual:speelveld/${path}?t=${at}`);
    const all = <Content>(kind: string, known: Loaders<Content>): Loaders<Content> =>
      Object.fromEntries(Object.keys(known).map((lang) => [lang, bust(`${kind}/${lang}`)]));
    fresh = {
      catalogues: all('catalogue', content.catalogues),
      vocabularies: all('vocabulary', content.vocabularies),
      scenarios: Object.fromEntries(
        Object.entries(content.scenarios).map(([key, known]) => [key, all(`scenario/${key}`, known)]),
      ),
    };
    for (const listener of listeners) listener();
  });
}

/** The content of this build. */
export const builtLibrary: Library = {
  languages,
  catalogue: (lang) => load(fresh.catalogues, lang),
  vocabulary: (lang) => load(fresh.vocabularies, lang),
  scenario: async (module, scenario, lang) => {
    const loaders = fresh.scenarios[`${module}/${scenario}`];
    return loaders === undefined ? null : load(loaders, lang);
  },
  onChange: (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
