import { spawn } from 'node:child_process'
import { get } from 'node:http'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { registerServer } from './live-servers.mjs'
import { bundledNode } from './node-version.mjs'
import { root } from './root.mjs'
import { childEnvironment } from './run.mjs'
import { wordTakenPort } from './start-configuration.mjs'

/** Returns an address on this machine of a server that listens on `host`. */
export function nearAddress(host) {
  if (host === '0.0.0.0') return '127.0.0.1'
  return host === '::' ? '::1' : host
}

/** Resolves to true once the server answers on its port. */
function answers(host, port) {
  return new Promise((resolve) => {
    const request = get({ host: nearAddress(host), port, path: '/' }, (response) => {
      response.resume()
      resolve(true)
    })
    request.on('error', () => resolve(false))
    request.setTimeout(2_000, () => request.destroy())
  })
}

/**
 * Megabytes of the young generation. A save or a PDF allocates much that is garbage a moment later; with Node's 16
 * most of it is still in use when the space is full, and is copied for nothing.
 */
export const youngMemory = '--max-semi-space-size=32'

/** Parent process; read before an installation or a build, during which it may end. */
const parent = process.ppid

const moduleUrl = (name) => pathToFileURL(join(root, 'scripts', 'support', name)).href

/** Flags of Node for a server that ends with its parent process. */
export const endsWithParent = ['--import', moduleUrl('exit-with-parent.mjs')]

/**
 * Passes on what a server writes to its error stream, from when it is ready or has ended. Of a port that was taken since it
 * was found free, as two starts at once find it, Next writes a stack in several parts: nothing of them is passed on.
 *
 * @param {(text: string) => void} write
 */
export function relayErrors(write) {
  let held = ''
  let isHeld = true
  let isTaken = false
  return {
    take(chunk) {
      held += chunk
      isTaken ||= held.includes('EADDRINUSE')
      if (!isHeld) this.release()
    },
    release() {
      isHeld = false
      if (!isTaken && held !== '') write(held)
      held = ''
    },
    isTaken: () => isTaken,
  }
}

/**
 * Runs the built app (or the development server) until it ends, and ends it with this process: on Ctrl-C, on
 * SIGTERM, and when npm's shell in between has died.
 *
 * @param {{host: string, port: number, command?: 'start' | 'dev', onReady?: () => void}} options
 */
export async function serve({ host, port, command = 'start', onReady }) {
  const child = spawn(
    bundledNode(),
    [
      '--disable-warning=ExperimentalWarning',
      youngMemory,
      ...endsWithParent,
      '--import',
      moduleUrl('forget-claimed-address.mjs'),
      join(root, 'node_modules/next/dist/bin/next'),
      command,
      '-H',
      host,
      '-p',
      String(port),
    ],
    {
      cwd: root,
      stdio: [
        'ignore',
        command === 'dev' ? 'inherit' : 'ignore',
        command === 'dev' ? 'inherit' : 'pipe',
      ],
      env: childEnvironment({
        NODE_ENV: command === 'dev' ? 'development' : 'production',
        // The built server shuts down by itself (lib/server/boot).
        ...(command === 'start' ? { NEXT_MANUAL_SIG_HANDLE: '1' } : {}),
      }),
    },
  )
  registerServer(command, port, child.pid)
  const errors = relayErrors((text) => process.stderr.write(text))
  child.stderr?.on('data', (chunk) => errors.take(chunk))
  let stopping = false
  const stop = () => {
    if (stopping) return
    stopping = true
    child.kill('SIGTERM')
    setTimeout(() => child.kill('SIGKILL'), 25_000).unref()
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  setInterval(() => {
    if (process.ppid !== parent) stop()
  }, 500).unref()
  child.on('exit', (code) => {
    let isEnding = false
    const end = async () => {
      if (isEnding) return
      isEnding = true
      errors.release()
      if (errors.isTaken()) console.error(await wordTakenPort(host, port))
      process.exit(stopping ? 0 : errors.isTaken() ? 1 : (code ?? 1))
    }
    // Its last lines are still to come; a process that it left behind may hold them back.
    child.on('close', end)
    setTimeout(end, 1_000)
  })
  while (!stopping && !(await answers(host, port)))
    await new Promise((next) => setTimeout(next, 100))
  errors.release()
  if (!stopping) onReady?.()
}
