// The peer that saves are measured against: an empty Next app with one route that parses the body.
import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { bundledNode } from '../../../scripts/support/node-version.mjs'
import { root } from '../../../scripts/support/root.mjs'
import { childEnvironment, runNode } from '../../../scripts/support/run.mjs'
import { endsWithParent, youngMemory } from '../../../scripts/support/serve.mjs'
import { endChild, freePort } from '../support/app.mjs'

const folder = join(root, 'tests', 'bench', 'saves', 'peer-app')
const next = join('node_modules', 'next', 'dist', 'bin', 'next')

/**
 * Builds the peer and serves it.
 *
 * @returns {Promise<{url: string, close: () => Promise<void>}>} `url` takes a PUT
 */
export async function servePeer() {
  const build = await runNode(next, ['build', folder], { quiet: true })
  if (build.code !== 0) throw new Error(`The peer was not built.\n${build.output}`)
  const port = await freePort()
  const child = spawn(
    bundledNode(),
    [
      // As the app itself is run.
      youngMemory,
      ...endsWithParent,
      join(root, next),
      ...['start', folder, '-H', '127.0.0.1', '-p', String(port)],
    ],
    { cwd: root, env: childEnvironment({ NODE_ENV: 'production' }), stdio: 'ignore' },
  )
  const url = `http://127.0.0.1:${port}/parse`
  await untilAnswers(url, child)
  return {
    url,
    async close() {
      await endChild(child)
      rmSync(join(folder, '.next'), { recursive: true, force: true })
    },
  }
}

async function untilAnswers(url, child) {
  for (let tries = 0; tries < 200; tries++) {
    if (child.exitCode !== null) break
    const answer = await fetch(url, { method: 'PUT', body: '{"document":{}}' }).catch(() => null)
    if (answer?.ok) return
    await new Promise((done) => setTimeout(done, 100))
  }
  throw new Error('The peer did not start.')
}
