import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { authorDeskPlugin } from './src/author-desk/vite-plugin';
import { builtFromPlugin } from './src/build/built-from-plugin';
import { deliveryPlugin } from './src/build/delivery-plugin';
import { firstFiles } from './src/build/first-files';
import { firstWordsPlugin } from './src/build/first-words-plugin';
import { fontSubsetPlugin } from './src/build/font-subset-plugin';
import { offlinePlugin } from './src/build/offline-plugin';
import { readingPagePlugin } from './src/build/reading-page-plugin';
import { usedPackagesPlugin } from './src/build/used-packages-plugin';
import { contentPlugin } from './src/compiler/vite-plugin';
import { relayPlugin } from './src/relay/vite-plugin';

/** Texts that are always asked for together. */
const textsTogether = { first: ['general', 'player'], start: ['start', 'programme', 'recall'] };

const root = import.meta.dirname;
const fileOf = firstFiles({
  page: join(root, 'src/app/main.tsx'),
  screens: {
    frame: { entries: [join(root, 'src/app/frame.tsx')] },
    start: { entries: [join(root, 'src/features/start/route.tsx')], inside: 'frame' },
    player: { entries: [join(root, 'src/features/player/route.tsx')] },
  },
  later: {
    vault: {
      entries: ['open-vault', 'group-session-keeper'].map((name) => join(root, `src/vault/${name}.ts`)),
    },
    rest: { entries: [join(root, 'src/features/player/rest.tsx')], inside: 'player' },
  },
});

export default defineConfig({
  base: process.env.BASE_PATH ?? '/',
  plugins: [
    react(),
    contentPlugin({ directory: 'modules' }),
    builtFromPlugin(),
    deliveryPlugin(),
    fontSubsetPlugin(),
    readingPagePlugin(),
    relayPlugin(),
    authorDeskPlugin({ directory: 'modules' }),
    firstWordsPlugin(() => [react(), contentPlugin({ directory: 'modules' })]),
    usedPackagesPlugin(),
    offlinePlugin(),
  ],
  build: {
    target: 'es2022',
    manifest: true,
    assetsInlineLimit: 0,
    // Which scripts a later part needs that part says itself; the list of all of them would be fetched before anything.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, needed) => needed.filter((one) => one.endsWith('.css')),
    },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              debugName: 'first',
              name: (id, graph) => fileOf(id, graph),
              priority: 1,
              includeDependenciesRecursively: false,
            },
            // What the conversation tools share travels with the first of them.
            { name: 'tools', test: /src\/(?:tools\/shared|ui\/forms)\// },
            ...Object.entries(textsTogether).flatMap(([name, texts]) =>
              ['nl', 'en'].map((lang) => ({
                name: `${name}-${lang}`,
                test: new RegExp(`src/i18n/locales/${lang}/(?:${texts.join('|')})\\.json$`),
              })),
            ),
          ],
        },
      },
    },
  },
});
