// `npm run vitae -- help`: builds the bundle when it is stale and runs it, on the Node that the
// project carries when the running one is too old.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { isBundleFresh } from './bundle/freshness.mjs'
import { carriedNode, requireNode } from './support/node-version.mjs'
import { root } from './support/root.mjs'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const isOld = major < 20 || (major === 20 && minor < 9)
const carried = carriedNode()

if (isOld && carried !== process.execPath) {
  const args = [fileURLToPath(import.meta.url), ...process.argv.slice(2)]
  const { status } = spawnSync(carried, args, { stdio: 'inherit' })
  process.exit(status ?? 1)
}
requireNode()

if (!isBundleFresh()) {
  if (!existsSync(join(root, 'node_modules', 'esbuild'))) {
    console.error('Vitae is not installed here yet: run "npm ci" (or "npm start") first.')
    process.exit(1)
  }
  const { bundle } = await import('./bundle/bundle.mjs')
  await bundle()
}
await import(pathToFileURL(join(root, 'dist', 'vitae.mjs')).href)
