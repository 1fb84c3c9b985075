import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { contentPlugin } from './src/compiler/vite-plugin';

export default defineConfig({
  base: process.env.BASE_PATH ?? '/',
  plugins: [react(), contentPlugin({ directory: 'modules' })],
  build: { target: 'es2022', manifest: true, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
});
