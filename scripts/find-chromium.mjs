import { existsSync } from 'node:fs'
import { findProgram, installDebianPackages } from './support/programs.mjs'
import { run } from './support/run.mjs'

const systemNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
]

function systemChromium() {
  const known = [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ]
  return findProgram(systemNames) ?? known.find((file) => existsSync(file)) ?? null
}

async function playwrightChromium() {
  const { chromium } = await import('@playwright/test')
  const file = chromium.executablePath()
  return existsSync(file) ? file : null
}

/** Finds a Chromium: `PLAYWRIGHT_CHROMIUM_PATH`, Playwright's own, the system's; else null. */
export async function findChromium() {
  const named = process.env.PLAYWRIGHT_CHROMIUM_PATH
  if (named && existsSync(named)) return named
  return (await playwrightChromium()) ?? systemChromium()
}

/**
 * Returns a Chromium for the browser tests, and installs one if there is none.
 *
 * @returns {Promise<string>} its path
 * @throws with one sentence on what to install
 */
export async function ensureChromium() {
  const present = await findChromium()
  if (present) return present
  console.log('No Chromium here: installing one…')
  const download = await run('npx', ['playwright', 'install', '--with-deps', 'chromium'], {
    quiet: true,
  })
  if (download.code !== 0) await installDebianPackages(['chromium'])
  const installed = await findChromium()
  if (installed) return installed
  throw new Error(
    'The browser tests need Chromium: install it, or name its program in PLAYWRIGHT_CHROMIUM_PATH.',
  )
}
