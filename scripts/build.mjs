// Builds the app: the engine's bundles, the pages, static pages without scripts, the list of files that the service
// worker caches.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { sourceHash, stampBuild } from './support/build-state.mjs'
import { requireNode } from './support/node-version.mjs'
import { ensureOutputs } from './support/outputs.mjs'
import { root } from './support/root.mjs'
import { runNode } from './support/run.mjs'

requireNode()

const steps = [
  ['scripts/bundle.mjs'],
  ['node_modules/next/dist/bin/next', 'build'],
  ['scripts/strip-site.mjs'],
  ['scripts/write-asset-list.mjs'],
]

ensureOutputs()
const hash = sourceHash()
rmSync(join(root, '.next', 'vitae-build.json'), { force: true })
for (const [script, ...args] of steps) {
  const { code } = await runNode(script, args)
  if (code !== 0) {
    console.error(`The build stopped at ${script}: see the message above.`)
    process.exit(1)
  }
}
stampBuild(hash)
