/**
 * Puts the reading page beside the built app: one HTML file with its script and styles inside it, and a policy
 * that lets it run these two and reach nothing else.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { bundled } from './bundled';

/** The name of the page in the build. */
const fileName = 'leesbestand.html';

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

async function scriptOf(folder: string): Promise<string> {
  const code = await bundled(join(folder, 'page.ts'), 'readingPage');
  // Inside a page these would end the script, or begin a comment.
  return code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
}

async function readingPage(root: string): Promise<string> {
  const folder = join(root, 'src/reading-page');
  const [page, style, script] = await Promise.all([
    readFile(join(folder, 'page.html'), 'utf8'),
    readFile(join(folder, 'page.css'), 'utf8'),
    scriptOf(folder),
  ]);
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
  const parts: Readonly<Record<string, string>> = {
    '%policy%': `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    '%style%': `<style>${style}</style>`,
    '%script%': `<script>${script}</script>`,
  };
  return page.replace(/%(?:policy|style|script)%/g, (name) => parts[name] ?? name);
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
