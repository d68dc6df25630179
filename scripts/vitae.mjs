#!/usr/bin/env node
// `npm run vitae -- help`: builds the bundle when it is stale and runs it, on the Node that the
// project carries when the running one is too old.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { isBundleFresh } from './bundle/freshness.mjs'
import {
  bundledNode,
  canRun,
  canServe,
  requireNode,
  requireServerNode,
} from './support/node-version.mjs'
import { root } from './support/root.mjs'
import { serverCommandNames } from './vitae/server-names.mjs'

// `vitae help NAME` of a server command is handled by the bundle that has it.
const [, , first, asked] = process.argv
if (first === 'help' && serverCommandNames.includes(asked)) {
  process.argv.splice(2, 2, asked, '--help')
}
const name = process.argv[2] ?? ''
const isAboutServer = serverCommandNames.includes(name)
// They use pdf.js, which needs the same Node as the server.
const needsNewerNode = isAboutServer || ['import', 'template', 'verify'].includes(name)
const carried = bundledNode()

if (!(needsNewerNode ? canServe() : canRun()) && carried !== process.execPath) {
  const args = [
    '--disable-warning=ExperimentalWarning',
    fileURLToPath(import.meta.url),
    ...process.argv.slice(2),
  ]
  const { status } = spawnSync(carried, args, { stdio: 'inherit' })
  process.exit(status ?? 1)
}
requireNode()
if (needsNewerNode) requireServerNode()

if (!isBundleFresh()) {
  if (!existsSync(join(root, 'node_modules', 'esbuild'))) {
    console.error('Vitae is not installed here yet: run "npm ci" (or "npm start") first.')
    process.exit(1)
  }
  const { bundle } = await import('./bundle/bundle.mjs')
  await bundle()
}
// Hides Node's warning that node:sqlite is experimental, which is no part of a command's answer.
if (isAboutServer) process.removeAllListeners('warning')
const bundleName = isAboutServer ? 'vitae-server.mjs' : 'vitae.mjs'
await import(pathToFileURL(join(root, 'dist', bundleName)).href)
