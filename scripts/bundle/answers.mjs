import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { root } from '../support/root.mjs'
import { keepOnly, writeWhole } from './output-files.mjs'

const folder = join(root, 'dist', 'answers')

/** Stands for manifests of bundles that are not there yet, which the server names and nothing here uses. */
const laterBundles = {
  name: 'vitae-later-bundles',
  setup(build) {
    build.onResolve({ filter: /^@\/dist\/[\w-]+\.json$/ }, ({ path }) => ({
      path,
      namespace: 'later',
    }))
    build.onLoad({ filter: /.*/, namespace: 'later' }, () => ({
      contents: '{"worker":""}',
      loader: 'json',
    }))
  },
}

/**
 * Writes what our own screens know of the API into dist/answers, from the description that programs are given: a type of
 * what each operation takes, and readers of answers.
 *
 * @param {import('esbuild').BuildOptions} forNode options shared by all bundles for Node
 */
export async function writeAnswers(forNode) {
  mkdirSync(folder, { recursive: true })
  const { outputFiles } = await build({
    ...forNode,
    entryPoints: ['scripts/bundle/answers/main.ts'],
    plugins: [laterBundles],
  })
  // In the project's folder, since packages are external.
  const program = join(folder, `write-${process.pid}.mjs`)
  writeWhole(program, outputFiles[0].contents)
  try {
    const files = (await import(pathToFileURL(program).href)).writeAnswers()
    for (const [name, source] of files) writeWhole(join(folder, name), source)
    keepOnly(folder, new Set(files.keys()))
  } finally {
    rmSync(program, { force: true })
  }
}
