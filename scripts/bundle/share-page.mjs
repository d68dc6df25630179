import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { root } from '../support/root.mjs'
import { keepOnly, shortHash, writeWhole } from './output-files.mjs'

const folder = join(root, 'public', 'engine', 'share')

const entries = {
  script: 'lib/browser/share/share-page.ts',
  comments: 'lib/browser/share/comment-page.ts',
  worker: 'lib/browser/paper/paint/paint-worker.ts',
}

/**
 * Bundles the scripts of pages behind share links and the worker that paints for them, under names that carry their hash:
 * those pages are no pages of Next (docs/adr/0088).
 *
 * @returns {Promise<{script: string, comments: string, worker: string}>} their addresses
 */
export async function bundleSharePage() {
  mkdirSync(folder, { recursive: true })
  const built = await Promise.all(
    Object.entries(entries).map(async ([name, entry]) => {
      const { outputFiles } = await build({
        absWorkingDir: root,
        entryPoints: [entry],
        bundle: true,
        format: 'esm',
        platform: 'browser',
        target: 'es2022',
        charset: 'utf8',
        legalComments: 'none',
        logLevel: 'warning',
        minify: true,
        write: false,
      })
      const [{ contents }] = outputFiles
      const file = `${name}.${shortHash(contents)}.js`
      writeWhole(join(folder, file), contents)
      return [name, file]
    }),
  )
  keepOnly(folder, new Set(built.map(([, file]) => file)))
  return Object.fromEntries(built.map(([name, file]) => [name, `/engine/share/${file}`]))
}
