/**
 * Writes what there is to read first into the pages themselves, drawn by the app's own views: the start page into
 * index.html, and for every story a page of its own with its first scene. Beside them stands the small script that
 * decides before anything is drawn whether it is what one will see. On the development server the page is as it stands
 * in the source, and in a learning system, which begins at a module, the words would be those of another page.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { createServer, type Plugin, type PluginOption, type Rolldown } from 'vite';
import { type Drawn, type DrawnPage, drawnFolder } from '../core/shared/delivery';
import { bundled } from './bundled';
import { formatAsked } from './delivery-plugin';
import { lettersFirst } from './font-subset-plugin';

type Bundle = Rolldown.OutputBundle;

/** Where the words go. */
const place = '<div id="eerste" hidden></div>';

/** In which languages there is something to read first. */
type DrawnLanguage = 'nl' | 'en';

/** Does something as in a browser of that language, which Node has none of, or one of its own. */
async function inBrowserOf<Value>(language: DrawnLanguage, deed: () => Promise<Value>): Promise<Value> {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
  Object.defineProperty(globalThis, 'navigator', {
    configurable: true,
    value: { languages: [language], userAgent: '' },
  });
  try {
    return await deed();
  } finally {
    if (before === undefined) Reflect.deleteProperty(globalThis, 'navigator');
    else Object.defineProperty(globalThis, 'navigator', before);
  }
}

/** Loads a file of the app in Node, with the content, and lets it draw in each language. */
async function drawn(
  root: string,
  plugins: readonly PluginOption[],
  base: string,
): Promise<Readonly<Record<DrawnLanguage, Drawn>>> {
  const server = await createServer({
    root,
    base,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    plugins: [...plugins],
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const drawnIn = (language: DrawnLanguage): Promise<Drawn> =>
      inBrowserOf(language, async () => {
        // Loaded anew: the app asks for the language once.
        server.moduleGraph.invalidateAll();
        // Safe: it is that very file.
        const module = (await server.ssrLoadModule('/src/app/first-words.tsx')) as {
          readonly firstWords: (base: string) => Promise<Drawn>;
        };
        return module.firstWords(base);
      });
    // One after the other: there is one browser.
    const nl = await drawnIn('nl');
    return { nl, en: await drawnIn('en') };
  } finally {
    await server.close();
  }
}

/** The files that chunks need before they can run, themselves first. */
function withImports(bundle: Bundle, entries: readonly string[]): readonly Rolldown.OutputChunk[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const found = new Set<Rolldown.OutputChunk>();
  const queue = entries.flatMap((entry) =>
    chunks.filter(({ moduleIds }) => moduleIds.some((id) => id.endsWith(entry))),
  );
  for (let chunk = queue.shift(); chunk !== undefined; chunk = queue.shift()) {
    if (found.has(chunk)) continue;
    found.add(chunk);
    const { imports } = chunk;
    queue.push(...chunks.filter(({ fileName }) => imports.includes(fileName)));
  }
  return [...found];
}

const player = '/src/features/player/route.tsx';

/** What is fetched for a page, beside what every page fetches: whatever the language, and by language. */
function needsOf({
  story,
}: Pick<DrawnPage, 'story'>): Readonly<Record<'files' | 'nl' | 'en', readonly string[]>> {
  const texts = (lang: string, ...names: readonly string[]): readonly string[] =>
    names.map((name) => `/src/i18n/locales/${lang}/${name}.json`);
  if (story === null) {
    const start = (lang: string): readonly string[] => [
      ...texts(lang, 'general', 'start'),
      `speelveld/catalogue/${lang}`,
    ];
    return {
      files: ['/src/features/start/route.tsx', '/src/app/frame.tsx'],
      nl: start('nl'),
      en: start('en'),
    };
  }
  const played = (lang: string): readonly string[] => [
    ...texts(lang, 'player'),
    `speelveld/opening/${story.module}/${story.scenario}/${lang}`,
  ];
  return { files: [player, `speelveld/stories/${story.module}`], nl: played('nl'), en: played('en') };
}

/** A page with the words, in both languages, and what they need in it. */
function pageWith(
  html: string,
  page: DrawnPage,
  english: string | undefined,
  {
    bundle,
    base,
    script,
    languages,
  }: Pick<Drawn, 'languages'> & {
    readonly bundle: Bundle;
    readonly base: string;
    readonly script: string;
  },
): string {
  const needs = needsOf(page);
  const chunks = (entries: readonly string[]): readonly Rolldown.OutputChunk[] =>
    withImports(bundle, entries).filter(({ fileName }) => !html.includes(fileName));
  const files = (entries: readonly string[]): string =>
    chunks(entries)
      .map(({ fileName }) => fileName)
      .join(' ');
  const told = Object.entries({
    base,
    path: page.path,
    languages: languages.join(' '),
    files: files(needs.files),
    nl: files(needs.nl),
    en: files(needs.en),
    player: files([player]),
    letters: lettersFirst(bundle).join(' '),
  }).map(([name, value]) => ` data-${name}="${value}"`);
  const sheets = chunks(needs.files).flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]);
  const inEnglish = english === undefined ? '' : `<template id="eerste-en">${english}</template>`;
  const links = [...new Set(sheets)].map(
    (file) => `    <link rel="stylesheet" crossorigin href="${base}${file}">\n`,
  );
  // After the character set, which has to stand at the very beginning; before the styles, which a script waits for.
  return html
    .replace('</title>', () => `</title>\n    <script src="${base}${script}"${told.join('')}></script>`)
    .replace('  </head>', () => `${links.join('')}  </head>`)
    .replace(place, () => `<div id="eerste">${page.words}</div>${inEnglish}`);
}

/** @param plugins makes what the views need to be drawn with: React, and the content. */
export function firstWordsPlugin(plugins: () => readonly PluginOption[]): Plugin {
  let root = '.';
  let base = '/';
  let script = '';
  return {
    name: 'speelveld-first-words',
    apply: (_, { command }) => command === 'build' && formatAsked() === 'static',
    // After the page itself was made.
    enforce: 'post',
    configResolved(config) {
      root = config.root;
      base = config.base;
    },
    async buildStart() {
      const source = await bundled(join(root, 'src/app/first-look.ts'), 'firstLook');
      const hash = createHash('sha256').update(source).digest('hex').slice(0, 8);
      script = `assets/first-look-${hash}.js`;
      this.emitFile({ type: 'asset', fileName: script, source });
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const index = bundle['index.html'];
        if (index?.type !== 'asset') throw new Error('The build made no index.html.');
        const html = String(index.source);
        if (!html.includes(place)) throw new Error(`index.html has no ${place} for the first words.`);
        const { nl, en } = await drawn(root, plugins(), base);
        const { pages, languages } = nl;
        const english = new Map(en.pages.map(({ path, words }) => [path, words]));
        for (const page of pages) {
          const build = { bundle, base, script, languages };
          const source = pageWith(html, page, english.get(page.path), build);
          if (page.story === null) index.source = source;
          else this.emitFile({ type: 'asset', fileName: `${drawnFolder}${page.path}.html`, source });
        }
      },
    },
  };
}
