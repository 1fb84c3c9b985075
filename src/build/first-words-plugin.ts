/**
 * Writes the start page into index.html, drawn by the app's own views, and beside it the small script that decides before
 * anything is drawn whether it is what one will see. On the development server the page is as it stands in the source, and
 * in a learning system, which begins at a module, the words would be those of another page.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { createServer, type HtmlTagDescriptor, type Plugin, type PluginOption, type Rolldown } from 'vite';
import { bundled } from './bundled';
import { formatAsked } from './delivery-plugin';

type Bundle = Rolldown.OutputBundle;

/** Where the words go. */
const place = '<div id="eerste" hidden></div>';

/** Loads a file of the app in Node, with the content, and lets it draw. */
async function drawn(root: string, plugins: readonly PluginOption[], base: string): Promise<string> {
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
    const { firstWords } = (await server.ssrLoadModule('/src/app/first-words.tsx')) as {
      readonly firstWords: (base: string) => Promise<string>;
    };
    return await firstWords(base);
  } finally {
    await server.close();
  }
}

/** The files that a chunk needs before it can run, itself first. */
function withImports(bundle: Bundle, entry: string): readonly Rolldown.OutputChunk[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const found = new Set<Rolldown.OutputChunk>();
  const queue = chunks.filter(({ moduleIds }) => moduleIds.some((id) => id.endsWith(entry)));
  for (let chunk = queue.pop(); chunk !== undefined; chunk = queue.pop()) {
    found.add(chunk);
    const { imports } = chunk;
    queue.push(...chunks.filter((other) => imports.includes(other.fileName) && !found.has(other)));
  }
  return [...found];
}

/** @param plugins makes what the views need to be drawn with: React, and the content. */
export function firstWordsPlugin(plugins: () => readonly PluginOption[]): Plugin {
  let root = '.';
  let base = '/';
  let script = '';
  return {
    name: 'speelveld-first-words',
    apply: (_, { command }) => command === 'build' && formatAsked() === 'static',
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
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        if (bundle === undefined) return html;
        const words = await drawn(root, plugins(), base);
        const files = (...entries: readonly string[]): readonly Rolldown.OutputChunk[] => {
          const all = entries.flatMap((entry) => withImports(bundle, entry));
          return [...new Set(all)].filter(({ fileName }) => !html.includes(fileName));
        };
        const frame = '/src/app/frame.tsx';
        const texts = '/src/i18n/locales/nl/';
        const start = files('/src/features/start/route.tsx', frame, `${texts}start.json`, 'catalogue/nl');
        const player = files('/src/features/player/route.tsx');
        const styles = new Set(start.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]));
        const addresses = (chunks: readonly Rolldown.OutputChunk[]): string =>
          chunks.map(({ fileName }) => base + fileName).join(' ');
        // After the character set, which has to stand at the very beginning; before the styles, which a script waits for.
        const look =
          `<script src="${base}${script}" data-base="${base}" ` +
          `data-start="${addresses(start)}" data-player="${addresses(player)}"></script>`;
        const sheets = [...styles].map((file): HtmlTagDescriptor => {
          const attrs = { rel: 'stylesheet', crossorigin: '', href: base + file };
          return { tag: 'link', attrs, injectTo: 'head' };
        });
        const page = html
          .replace('</title>', () => `</title>\n    ${look}`)
          .replace(place, () => `<div id="eerste">${words}</div>`);
        return { html: page, tags: sheets };
      },
    },
  };
}
