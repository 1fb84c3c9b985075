import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { fontSubsetPlugin } from './src/compiler/font-subset-plugin';
import { contentPlugin } from './src/compiler/vite-plugin';

export default defineConfig({
  base: process.env.BASE_PATH ?? '/',
  plugins: [react(), contentPlugin({ directory: 'modules' }), fontSubsetPlugin()],
  build: { target: 'es2022', manifest: true, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
});
