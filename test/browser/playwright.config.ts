import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { browserArguments, browserExecutable } from './support/chromium.js';

/** Another one where this one is taken. */
const port = Number(process.env['BROWSER_TEST_PORT'] ?? 4173);

/** The product as it ships, on an empty embedded database, in a real Chromium. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  globalSetup: './support/first-admin.ts',
  outputDir: '../../test-results/traces',
  fullyParallel: true,
  // Many tests wait for a demo to run or for a time to pass.
  workers: Math.ceil(availableParallelism() * 1.5),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  // On a busy machine a browser can be late once; `npm test` names what passed only when tried again.
  retries: 1,
  reporter: [['list'], ['json', { outputFile: '../../test-results/browser.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    // Each test is a first visit, at which the app would be kept whole for later ones: offline.spec.ts lets it.
    serviceWorkers: 'block',
    locale: 'ko-KR',
    timezoneId: 'Asia/Seoul',
    viewport: { width: 390, height: 844 },
    // A trace of every test costs a quarter of the time: `npx playwright test … --trace on` where one is wanted.
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: await browserExecutable(),
      // A tenth of the time goes into the page's fonts, which fonts.spec.ts alone looks at.
      args: [...browserArguments, '--disable-remote-fonts'],
    },
  },
  webServer: {
    command: `node ${new URL('./support/serve.mjs', import.meta.url).pathname}`,
    url: `http://127.0.0.1:${port}/readyz`,
    env: { PORT: String(port), LOG_LEVEL: 'warn' },
    timeout: 120_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
  },
});
