import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { build } from 'esbuild'
import { root } from '../support/root.mjs'
import { keepOnly, writeWhole } from './output-files.mjs'

const dist = join(root, 'dist')

/**
 * Bundles a module for Node into `dist`, with what only some of its commands need in files of their own, which are
 * loaded on first use.
 *
 * @param {import('esbuild').BuildOptions} options `entryPoints`: one, by its name
 * @returns {Promise<import('esbuild').OutputFile[]>} written, the entry last: once it can be started, the others exist
 */
async function writeInParts(options) {
  const [entry] = Object.keys(options.entryPoints)
  const { outputFiles } = await build({
    ...options,
    outdir: dist,
    outExtension: { '.js': '.mjs' },
    splitting: true,
    write: false,
  })
  const isEntry = ({ path }) => basename(path) === `${entry}.mjs`
  const inOrder = [...outputFiles].sort((a, b) => Number(isEntry(a)) - Number(isEntry(b)))
  for (const { path, contents } of inOrder) {
    mkdirSync(dirname(path), { recursive: true })
    writeWhole(path, contents)
  }
  return inOrder
}

/**
 * Bundles the commands about the server's data into `dist/vitae-server.mjs`; the account library and everything of AWS
 * are parts.
 *
 * @param {import('esbuild').BuildOptions} forNode options shared by all bundles for Node
 */
export async function bundleServerCommands(forNode) {
  const files = await writeInParts({
    ...forNode,
    entryPoints: { 'vitae-server': 'scripts/vitae/server/main.ts' },
    chunkNames: 'vitae-server/[name]-[hash]',
  })
  keepOnly(join(dist, 'vitae-server'), new Set(files.map(({ path }) => basename(path))))
}

/** Matches a part of the commands about files. */
export const isCommandPart = (name) => /^vitae-part-\w+\.mjs$/.test(name)

/**
 * Bundles the commands about files into `dist/vitae.mjs`. Its parts lie beside it: fonts and threads are found by the
 * address of the module that asks for them.
 *
 * @param {import('esbuild').BuildOptions} options shared by the bundles of the engine
 */
export async function bundleCommands(options) {
  const files = await writeInParts({
    ...options,
    entryPoints: { vitae: 'scripts/vitae/main.ts' },
    chunkNames: 'vitae-part-[hash]',
    minify: true,
    // Errors are compared by name between separate bundles.
    keepNames: true,
  })
  const written = new Set(files.map(({ path }) => basename(path)))
  for (const name of readdirSync(dist).filter(isCommandPart))
    if (!written.has(name)) rmSync(join(dist, name), { force: true })
}
