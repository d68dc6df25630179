import { existsSync } from 'node:fs'
import { defineConfig, devices, firefox, webkit } from '@playwright/test'
import { chromiumFlags } from './scripts/support/chromium-flags.mjs'

/** Worktrees that run their journeys at the same time each take a port of their own. */
const port = Number(process.env.VITAE_TEST_PORT ?? 3210)

/** The system's Chromium where Playwright has none of its own (scripts/find-chromium.mjs looks). */
const launchOptions = {
  executablePath: process.env.PLAYWRIGHT_CHROMIUM_PATH,
  args: chromiumFlags,
}

/** Firefox and WebKit run where Playwright has them: it drives builds of its own only. */
const otherBrowsers = [
  { name: 'firefox', browser: firefox, device: devices['Desktop Firefox'] },
  { name: 'webkit', browser: webkit, device: devices['Desktop Safari'] },
]
  .filter(({ browser }) => existsSync(browser.executablePath()))
  .map(({ name, device }) => ({
    name,
    testMatch: ['e2e/main.both.spec.ts', 'e2e/equal-bytes.spec.ts'],
    use: { ...device, viewport: { width: 1440, height: 900 }, launchOptions: {} },
  }))

export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/**/*.spec.ts', 'reliability/**/*.spec.ts'],
  outputDir: 'test-results/browser',
  // What takes long runs in `npm run test:long -- journeys`.
  grepInvert: process.env.VITAE_LONG ? undefined : /@long/,
  fullyParallel: true,
  workers: 3,
  retries: 0,
  forbidOnly: true,
  reporter: [['list'], ['json']],
  // For machines that do much else at the same time: what waits for a fact takes no longer for it.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions,
    // The service worker fetches the whole build into the new browser of each test: about a third of
    // what one costs. Here it runs where a test is about it and on the main path; in a long round always.
    serviceWorkers: process.env.VITAE_LONG ? 'allow' : 'block',
    // A picture is taken of every page in case its test fails, a trace of every step: the one costs half
    // a second a test, the other nearly half of the time of a run. What the page held is in the report.
    screenshot: process.env.VITAE_TRACE ? 'only-on-failure' : 'off',
    trace: process.env.VITAE_TRACE ? 'retain-on-failure' : 'off',
  },
  projects: [
    {
      name: 'desktop',
      testIgnore: 'e2e/**/*.phone.spec.ts',
      use: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } },
    },
    {
      name: 'phone',
      testMatch: ['e2e/**/*.phone.spec.ts', 'e2e/**/*.both.spec.ts'],
      // The desktop runs these, too; their second run is `npm run test:long -- phones`.
      testIgnore: process.env.VITAE_LONG
        ? []
        : /e2e\/(account-photo|account-session|conflicts|dashboard|dashboard-account|history|order|pseudo|refused-storage|untouched)\.both\.spec\.ts$/,
      grepInvert: process.env.VITAE_LONG ? undefined : /@long|@phone-later/,
      use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } },
    },
    ...otherBrowsers,
  ],
  webServer: {
    // Its own parent ends it: a shell in between would outlive the run.
    command: `${process.platform === 'win32' ? '' : 'exec '}node scripts/start.mjs`,
    env: { PORT: String(port), VITAE_DATA: 'test-results/data' },
    url: `http://localhost:${port}/`,
    timeout: 180_000,
    // Another server there may be of another build: its port being taken is an error.
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
  },
})
