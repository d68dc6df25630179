import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, transform } from 'esbuild'
import { root } from '../support/root.mjs'
import { keepOnly, shortHash, writeWhole } from './output-files.mjs'

const folder = join(root, 'public', 'engine', 'share')

const entries = {
  script: 'lib/browser/share/share-page.ts',
  comments: 'lib/browser/share/comment-page.ts',
  worker: 'lib/browser/paper/paint/paint-worker.ts',
}

/** Latin letters of the interface; other scripts have those of the device. */
const fonts = { font: 'latin', fontExtended: 'latin-ext' }
const style = 'lib/server/shares/page/page.css'
const fontFolder = join(root, 'node_modules/@fontsource-variable/instrument-sans/files')

/**
 * Bundles the scripts and the fonts of pages behind share links and the worker that paints for them, under names that carry their hash:
 * those pages are no pages of Next (ADR share-links).
 *
 * @returns {Promise<{script: string, comments: string, worker: string, font: string, fontExtended: string, style: string}>} their addresses, and the
 *   style itself, which each page contains
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
  for (const [name, subset] of Object.entries(fonts)) {
    const letters = readFileSync(join(fontFolder, `instrument-sans-${subset}-wght-normal.woff2`))
    const file = `${name}.${shortHash(letters)}.woff2`
    writeWhole(join(folder, file), letters)
    built.push([name, file])
  }
  keepOnly(folder, new Set(built.map(([, file]) => file)))
  const { code } = await transform(readFileSync(join(root, style), 'utf8'), {
    loader: 'css',
    minify: true,
  })
  const addresses = built.map(([name, file]) => [name, `/engine/share/${file}`])
  return Object.fromEntries([...addresses, ['style', code]])
}
