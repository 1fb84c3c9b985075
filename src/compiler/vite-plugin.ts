/**
 * The only file that knows Vite. It compiles the modules folder and serves the outcome as virtual modules:
 * the catalogue and the vocabulary per language, and one chunk per scenario and language. The build fails
 * on errors; the development server keeps the last sound version and sends the messages to the page.
 */
import { resolve, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { type Compilation, compileSources } from './compile-sources';
import { type Message, messageLine } from './messages/message';
import { readModules } from './read-modules';

/** The event with which the development server says that content was compiled anew. */
const changedEvent = 'speelveld:content';

const prefix = 'virtual:speelveld/';

function errorsOf(messages: readonly Message[]): readonly Message[] {
  return messages.filter(({ severity }) => severity === 'error');
}

function literal(value: unknown): string {
  // A string in JSON may hold separators that end a line of JavaScript in older engines; Vite parses it as a module.
  return `export default ${JSON.stringify(value)};`;
}

/** The entry: a map of loaders, each a dynamic import that becomes a chunk of its own. */
function libraryModule({ catalogues, vocabularies, scenarios }: Compilation): string {
  const loaders = (kind: string, languages: Iterable<string>): string =>
    [...languages].map((lang) => `${JSON.stringify(lang)}: () => import('${prefix}${kind}/${lang}')`).join(',\n');
  const offered = scenarios.filter((entry) => entry.offered);
  const perScenario = offered.map(({ module, id, languages }) => {
    const each = loaders(`scenario/${module}/${id}`, languages.keys());
    return `${JSON.stringify(`${module}/${id}`)}: {\n${each}\n}`;
  });
  return [
    `export const catalogues = {\n${loaders('catalogue', catalogues.keys())}\n};`,
    `export const vocabularies = {\n${loaders('vocabulary', vocabularies.keys())}\n};`,
    `export const scenarios = {\n${perScenario.join(',\n')}\n};`,
  ].join('\n');
}

function contentModule(path: string, { catalogues, vocabularies, scenarios }: Compilation): string | null {
  const [kind = '', ...rest] = path.split('/');
  const lang = rest.at(-1);
  if (kind === 'catalogue') return literal([...catalogues].find(([key]) => key === lang)?.[1]);
  if (kind === 'vocabulary') return literal([...vocabularies].find(([key]) => key === lang)?.[1]);
  const [module, id] = rest;
  const entry = scenarios.find((candidate) => candidate.module === module && candidate.id === id);
  const scenario = [...(entry?.languages ?? [])].find(([key]) => key === lang)?.[1];
  return scenario === undefined ? null : literal(scenario);
}

/** Where the content stands, relative to the root of the project. */
export interface ContentPluginOptions {
  readonly directory: string;
}

/** Compiles content into the app. */
export function contentPlugin({ directory }: ContentPluginOptions): Plugin {
  let folder = directory;
  let sound: Compilation | null = null;
  let messages: readonly Message[] = [];

  const compile = (): Compilation => {
    const compilation = compileSources(readModules(folder));
    messages = compilation.messages;
    if (errorsOf(messages).length === 0 || sound === null) sound = compilation;
    return compilation;
  };
  const current = (): Compilation => sound ?? compile();

  const recompile = (server: ViteDevServer): void => {
    compile();
    for (const message of messages) server.config.logger.warn(messageLine(message));
    const { moduleGraph } = server;
    for (const [id, module] of moduleGraph.idToModuleMap) {
      if (id.startsWith(`\0${prefix}`)) moduleGraph.invalidateModule(module);
    }
    server.ws.send({ type: 'custom', event: changedEvent, data: { messages, at: Date.now() } });
  };

  return {
    name: 'speelveld-content',
    configResolved(config) {
      folder = resolve(config.root, process.env.SPEELVELD_MODULES ?? directory);
    },
    buildStart() {
      const errors = errorsOf(compile().messages);
      for (const message of messages) if (message.severity === 'warning') this.warn(messageLine(message));
      if (errors.length > 0 && this.meta.watchMode === false) {
        this.error(`De inhoud heeft ${errors.length} fouten:\n${errors.map(messageLine).join('\n')}`);
      }
    },
    resolveId(id) {
      return id.startsWith(prefix) ? `\0${id}` : null;
    },
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return null;
      const path = id.slice(prefix.length + 1);
      return path === 'library' ? libraryModule(current()) : contentModule(path, current());
    },
    configureServer(server) {
      server.watcher.add(folder);
      const onFile = (file: string): void => {
        if (resolve(file).startsWith(folder + sep) && file.endsWith('.yaml')) recompile(server);
      };
      server.watcher.on('change', onFile);
      server.watcher.on('add', onFile);
      server.watcher.on('unlink', onFile);
    },
  };
}
