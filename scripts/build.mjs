// Builds the app: the engine's bundles, the pages, static pages without scripts, the list of files that the service
// worker caches. One process of a folder builds at a time, and none while a built server runs from it.
import './support/write-failures.mjs'
import { accessSync, constants, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { sourceHash, stampBuild } from './support/build-state.mjs'
import { withFolderLock } from './support/folder-lock.mjs'
import { findServers, requireNoServer } from './support/live-servers.mjs'
import { requireNode } from './support/node-version.mjs'
import { ensureOutputs } from './support/outputs.mjs'
import { root } from './support/root.mjs'
import { runNode } from './support/run.mjs'
import { runStage } from './support/stages.mjs'

requireNode()

/** The programs that run one after the other, and how long each usually takes. */
const stages = [
  ['Building the PDF engine and the messages', '15 s', 'scripts/bundle.mjs'],
  ['Building the pages', '80 s', 'node_modules/next/dist/bin/next', 'build'],
  ['Making the public pages light', '2 s', 'scripts/strip-site.mjs'],
  ['Listing what works offline', '1 s', 'scripts/write-asset-list.mjs'],
]

await withFolderLock(async () => {
  // The development server has a folder of its own below .next.
  requireNoServer(
    'The pages have to be built',
    findServers().filter(({ command }) => command === 'start'),
  )
  // Next would end with its stack, and the other stages after they have worked for a while.
  for (const folder of [root, join(root, '.next')]) {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
  }
  ensureOutputs()
  const hash = sourceHash()
  rmSync(join(root, '.next', 'vitae-build.json'), { force: true })
  for (const [title, usually, script, ...args] of stages) {
    if (!(await runStage(title, usually, () => runNode(script, args, { quiet: true })))) {
      console.error(`The build stopped at ${script}: see the message above.`)
      process.exit(1)
    }
  }
  stampBuild(hash)
})
