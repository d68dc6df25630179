// A Chromium of our own, with a profile that outlives it, which can be ended as a power cut ends it.
import { spawn } from 'node:child_process'
import { mkdir, open, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { findChromium } from '../../../scripts/find-chromium.mjs'
import { chromiumFlags } from '../../../scripts/support/chromium-flags.mjs'

const flags = [
  ...chromiumFlags,
  '--headless',
  '--enable-logging=stderr',
  '--remote-debugging-port=0',
  '--disable-breakpad',
  '--disable-dev-shm-usage',
  '--disable-extensions',
  '--hide-crash-restore-bubble',
  '--no-default-browser-check',
  '--password-store=basic',
  '--use-mock-keychain',
]

/** Milliseconds that a browser may take to answer before the test gives up. */
const patience = 30_000

/** Where the browser listens: it writes that into its profile once it does. */
async function readEndpoint(file, child) {
  const deadline = Date.now() + patience
  while (Date.now() < deadline) {
    const [port, path] = (await readFile(file, 'utf8').catch(() => '')).split('\n')
    if (port && path) return `ws://127.0.0.1:${port}${path}`
    if (child.exitCode !== null) break
    await new Promise((next) => setTimeout(next, 10))
  }
  throw new Error('Chromium did not start.')
}

/** Ends every process of the group at once, without a word to any of them. */
function killGroup(child) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  const ended = new Promise((resolve) => child.once('exit', resolve))
  process.kill(-child.pid, 'SIGKILL')
  return ended
}

/**
 * Starts Chromium with the profile of that folder.
 *
 * @param {string} profile a folder of its own; made when there is none
 * @param {[width: number, height: number]} size of the window, in pixels
 * @returns {Promise<{page: import('@playwright/test').Page, kill: () => Promise<void>,
 *   hasThrownAway: () => Promise<boolean>}>} its one page, how to kill all of its processes in the
 *   middle of whatever they do, and whether it found a damaged database and deleted it
 */
export async function openBrowser(profile, size = [1440, 900]) {
  const program = await findChromium()
  if (!program) throw new Error('There is no Chromium here.')
  const endpointFile = join(profile, 'DevToolsActivePort')
  await rm(endpointFile, { force: true })
  // A group of its own: one signal reaches the pages' processes, too.
  const own = [`--window-size=${size}`, `--user-data-dir=${profile}`, 'about:blank']
  const logFile = join(profile, 'chromium.log')
  await mkdir(profile, { recursive: true })
  const log = await open(logFile, 'w')
  const child = spawn(program, [...flags, ...own], {
    detached: true,
    stdio: ['ignore', 'ignore', log.fd],
  })
  await log.close()
  try {
    const browser = await chromium.connectOverCDP(await readEndpoint(endpointFile, child))
    const [context] = browser.contexts()
    const page = context.pages()[0] ?? (await context.newPage())
    const hasThrownAway = async () =>
      (await readFile(logFile, 'utf8')).includes('recovering from a corrupted')
    return { page, kill: () => killGroup(child), hasThrownAway }
  } catch (error) {
    await killGroup(child)
    throw error
  }
}
