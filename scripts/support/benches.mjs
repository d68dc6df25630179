import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { bundledNode } from './node-version.mjs'
import { root } from './root.mjs'
import { childEnvironment } from './run.mjs'

/** Milliseconds after which a bench that goes on counts as working. */
const patience = 60_000

/**
 * Starts a bench and looks whether it works: it comes to its end, whatever its gates say, or goes on for a minute
 * without a fault. A program that throws leaves a stack.
 *
 * @returns {Promise<string | null>} what it said where it broke
 */
function startBench(name) {
  return new Promise((resolve) => {
    const child = spawn(bundledNode(), [join(root, 'scripts', 'bench.mjs'), name], {
      cwd: root,
      env: childEnvironment(),
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        said = `${said}${chunk}`.slice(-2_000)
      })
    const timer = setTimeout(() => process.kill(-child.pid, 'SIGKILL'), patience)
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      const isBroken = signal !== 'SIGKILL' && code !== 0 && /^\s+at .+:\d+:\d+/m.test(said)
      resolve(isBroken ? said : null)
    })
  })
}

/** Starts each bench once, so that none breaks unseen. */
export async function startBenches() {
  const folder = join(root, 'tests', 'bench')
  const names = readdirSync(folder, { recursive: true })
    .map((path) => /([^/\\]+)\.bench\.mjs$/.exec(path)?.[1])
    .filter(Boolean)
    .sort()
  const failures = []
  for (const name of names) {
    const message = await startBench(name)
    console.log(`bench ${name}: ${message ? 'broken' : 'works'}`)
    if (message) failures.push({ test: `bench ${name}`, message })
  }
  return {
    name: 'benches, each started once',
    passed: names.length - failures.length,
    failed: failures.length,
    failures,
  }
}
