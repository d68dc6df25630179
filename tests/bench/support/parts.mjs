// The engine as it is shipped, and parts of the project's sources for benches to work with.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { root } from '../../../scripts/support/root.mjs'

/**
 * Bundles exports of the project's own TypeScript; the engine is made anew when it is stale.
 *
 * @param {Record<string, string[]>} exports names by module, as a path from the project's folder
 * @returns {Promise<object>} those exports and everything that the engine's bundle offers
 */
export async function loadParts(exports) {
  const { bundle } = await import('../../../scripts/bundle/bundle.mjs')
  const { isBundleFresh } = await import('../../../scripts/bundle/freshness.mjs')
  if (!isBundleFresh()) await bundle()
  const lines = Object.entries(exports).map(
    ([path, names]) => `export { ${names.join(', ')} } from './${path}'`,
  )
  const pdfkit = join(root, 'node_modules', 'pdfkit', 'package.json')
  const here = JSON.stringify(pathToFileURL(pdfkit).href)
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: { contents: lines.join('\n'), resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    // Throws outside of Next's bundles, as its name asks for.
    alias: { 'server-only': join(root, 'scripts', 'bundle', 'server-only.mjs') },
    // Packages load modules by `require` and files by `import.meta.url`, pdfkit its own; a data URL has neither.
    banner: {
      js: `import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(${here})`,
    },
    define: { 'import.meta.url': here },
    write: false,
    logLevel: 'warning',
  })
  const code = Buffer.from(outputFiles[0].contents).toString('base64')
  const parts = await import(`data:text/javascript;base64,${code}`)
  const engine = await import(pathToFileURL(join(root, 'dist', 'engine.mjs')).href)
  return { ...engine, ...parts }
}

/** Reads a font file of the project, as the engine asks for it. */
export async function loadFont(name) {
  // Slices of late fonts are made with the bundle.
  const isSlice = /\.(?:[0-9a-f]{12}\.ttf|slices\.json)$/.test(name)
  const folder = isSlice ? ['dist', 'late-fonts'] : ['lib', 'pdf', 'fonts', 'files']
  return new Uint8Array(await readFile(join(root, ...folder, name)))
}
