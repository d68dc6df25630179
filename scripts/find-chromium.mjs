import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { run } from './support/run.mjs'

const systemNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
]

function systemChromium() {
  for (const name of systemNames) {
    try {
      return execFileSync('which', [name], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }).trim()
    } catch {
      // Not this one.
    }
  }
  const known = [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ]
  return known.find((file) => existsSync(file)) ?? null
}

async function playwrightChromium() {
  const { chromium } = await import('@playwright/test')
  const file = chromium.executablePath()
  return existsSync(file) ? file : null
}

/** The first Chromium found: `PLAYWRIGHT_CHROMIUM_PATH`, Playwright's own, the system's; else null. */
export async function findChromium() {
  const named = process.env.PLAYWRIGHT_CHROMIUM_PATH
  if (named && existsSync(named)) return named
  return (await playwrightChromium()) ?? systemChromium()
}

function isDebianRoot() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'))
}

/**
 * A Chromium for the browser tests, installed when there is none.
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
  if (download.code !== 0 && isDebianRoot()) {
    await run('apt-get', ['update', '-qq'], { quiet: true })
    await run('apt-get', ['install', '-y', '-qq', 'chromium'], { quiet: true })
  }
  const installed = await findChromium()
  if (installed) return installed
  throw new Error(
    'The browser tests need Chromium: install it, or name its program in PLAYWRIGHT_CHROMIUM_PATH.',
  )
}
