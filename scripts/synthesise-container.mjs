// `node scripts/synthesise-container.mjs`: the stack of the site in containers, for the backend that amplify_outputs.json
// names, into dist/container (docs/deploy.md).
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { requireNode } from './support/node-version.mjs'
import { root } from './support/root.mjs'

requireNode()

const { ensureInstalled } = await import('./support/install.mjs')
await ensureInstalled({ development: false })
const { ensureInstalledApart } = await import('./support/install-apart.mjs')
if (!(await ensureInstalledApart('amplify', 'the AWS backend'))) process.exit(1)

const { build } = await import('esbuild')
const { nodeTarget } = await import('./support/node-release.mjs')
// Where packages of the backend are found.
const outfile = join(root, 'amplify', 'node_modules', '.vitae', 'container.mjs')
await build({
  absWorkingDir: root,
  entryPoints: ['amplify/container/app.ts'],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: nodeTarget,
  packages: 'external',
  logLevel: 'warning',
})
const { synthesiseContainer } = await import(pathToFileURL(outfile).href)
const folder = join(root, 'dist', 'container')
try {
  const told = synthesiseContainer(root, folder)
  console.log(`The stack lies in ${folder}. The site is told: ${told.join(', ')}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
