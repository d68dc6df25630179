import { spawn } from 'node:child_process'
import { get } from 'node:http'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { carriedNode } from './node-version.mjs'
import { root } from './root.mjs'
import { childEnvironment } from './run.mjs'

/** True once the server answers on its port. */
function answers(port) {
  return new Promise((resolve) => {
    const request = get({ host: '127.0.0.1', port, path: '/' }, (response) => {
      response.resume()
      resolve(true)
    })
    request.on('error', () => resolve(false))
    request.setTimeout(2_000, () => request.destroy())
  })
}

/**
 * Runs the built app (or the development server) until it ends, and ends it with this process:
 * on Ctrl-C, on SIGTERM, and when the shell that npm puts in between has died.
 *
 * @param {{port: number, command?: 'start' | 'dev', onReady?: () => void}} options
 */
export async function serve({ port, command = 'start', onReady }) {
  const watch = pathToFileURL(join(root, 'scripts', 'support', 'exit-with-parent.mjs')).href
  const child = spawn(
    carriedNode(),
    [
      '--disable-warning=ExperimentalWarning',
      '--import',
      watch,
      join(root, 'node_modules/next/dist/bin/next'),
      command,
      '-H',
      '127.0.0.1',
      '-p',
      String(port),
    ],
    {
      cwd: root,
      stdio: ['ignore', command === 'dev' ? 'inherit' : 'ignore', 'inherit'],
      env: childEnvironment({ NODE_ENV: command === 'dev' ? 'development' : 'production' }),
    },
  )
  let stopping = false
  const stop = () => {
    if (stopping) return
    stopping = true
    child.kill('SIGTERM')
    setTimeout(() => child.kill('SIGKILL'), 10_000).unref()
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) stop()
  }, 500).unref()
  child.on('exit', (code) => process.exit(stopping ? 0 : (code ?? 1)))
  while (!stopping && !(await answers(port))) await new Promise((next) => setTimeout(next, 100))
  if (!stopping) onReady?.()
}
