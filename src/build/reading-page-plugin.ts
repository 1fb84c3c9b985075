/**
 * Puts the reading page beside the built app: one HTML file with its script and styles inside it, and a policy
 * that lets it run these two and reach nothing else.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { bundled } from './bundled';
import { filledIn, hashOf, inScript, stylesOf } from './one-file';

/** The name of the page in the build. */
const fileName = 'leesbestand.html';

async function scriptOf(folder: string): Promise<string> {
  return inScript(await bundled(join(folder, 'page.ts'), 'readingPage'));
}

async function readingPage(root: string): Promise<string> {
  const folder = join(root, 'src/reading-page');
  const style = stylesOf(folder);
  const [page, script] = await Promise.all([readFile(join(folder, 'page.html'), 'utf8'), scriptOf(folder)]);
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
  return filledIn(page, {
    policy: `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    style: `<style>${style}</style>`,
    script: `<script>${script}</script>`,
  });
}

/** The page in the build, and on the development server. */
export function readingPagePlugin(): Plugin {
  let root = '.';
  return {
    name: 'speelveld-reading-page',
    configResolved(config) {
      root = config.root;
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName, source: await readingPage(root) });
    },
    configureServer(server) {
      server.middlewares.use(`/${fileName}`, (_request, response, next) => {
        readingPage(root).then((page) => {
          response.setHeader('Content-Type', 'text/html; charset=utf-8');
          response.end(page);
        }, next);
      });
    },
  };
}
