import { mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build } from 'esbuild'
import { root } from '../support/root.mjs'
import { keepOnly, writeWhole } from './output-files.mjs'

const dist = join(root, 'dist')
const parts = join(dist, 'vitae-server')

/**
 * Bundles the commands about the server's data into `dist/vitae-server.mjs`. What only some of them need (the
 * keeper of accounts, everything of AWS) lies in files beside it, which are loaded by whoever needs them.
 *
 * @param {import('esbuild').BuildOptions} forNode how bundles for Node are made
 */
export async function bundleServerCommands(forNode) {
  const { outputFiles } = await build({
    ...forNode,
    entryPoints: { 'vitae-server': 'scripts/vitae/server/main.ts' },
    outdir: dist,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'vitae-server/[name]-[hash]',
    splitting: true,
    write: false,
  })
  mkdirSync(parts, { recursive: true })
  const isPart = ({ path }) => path.startsWith(parts)
  // The file that names the others comes last: whoever starts it finds them.
  const inOrder = [...outputFiles].sort((a, b) => Number(isPart(b)) - Number(isPart(a)))
  for (const { path, contents } of inOrder) writeWhole(path, contents)
  keepOnly(parts, new Set(outputFiles.filter(isPart).map(({ path }) => basename(path))))
}
