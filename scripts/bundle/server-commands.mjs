import { mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build } from 'esbuild'
import { root } from '../support/root.mjs'
import { keepOnly, writeWhole } from './output-files.mjs'

const dist = join(root, 'dist')
const parts = join(dist, 'vitae-server')

/**
 * Bundles the commands about the server's data into `dist/vitae-server.mjs`. Modules that only some of them need
 * (the account library, everything of AWS) become files beside it, which are loaded on first use.
 *
 * @param {import('esbuild').BuildOptions} forNode options shared by all bundles for Node
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
  // Writes the entry file last, so that the files it names exist once it can be started.
  const inOrder = [...outputFiles].sort((a, b) => Number(isPart(b)) - Number(isPart(a)))
  for (const { path, contents } of inOrder) writeWhole(path, contents)
  keepOnly(parts, new Set(outputFiles.filter(isPart).map(({ path }) => basename(path))))
}
