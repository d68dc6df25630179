import { defineConfig, devices, type Project } from '@playwright/test'
import { chromiumFlags } from './scripts/support/chromium-flags.mjs'
import './tests/browsers/support/bidi-firefox'

/** Worktrees that run their journeys at the same time each take a port of their own. */
const port = Number(process.env.VITAE_TEST_PORT ?? 3210)

/** The system's Chromium where Playwright has none of its own (scripts/find-chromium.mjs looks). */
const launchOptions = {
  executablePath: process.env.PLAYWRIGHT_CHROMIUM_PATH,
  args: chromiumFlags,
}

/** Language of every browser that does not ask for another: journeys name controls as British English does. */
const locale = 'en-GB'

const { VITAE_FIREFOX_PATH: firefoxPath, VITAE_WEBKIT_PATH: webkitPath } = process.env

/**
 * `npm test` walks the journeys of most value, tagged `@push`, and `@phone-push` on a phone; `npm run test:nightly` and
 * a journey that is started by its name walk all.
 */
const isPush = process.env.VITAE_TEST_PUSH === 'yes'

/**
 * Whole runs retry a failed journey once, alone, after all others; the report names it (scripts/support/suites.mjs).
 * Journeys that test for lost text are never retried: text that was lost once is a defect.
 */
const retries = process.env.VITAE_TEST_RETRIES ? 1 : 0

const desktop = { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } }

/** Journeys of Chromium that Firefox walks, too. */
const journeysInFirefox = [
  'account.both',
  'comments.both',
  'conflicts.both',
  'dashboard-account.both',
  'equal-bytes',
  'import',
  'main.both',
  'offline',
  'photo',
  'school',
  'share.both',
  'workspace-documents',
].map((name) => `e2e/${name}.spec.ts`)

/** Where scripts/find-other-browsers.mjs names their programs (ADR tests-and-lint). A file is one worker's. */
const otherBrowsers: Project[] = [
  {
    name: 'firefox',
    fullyParallel: false,
    testMatch: ['browsers/firefox.spec.ts', ...(isPush ? [] : journeysInFirefox)],
    // Tagged so is what is done by means that the driver of Chromium alone has; each says which.
    grepInvert: /@chromium/,
    grep: isPush ? /@push/ : undefined,
    use: {
      browserName: 'firefox' as const,
      channel: 'moz-firefox',
      viewport: { width: 1440, height: 900 },
      // It would open each PDF in a tab beside saving it, whose console is not ours.
      launchOptions: {
        executablePath: firefoxPath,
        firefoxUserPrefs: { 'pdfjs.disabled': true, 'intl.accept_languages': locale },
      },
    },
  },
  {
    name: 'webkit',
    fullyParallel: false,
    testMatch: ['browsers/webkit*.spec.ts'],
    grep: isPush ? /@push/ : undefined,
  },
].filter(({ name }) => (name === 'firefox' ? firefoxPath : webkitPath))

export default defineConfig({
  testDir: 'tests',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  // A third on two cores made every wait three times as long on a slow machine, and the run no shorter.
  workers: 2,
  retryStrategy: 'isolated',
  // So many have one cause: to retry each alone would take an hour.
  maxFailures: retries ? 10 : 0,
  forbidOnly: true,
  reporter: [['list'], ['json']],
  // For machines that do much else at the same time: what waits for a fact takes no longer for it.
  timeout: 240_000,
  expect: { timeout: 60_000 },
  use: {
    baseURL: `http://localhost:${port}`,
    locale,
    launchOptions,
    // The service worker fetches the whole build into the new browser of each test: about a third of
    // what one costs. For a push it runs where a test is about it and on the main path.
    serviceWorkers: isPush ? 'block' : 'allow',
    // A picture is taken of every page in case its test fails, a trace of every step: the one costs half
    // a second a test, the other nearly half of the time of a run. What the page held is in the report.
    screenshot: process.env.VITAE_TRACE ? 'only-on-failure' : 'off',
    trace: process.env.VITAE_TRACE ? 'retain-on-failure' : 'off',
  },
  projects: [
    {
      name: 'desktop',
      testMatch: 'e2e/**/*.spec.ts',
      testIgnore: 'e2e/**/*.phone.spec.ts',
      grep: isPush ? /@push/ : undefined,
      retries,
      use: desktop,
    },
    {
      name: 'reliability',
      testMatch: 'reliability/**/*.spec.ts',
      grep: isPush ? /@push/ : undefined,
      use: desktop,
    },
    {
      name: 'phone',
      testMatch: ['e2e/**/*.phone.spec.ts', 'e2e/**/*.both.spec.ts'],
      grep: isPush ? /@phone-push/ : undefined,
      retries,
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
