// A Chromium of our own, with a profile that outlives it, which can be ended as a power cut ends it.
import { spawn } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { chromiumFlags, findChromium } from '../../find-chromium.mjs'

const flags = [
  ...chromiumFlags,
  '--headless',
  '--window-size=1440,900',
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
 * @returns {Promise<{page: import('@playwright/test').Page, kill: () => Promise<void>}>} its one
 *   page, and how to kill all of its processes in the middle of whatever they do
 */
export async function openBrowser(profile) {
  const program = await findChromium()
  if (!program) throw new Error('There is no Chromium here.')
  const endpointFile = join(profile, 'DevToolsActivePort')
  await rm(endpointFile, { force: true })
  // A group of its own: one signal reaches the pages' processes, too.
  const child = spawn(program, [...flags, `--user-data-dir=${profile}`, 'about:blank'], {
    detached: true,
    stdio: 'ignore',
  })
  try {
    const browser = await chromium.connectOverCDP(await readEndpoint(endpointFile, child))
    const [context] = browser.contexts()
    const page = context.pages()[0] ?? (await context.newPage())
    return { page, kill: () => killGroup(child) }
  } catch (error) {
    await killGroup(child)
    throw error
  }
}
