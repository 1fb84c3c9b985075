import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { authorDeskPlugin } from './src/author-desk/vite-plugin';
import { builtFromPlugin } from './src/build/built-from-plugin';
import { deliveryPlugin } from './src/build/delivery-plugin';
import { fontSubsetPlugin } from './src/build/font-subset-plugin';
import { offlinePlugin } from './src/build/offline-plugin';
import { readingPagePlugin } from './src/build/reading-page-plugin';
import { usedPackagesPlugin } from './src/build/used-packages-plugin';
import { contentPlugin } from './src/compiler/vite-plugin';
import { relayPlugin } from './src/relay/vite-plugin';

/**
 * Everyone passes the start and the player: what these need travels as one file with its texts beside it.
 * What the conversation tools share travels with the first of them.
 * In forty small files the same code weighs a twelfth more, and takes as many requests.
 */
const first = ['start', 'player'];
const firstTexts = ['general', 'programme', ...first];

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
    usedPackagesPlugin(),
    offlinePlugin(),
  ],
  build: {
    target: 'es2022',
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'first',
              // What stands in a folder below src/ui or src/parts is not needed first and stays out of it. What the
              // vault knows of every record comes along: a chunk takes what it imports, and the tools' would take it.
              test: new RegExp(
                `src/(?:(?:ui|state|parts)/[^/]+$|(?:library|core/(?:shared|scenario)|features/(?:${first.join('|')}))/|core/steps/guided)`,
              ),
            },
            { name: 'tools', test: /src\/(?:tools\/shared|ui\/forms)\// },
            ...['nl', 'en'].map((lang) => ({
              name: `first-${lang}`,
              test: new RegExp(`src/i18n/locales/${lang}/(?:${firstTexts.join('|')})\\.json$`),
            })),
          ],
        },
      },
    },
  },
});
