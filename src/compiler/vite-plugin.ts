/**
 * The only file that knows Vite. It compiles the modules folder and serves the outcome as virtual modules:
 * the catalogue, the vocabulary and the search index per language, and one chunk per scenario and language. The build fails
 * on errors; the development server keeps of each story the last version that can be played and tells the page of all
 * messages.
 */
import { resolve, sep } from 'node:path';
import type { DevEnvironment, Plugin } from 'vite';
import { type News, newsOf } from './author-news';
import { type Compilation, errorsOf, sourceLanguage, translationLanguages } from './compilation';
import { compileSources } from './compile-sources';
import { emitSearch } from './emit/emit-search';
import { type Message, messageLine } from './messages/message';
import { readModules } from './read-modules';
import { ServedContent } from './served-content';

/**
 * The event with which the development server tells the page what is wrong with the content now, as
 * `News`: after every save, and to a page that sends this event itself.
 */
export const messagesEvent = 'speelveld:messages';

const prefix = 'virtual:speelveld/';

type EnvironmentModule = NonNullable<ReturnType<DevEnvironment['moduleGraph']['getModuleById']>>;

/**
 * The entry: a map of loaders, each a dynamic import that becomes a chunk of its own. `isForAuthor`: with every story
 * there is, not only those that learners get to see.
 */
function libraryModule(
  { catalogues, vocabularies, cards, guidances, organisations, scenarios }: Compilation,
  isForAuthor: boolean,
): string {
  const loaders = (kind: string, languages: Iterable<string>): string => {
    const each = [...languages].map(
      (lang) => `${JSON.stringify(lang)}: () => import('${prefix}${kind}/${lang}')`,
    );
    return `{ ${each.join(', ')} }`;
  };
  const perScenario = scenarios
    .filter(({ offered }) => offered || isForAuthor)
    .map(({ module, id, languages }) => {
      const name = `${module}/${id}`;
      return `${JSON.stringify(name)}: ${loaders(`scenario/${name}`, languages.keys())}`;
    });
  return [
    `export const languages = ${JSON.stringify([sourceLanguage, ...translationLanguages])};`,
    `export const catalogues = ${loaders('catalogue', catalogues.keys())};`,
    `export const vocabularies = ${loaders('vocabulary', vocabularies.keys())};`,
    `export const cards = ${loaders('cards', cards.keys())};`,
    `export const guidances = ${loaders('guidance', guidances.keys())};`,
    `export const organisations = ${loaders('organisation', organisations.keys())};`,
    `export const searches = ${loaders('search', catalogues.keys())};`,
    `export const scenarios = { ${perScenario.join(', ')} };`,
  ].join('\n');
}

function valueIn<Value>(
  all: ReadonlyMap<string, Value> | undefined,
  lang: string | undefined,
): Value | undefined {
  return lang === undefined ? undefined : all?.get(lang);
}

/** The search index of the offered content in one language; none where the content does not exist in it. */
function searchIn(compilation: Compilation, lang: string): string | undefined {
  const catalogue = valueIn(compilation.catalogues, lang);
  const vocabulary = valueIn(compilation.vocabularies, lang);
  const cards = valueIn(compilation.cards, lang);
  const guidance = valueIn(compilation.guidances, lang);
  if (!catalogue || !vocabulary || !cards || !guidance) return undefined;
  const openings = compilation.scenarios.flatMap(({ module, id, languages }) => {
    const scenario = valueIn(languages, lang);
    return scenario === undefined ? [] : [[`${module}/${id}`, scenario.opening] as const];
  });
  return emitSearch({ catalogue, vocabulary, cards, guidance, openings: new Map(openings) });
}

/** The content behind a path such as `scenario/netwerkbewust/het-etentje/nl`, as a module; null when there is none. */
function contentModule(path: string, compilation: Compilation): string | null {
  const [kind = '', ...rest] = path.split('/');
  const lang = rest.at(-1);
  const entry = compilation.scenarios.find(({ module, id }) => module === rest[0] && id === rest[1]);
  const shared: Readonly<Record<string, ReadonlyMap<string, unknown>>> = {
    catalogue: compilation.catalogues,
    vocabulary: compilation.vocabularies,
    cards: compilation.cards,
    guidance: compilation.guidances,
    organisation: compilation.organisations,
  };
  const content =
    kind === 'search'
      ? searchIn(compilation, lang ?? '')
      : valueIn<unknown>(shared[kind] ?? entry?.languages, lang);
  return content === undefined ? null : `export default ${JSON.stringify(content)};`;
}

/** Where the content stands, relative to the root of the project. */
export interface ContentPluginOptions {
  readonly directory: string;
}

/**
 * Compiles content into the app. The environment variable SPEELVELD_MODULES names another folder, so that a
 * host can build with content of their own.
 */
export function contentPlugin({ directory }: ContentPluginOptions): Plugin {
  let folder = directory;
  let isBuild = false;
  let messages: readonly Message[] = [];
  let news: News | null = null;
  const served = new ServedContent();

  /** Compiles anew; true when something else is served than before. */
  const compile = (): boolean => {
    const sources = readModules(folder);
    const compilation = compileSources(sources);
    messages = compilation.messages;
    const isOther = served.take(sources, compilation, new Date());
    news = newsOf(sources, compilation, served);
    return isOther;
  };
  /** What is told now; compiles when nothing was compiled yet. */
  const told = (): News => {
    if (news === null) compile();
    if (news === null) throw new Error('Every compilation is told of.');
    return news;
  };
  const content = (): Compilation => {
    told();
    return served.content;
  };
  const isContent = (file: string): boolean =>
    resolve(file).startsWith(folder + sep) && /\.(yaml|json)$/.test(file);

  return {
    name: 'speelveld-content',
    configResolved(config) {
      folder = resolve(config.root, process.env.SPEELVELD_MODULES ?? directory);
      isBuild = config.command === 'build';
    },
    buildStart() {
      compile();
      const errors = errorsOf({ messages });
      if (errors.length > 0 && isBuild) {
        this.error(`De inhoud heeft ${errors.length} fouten:\n${errors.map(messageLine).join('\n')}`);
      }
      for (const message of messages) this.warn(messageLine(message));
    },
    resolveId(id) {
      return id.startsWith(prefix) ? `\0${id}` : null;
    },
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return null;
      const path = id.slice(prefix.length + 1);
      return path === 'library' ? libraryModule(content(), !isBuild) : contentModule(path, content());
    },
    configureServer(server) {
      server.watcher.add(folder);
      // A page that is opened while the content is wrong asks what is wrong, by the same event.
      server.ws.on(messagesEvent, (_question, client) => client.send(messagesEvent, told()));
    },
    hotUpdate({ file, server }) {
      if (!isContent(file)) return undefined;
      const { environment } = this;
      if (environment.name !== 'client') return [];
      const isOther = compile();
      for (const message of messages) server.config.logger.warn(messageLine(message));
      environment.hot.send(messagesEvent, told());
      if (!isOther) return [];
      const loaded = [...environment.moduleGraph.idToModuleMap.values()];
      return loaded.filter(({ id }: EnvironmentModule) => id?.startsWith(`\0${prefix}`) === true);
    },
  };
}
