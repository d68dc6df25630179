// The built app on a port of its own, and a browser to look at it with.
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureChromium } from '../../../scripts/find-chromium.mjs'
import { chromiumFlags } from '../../../scripts/support/chromium-flags.mjs'
import { bundledNode } from '../../../scripts/support/node-version.mjs'
import { root } from '../../../scripts/support/root.mjs'
import { childEnvironment } from '../../../scripts/support/run.mjs'

/** A port that nobody listens on. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}

/** Resolves when a child prints that the app is ready; rejects when it ends before. */
export function untilReady(child) {
  return new Promise((resolve, reject) => {
    let output = ''
    const read = (chunk) => {
      output += chunk
      if (output.includes('Vitae is ready')) resolve()
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.on('error', reject)
    child.on('exit', () => reject(new Error(`The app did not start.\n${output}`)))
  })
}

/** Asks a child to end and waits until it has. */
export async function endChild(child) {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await ended
}

/**
 * Builds what is stale and serves the app as `npm start` does.
 *
 * @param {Record<string, string>} environment more of its settings
 * @returns {Promise<{base: string, close: () => Promise<void>}>}
 */
export async function serveApp(environment = {}) {
  const port = await freePort()
  const data = await mkdtemp(join(tmpdir(), 'vitae-bench-'))
  const child = spawn(bundledNode(), [join(root, 'scripts', 'start.mjs')], {
    cwd: root,
    env: childEnvironment({
      ...{ PORT: String(port), VITAE_DATA: data, VITAE_PLAN: 'unlimited' },
      ...environment,
    }),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  await untilReady(child)
  return {
    base: `http://localhost:${port}`,
    async close() {
      await endChild(child)
      await rm(data, { recursive: true, force: true })
    },
  }
}

/**
 * A Chromium.
 *
 * @param {string[]} args more flags
 * @returns {Promise<import('@playwright/test').Browser>}
 */
export async function openBrowser(args = []) {
  const { chromium } = await import('@playwright/test')
  return chromium.launch({
    executablePath: await ensureChromium(),
    args: [...chromiumFlags, ...args],
  })
}
