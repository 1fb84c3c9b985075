/**
 * The only file that knows Vite. It compiles the modules folder and serves the outcome as virtual modules:
 * the catalogue, the plans for groups, the vocabulary and the search index per language, and two chunks per scenario and
 * language: its opening, and the rest. The build fails on errors; the development server keeps of each story the last
 * version that can be played and tells the page of all messages.
 */
import path, { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { DevEnvironment, Logger, Plugin } from 'vite';
import { type AuthorNews, newsEvent } from '../core/authoring/news';
import { parted } from '../core/scenario/opening';
import type { CompiledScenario } from '../core/scenario/scenario';
import { newsOf } from './author-news';
import { type Compilation, errorsOf, sourceLanguage, translationLanguages } from './compilation';
import { compileSources } from './compile-sources';
import { type ContentFolders, contentFolders, ownFolder } from './content-folders';
import { courseFile, courseOf, offeredModules } from './emit/emit-course';
import { emitSearch } from './emit/emit-search';
import { emitSecurityTxt, securityTxtNotice, securityTxtPlace } from './emit/security-txt';
import { emitHouseSheet } from './house-sheet';
import { type InterfaceTexts, readInterfaceTexts } from './interface-texts';
import { type Message, messageLine } from './messages/message';
import { KeptFiles } from './parse/kept-files';
import { pathIn } from './paths';
import { ServedContent } from './served-content';

/** How long nothing is saved before the content is compiled anew, in milliseconds. */
const rest = 150;

const prefix = 'virtual:speelveld/';

/** The colours of the house style. */
const houseSheet = 'virtual:speelveld/house.css';

type EnvironmentModule = NonNullable<ReturnType<DevEnvironment['moduleGraph']['getModuleById']>>;

/** Loaders of one thing in each language. */
function loaders(kind: string, languages: Iterable<string>): string {
  const each = [...languages].map(
    (lang) => `${JSON.stringify(lang)}: () => import('${prefix}${kind}/${lang}')`,
  );
  return `{ ${each.join(', ')} }`;
}

/** The loaders of the stories of one module: apart from the entry, which everyone fetches. */
function storiesModule(module: string, { scenarios }: Compilation, isForAuthor: boolean): string {
  const own = scenarios.filter((one) => one.module === module && (one.offered || isForAuthor));
  const each = (kind: 'opening' | 'scenario'): string =>
    own
      .map(
        ({ id, languages }) =>
          `${JSON.stringify(id)}: ${loaders(`${kind}/${module}/${id}`, languages.keys())}`,
      )
      .join(', ');
  return `export default { openings: { ${each('opening')} }, scenarios: { ${each('scenario')} } };`;
}

/**
 * The entry: a map of loaders, each a dynamic import that becomes a chunk of its own. `isForAuthor`: with every story
 * there is, not only those that learners get to see.
 */
function libraryModule(
  {
    catalogues,
    groupPlans,
    vocabularies,
    cards,
    guidances,
    organisations,
    scenarios,
    furtherLanguages,
    house,
    policy,
  }: Compilation,
  isForAuthor: boolean,
): string {
  const modules = new Set(
    scenarios.filter(({ offered }) => offered || isForAuthor).map(({ module }) => module),
  );
  const perModule = [...modules].map(
    (module) => `${JSON.stringify(module)}: () => import('${prefix}stories/${module}')`,
  );
  const tags = furtherLanguages.map(({ tag }) => tag);
  const perLanguage = furtherLanguages.map(
    ({ tag, interfaceTexts }) =>
      `${JSON.stringify(tag)}: ${loaders(`interface/${tag}`, interfaceTexts.keys())}`,
  );
  return [
    `export const languages = ${JSON.stringify([sourceLanguage, ...translationLanguages, ...tags])};`,
    `export const house = ${JSON.stringify(house)};`,
    `export const policy = ${JSON.stringify(policy)};`,
    `export const interfaceTexts = { ${perLanguage.join(', ')} };`,
    `export const inDutch = ${loaders('in-dutch', tags)};`,
    `export const catalogues = ${loaders('catalogue', catalogues.keys())};`,
    `export const groupPlans = ${loaders('group-plans', groupPlans.keys())};`,
    `export const vocabularies = ${loaders('vocabulary', vocabularies.keys())};`,
    `export const cards = ${loaders('cards', cards.keys())};`,
    `export const guidances = ${loaders('guidance', guidances.keys())};`,
    `export const organisations = ${loaders('organisation', organisations.keys())};`,
    `export const searches = ${loaders('search', catalogues.keys())};`,
    `export const stories = { ${perModule.join(', ')} };`,
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

/** A scenario as its opening with the rest put over it: only the first moments are fetched twice. */
function scenarioModule(path: string, scenario: CompiledScenario): string {
  return [
    `import opening from '${prefix}${path.replace(/^scenario/, 'opening')}';`,
    `export default { ...opening, ...${JSON.stringify(parted(scenario).rest)} };`,
  ].join('\n');
}

/** The content behind a path such as `scenario/netwerkbewust/het-etentje/nl`, as a module; null when there is none. */
function contentModule(path: string, compilation: Compilation): string | null {
  const [kind = '', ...rest] = path.split('/');
  const lang = rest.at(-1);
  const entry = compilation.scenarios.find(({ module, id }) => module === rest[0] && id === rest[1]);
  const shared: Readonly<Record<string, ReadonlyMap<string, unknown>>> = {
    catalogue: compilation.catalogues,
    'group-plans': compilation.groupPlans,
    vocabulary: compilation.vocabularies,
    cards: compilation.cards,
    guidance: compilation.guidances,
    organisation: compilation.organisations,
  };
  const further = compilation.furtherLanguages.find(({ tag }) => tag === rest[0]);
  if (kind === 'interface' || kind === 'in-dutch') {
    const texts = kind === 'in-dutch' ? further?.inDutch : further?.interfaceTexts.get(lang ?? '');
    return texts === undefined ? null : `export default ${JSON.stringify(texts)};`;
  }
  const scenario = valueIn(entry?.languages, lang);
  if (scenario !== undefined && kind === 'opening')
    return `export default ${JSON.stringify(parted(scenario).opening)};`;
  if (scenario !== undefined && kind === 'scenario') return scenarioModule(path, scenario);
  const content =
    kind === 'search' ? searchIn(compilation, lang ?? '') : valueIn<unknown>(shared[kind], lang);
  return content === undefined ? null : `export default ${JSON.stringify(content)};`;
}

/** Tells at the command line what must be mended, each in its line, and how much else there is. */
function tell(messages: readonly Message[], { error, warn }: Pick<Logger, 'warn' | 'error'>): void {
  const errors = errorsOf({ messages });
  const warnings = messages.length - errors.length;
  for (const message of errors) error(messageLine(message));
  if (warnings === 0) return;
  const count = warnings === 1 ? '1 waarschuwing' : `${warnings} waarschuwingen`;
  warn(`De inhoud heeft ${count}: zie /auteur, of npm run modules -- check.`);
}

/** Where the content stands, relative to the root of the project. */
export interface ContentPluginOptions {
  readonly directory: string;
}

/**
 * Compiles content into the app. The environment variable SPEELVELD_MODULES names a host's own folder, which is laid over
 * ours; SPEELVELD_ONLY names the one module that participants get, for a package of it alone.
 */
export function contentPlugin({ directory }: ContentPluginOptions): Plugin {
  let folders: ContentFolders = contentFolders(directory, null);
  let interfaceTexts: InterfaceTexts = new Map();
  let isBuild = false;
  /** Not so in a learning system: what lies there has no address of its own. */
  let hasOwnAddress = true;
  let messages: readonly Message[] = [];
  let logger: Pick<Logger, 'warn' | 'error'> = console;
  let news: AuthorNews | null = null;
  let saves = 0;
  const served = new ServedContent();
  const only = process.env.SPEELVELD_ONLY || null;
  const kept = new KeptFiles();

  /** Compiles anew; true when something else is served than before. */
  const compile = (): boolean => {
    const sources = folders.sources();
    const compilation = compileSources(sources, { interfaceTexts, kept, ...(only !== null && { only }) });
    messages = compilation.messages;
    const isOther = served.take(sources, compilation, new Date());
    news = newsOf(sources, compilation, served);
    return isOther;
  };
  /** What is told now; compiles when nothing was compiled yet. */
  const newest = (): AuthorNews => {
    if (news === null) compile();
    if (news === null) throw new Error('Every compilation is told of.');
    return news;
  };
  const content = (): Compilation => {
    newest();
    return served.content;
  };
  const isContent = (file: string): boolean =>
    folders.all.some((folder) => pathIn(folder, resolve(file), path) !== null) &&
    /\.(yaml|json|svg|png)$/.test(file);
  /** What a language of a host lacks is told by `check`; at every build it would be a page. */
  const isTold = ({ code }: Message): boolean => code !== 'language/behind';
  const told = (): readonly Message[] =>
    messages.filter(isTold).map((message) => ({ ...message, file: folders.shown(message.file) }));
  /** Of a file that an author can open from the message. */
  const lineOf = (message: Message): string => messageLine({ ...message, file: folders.shown(message.file) });

  return {
    name: 'speelveld-content',
    config({ root = '.' }) {
      const own = ownFolder(resolve(root), process.env.SPEELVELD_MODULES);
      folders = contentFolders(resolve(root, directory), own);
      if (own === null) return {};
      interfaceTexts = readInterfaceTexts(resolve(root));
      // The list of languages is part of the code: a page of the switch is drawn before any content has come.
      const languages = content().furtherLanguages.map(({ tag, name, direction: way }) => ({
        tag,
        name,
        direction: way,
      }));
      return { define: { 'import.meta.env.SPEELVELD_LANGUAGES': JSON.stringify(languages) } };
    },
    configResolved(config) {
      isBuild = config.command === 'build';
      hasOwnAddress = config.base.startsWith('/');
      logger = config.logger;
    },
    buildStart() {
      compile();
      const errors = errorsOf({ messages });
      if (errors.length > 0 && isBuild) {
        this.error(
          `De inhoud heeft ${errors.length === 1 ? '1 fout' : `${errors.length} fouten`}:\n${errors.map(lineOf).join('\n')}`,
        );
      }
      if (only !== null && offeredModules(content()).length === 0) {
        const all = offeredModules(compileSources(folders.sources(), { kept })).map(({ id }) => id);
        this.error(`Er is geen module ‘${only}’ die deelnemers krijgen. Er zijn: ${all.join(', ')}.`);
      }
      tell(told(), logger);
    },
    resolveId(id) {
      // A style sheet goes by its own name, for Vite to see that it is one.
      if (id === houseSheet) return id;
      return id.startsWith(prefix) ? `\0${id}` : null;
    },
    load(id) {
      if (id === houseSheet) return emitHouseSheet(content().colours);
      if (!id.startsWith(`\0${prefix}`)) return null;
      const path = id.slice(prefix.length + 1);
      if (path === 'library') return libraryModule(content(), !isBuild);
      const [, module] = /^stories\/(.+)$/.exec(path) ?? [];
      return module === undefined
        ? contentModule(path, content())
        : storiesModule(module, content(), !isBuild);
    },
    generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: courseFile,
        source: JSON.stringify(courseOf(content(), only)),
      });
      const { security } = content();
      if (security === null || !hasOwnAddress) return;
      const source = emitSecurityTxt(security);
      if (source !== null) this.emitFile({ type: 'asset', fileName: securityTxtPlace, source });
      const notice = securityTxtNotice(security, new Date());
      if (notice !== null) logger.warn(notice);
    },
    configureServer(server) {
      server.watcher.add([...folders.all]);
      // A page that is opened while the content is wrong asks what is wrong, by the same event.
      server.ws.on(newsEvent, (_question, client) => client.send(newsEvent, newest()));
    },
    async hotUpdate({ file }) {
      if (!isContent(file)) return undefined;
      const { environment } = this;
      if (environment.name !== 'client') return [];
      // A command writes several files, and an author field after field: only the last of them is compiled for.
      saves += 1;
      const mine = saves;
      await pause(rest);
      if (mine !== saves) return [];
      const isOther = compile();
      tell(told(), logger);
      environment.hot.send(newsEvent, newest());
      if (!isOther) return [];
      const loaded = [...environment.moduleGraph.idToModuleMap.values()];
      return loaded.filter(
        ({ id }: EnvironmentModule) => id === houseSheet || id?.startsWith(`\0${prefix}`) === true,
      );
    },
  };
}
