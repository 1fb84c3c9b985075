import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // One environment for all files is seven times as fast as one each; the setup files wipe what would leak.
    isolate: false,
    // All the cores: left to itself the runner keeps one free, which on a machine with two is half of it.
    maxWorkers: '100%',
    restoreMocks: true,
    unstubGlobals: true,
    // A view test takes seconds, and half a minute on two cores that ten others use; a test that hangs is still told apart.
    testTimeout: 120_000,
    passWithNoTests: false,
    allowOnly: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'logic',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          setupFiles: ['tests/support/setup-logic.ts'],
        },
      },
      {
        extends: true,
        plugins: [react()],
        test: {
          name: 'ui',
          environment: 'jsdom',
          include: ['tests/**/*.dom.test.tsx'],
          setupFiles: ['tests/support/setup-ui.ts'],
          // Files share one document: with bare class names the styles of one view would hide parts of another.
          css: { include: [/\.module\.css$/], modules: { classNameStrategy: 'stable' } },
        },
      },
    ],
  },
});
