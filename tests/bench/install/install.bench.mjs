// From `git clone` to the first page: with an empty npm cache, as a newcomer does it.
import { spawn } from 'node:child_process'
import { lstatSync, readdirSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { root } from '../../../scripts/support/root.mjs'
import { run as runProgram } from '../../../scripts/support/run.mjs'
import { endChild, freePort, untilReady } from '../support/app.mjs'

/** Bytes of all files below a folder. */
function sizeOf(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + lstatSync(join(entry.parentPath, entry.name)).size, 0)
}

const megabytes = (bytes) => (bytes / 1e6).toFixed(0)
const seconds = (milliseconds) => (milliseconds / 1_000).toFixed(1)

/** The environment of a shell: npm would take the folder of the npm that runs this bench for its own. */
function shellEnvironment(extra) {
  const { npm_config_local_prefix: _folder, ...own } = process.env
  return { ...own, ...extra }
}

async function installInto(folder) {
  const project = join(folder, 'vitae')
  const cache = join(folder, 'cache')
  const cloning = await runProgram('git', ['clone', '--quiet', root, project])
  if (cloning.code !== 0) throw new Error('The project could not be cloned')
  const port = await freePort()
  const start = performance.now()
  const child = spawn('npm', ['start'], {
    cwd: project,
    env: shellEnvironment({ PORT: String(port), npm_config_cache: cache }),
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  })
  let installed = null
  child.stdout.on('data', (chunk) => {
    if (installed === null && String(chunk).includes('Building')) {
      installed = performance.now() - start
    }
  })
  try {
    await untilReady(child)
    const response = await fetch(`http://localhost:${port}/`)
    await response.text()
    if (!response.ok) throw new Error(`The first page answered ${response.status}`)
    const total = performance.now() - start
    return {
      installed,
      total,
      cache: sizeOf(cache),
      modules: sizeOf(join(project, 'node_modules')),
    }
  } finally {
    await endChild(child)
  }
}

/** @returns {Promise<object>} one table, without gates */
export async function run() {
  const folder = await mkdtemp(join(tmpdir(), 'vitae-install-'))
  try {
    const { installed, total, cache, modules } = await installInto(folder)
    return {
      title: 'Fresh clone, empty npm cache, npm start',
      columns: ['what', 'value'],
      rows: [
        ['npm start to first page, s', seconds(total)],
        ['of that installing, s', installed === null ? 'unknown' : seconds(installed)],
        [
          'of that building and starting, s',
          installed === null ? 'unknown' : seconds(total - installed),
        ],
        ['npm cache afterwards (what was downloaded), MB', megabytes(cache)],
        ['node_modules, MB', megabytes(modules)],
      ],
      notes: ['depends on the network and on the registry that npm is set to'],
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
