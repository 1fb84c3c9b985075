/**
 * Gives the development server the author's desk: the address that author mode reads and writes through, and the token
 * in the page. It exists in `npm run dev` only, and works only while that listens to this machine alone.
 */
import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { contentFolders, ownFolder } from '../compiler/content-folders';
import { deskAddress, deskToken } from '../library/author-desk';
import { deskServer } from './desk-server';
import { isLoopback } from './gate';

/** Whether a server that is given this as its host is meant for this machine alone. */
function isMeantForHere(host: string | boolean | undefined): boolean {
  return host === undefined || host === false || host === 'localhost' || isLoopback(String(host));
}

/** The desk on the server of `npm run dev`; `directory` is the modules folder, relative to the root of the project. */
export function authorDeskPlugin({ directory }: { readonly directory: string }): Plugin {
  const token = randomBytes(32).toString('base64url');
  let isOpen = false;
  return {
    name: 'speelveld-author-desk',
    apply: 'serve',
    configureServer({ middlewares, httpServer, config }) {
      isOpen = httpServer !== null && isMeantForHere(config.server.host);
      const house = () => {
        const address = (httpServer?.address() ?? null) as AddressInfo | null;
        return { boundTo: isOpen ? address : null, token };
      };
      const own = ownFolder(config.root, process.env.SPEELVELD_MODULES);
      const folders = contentFolders(resolve(config.root, directory), own);
      const handle = deskServer({ folders, house });
      middlewares.use(deskAddress, (request, response) => void handle(request, response));
    },
    transformIndexHtml() {
      return isOpen
        ? [{ tag: 'meta', attrs: { name: deskToken, content: token }, injectTo: 'head' as const }]
        : [];
    },
  };
}
