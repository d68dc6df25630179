// `npm run build:static -- --base /cv/`: writes dist/static, a folder that any host of files can serve: the app without
// accounts, API and share links (ADR static-pages, docs/deploy.md). `--base` is the folder of the copy on its host; "/"
// where it is not given.
import { parseArgs } from 'node:util'
import { requireNode } from './support/node-version.mjs'

requireNode()

const { values } = parseArgs({ options: { base: { type: 'string', default: '/' } } })
const { base } = values
if (!/^\/(?:[\w.~-]+\/)*$/.test(base)) {
  console.error(`--base is a path that begins and ends with a slash, such as /cv/, not ${base}`)
  process.exit(1)
}

const { ensureInstalled } = await import('./support/install.mjs')
await ensureInstalled({ development: false })

const { bundledNode } = await import('./support/node-version.mjs')
const { ensureOutputs } = await import('./support/outputs.mjs')
const { root } = await import('./support/root.mjs')
const { childEnvironment, runNode } = await import('./support/run.mjs')
const { app, folder } = await import('./static/places.mjs')
const { prepareApp } = await import('./static/prepare-app.mjs')
const { writeFolder } = await import('./static/write-folder.mjs')
const { spawnSync } = await import('node:child_process')
const { rmSync } = await import('node:fs')
const { join, relative } = await import('node:path')

function stop(script) {
  console.error(`The build stopped at ${script}: see the message above.`)
  process.exit(1)
}

ensureOutputs()
if ((await runNode('scripts/bundle.mjs')).code !== 0) stop('scripts/bundle.mjs')
prepareApp(base)
const { status } = spawnSync(
  bundledNode(),
  [join(root, 'node_modules/next/dist/bin/next'), 'build'],
  {
    cwd: app,
    env: childEnvironment({ VITAE_BASE: base }),
    stdio: 'inherit',
  },
)
if (status !== 0) stop('next build')
const copy = relative(root, app)
const list = ['scripts/write-asset-list.mjs', [join(copy, '.next'), join(copy, 'asset-list.json')]]
if ((await runNode(...list)).code !== 0) stop('scripts/write-asset-list.mjs')
writeFolder(base)
rmSync(app, { recursive: true, force: true })
console.log(`The folder for a static host is ${folder}, to be served at ${base}`)
