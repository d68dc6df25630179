import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { root } from '../support/root.mjs'
import { keepOnly, shortHash, writeWhole } from './output-files.mjs'

const folder = join(root, 'public', 'engine', 'proofreader')
const source = join(root, 'node_modules', 'harper.js', 'dist', 'harper_wasm_slim_bg.wasm')

/**
 * Bundles the proofreader of English into the public folder (ADR checks-without-model): a worker and its dictionary,
 * under names that carry their hash. Browsers load them only on request.
 *
 * @returns {Promise<{worker: string, dictionary: string}>} their addresses
 */
export async function bundleProofreader() {
  mkdirSync(folder, { recursive: true })
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['lib/browser/editing/proofreading/proofreading-worker.ts'],
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    // Only used in Node, to read the dictionary from a disk.
    external: ['fs'],
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    minify: true,
    write: false,
  })
  const script = outputFiles[0].contents
  const words = readFileSync(source)
  const [worker, dictionary] = [
    `worker.${shortHash(script)}.js`,
    `english.${shortHash(words)}.wasm`,
  ]
  writeWhole(join(folder, worker), script)
  if (!existsSync(join(folder, dictionary))) writeWhole(join(folder, dictionary), words)
  keepOnly(folder, new Set([worker, dictionary]))
  return {
    worker: `/engine/proofreader/${worker}`,
    dictionary: `/engine/proofreader/${dictionary}`,
  }
}
