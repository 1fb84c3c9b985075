/** Journeys in real Chromium, against the built app behind the server that `npm start` uses. */
import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from './src/cli/browser';

const port = Number(process.env.JOURNEY_PORT ?? '4183');
const executablePath = process.env.CHROMIUM ?? findBrowser() ?? 'chromium';

export default defineConfig({
  testDir: 'tests/journeys',
  testMatch: '**/*.journey.ts',
  outputDir: 'test-results/journeys',
  fullyParallel: true,
  forbidOnly: true,
  // Two more than there are cores: a person on a page waits more than they compute.
  workers: 4,
  timeout: 180_000,
  // On a machine that has other work a page may take long to show what it will show.
  expect: { timeout: 15_000 },
  reporter: [
    ['line'],
    [
      'json',
      { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ?? 'test-results/reports/playwright.json' },
    ],
  ],
  use: {
    // A first visit takes the language of the browser.
    locale: 'nl-NL',
    // The journey of the app's own files allows it: elsewhere a release must come at the next visit, and none waits for 3 MB.
    serviceWorkers: 'block',
    baseURL: `http://localhost:${port}`,
    actionTimeout: 30_000,
    browserName: 'chromium',
    launchOptions: { executablePath, args: [...browserArguments] },
  },
  webServer: {
    command: `node --import tsx tests/journeys/support/serve-built.ts ${port}`,
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 500 },
  },
});
