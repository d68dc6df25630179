import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readDocsPages } from '../support/docs-pages.mjs'
import { root } from '../support/root.mjs'

const sources = [
  ...readDocsPages().map(({ file }) => file),
  'components/site/docs',
  'lib/ai',
  'lib/browser/paper',
  'lib/browser/editing/proofreading',
  'lib/browser/share',
  'lib/exporters',
  'lib/importers',
  'lib/language',
  'lib/pdf',
  'lib/resume',
  'lib/server',
  'lib/api',
  'lib/messages',
  'scripts/bundle',
  'scripts/bundle.mjs',
  'scripts/fonts',
  'scripts/vitae',
  'package-lock.json',
]
const outputs = [
  'dist/engine.mjs',
  'dist/engine-node-worker.mjs',
  'dist/vitae.mjs',
  'dist/docs.json',
  'dist/vitae-server.mjs',
  'dist/import-node-worker.mjs',
  'dist/archive-node-worker.mjs',
  'dist/compute-node-worker.mjs',
  'dist/paint-node-worker.mjs',
  'dist/photo-node-process.mjs',
  'dist/engine-manifest.json',
  'dist/proofreader-manifest.json',
  'dist/share-manifest.json',
  'dist/late-fonts/stamp.txt',
  'dist/languages/capabilities.ts',
  'dist/messages/files.mjs',
  'dist/answers/operations.ts',
  'public/engine/manifest.json',
  'public/third-party-notices.txt',
]

function newest(path) {
  const stat = statSync(path)
  if (!stat.isDirectory()) return /\.test\.ts$/.test(path) ? 0 : stat.mtimeMs
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), 0)
}

/** Returns true if every output exists and is newer than all of its sources. */
export function isBundleFresh() {
  const files = outputs.map((output) => join(root, output))
  if (!files.every((file) => existsSync(file))) return false
  const oldest = Math.min(...files.map((file) => statSync(file).mtimeMs))
  return sources.every((source) => newest(join(root, source)) <= oldest)
}
