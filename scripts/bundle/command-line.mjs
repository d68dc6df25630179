import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../support/root.mjs'
import { noticesFile, packedNotices } from './notices.mjs'
import { allFonts, writeWorkFiles } from './work-files.mjs'

const from = (...names) => join(root, ...names)

/** The oldest major Node that runs it outside of the project: pdf.js needs it. */
export const minNode = 22

/** Starts the command outside of the project: on a Node that is too old with one sentence. */
const start = `#!/usr/bin/env node
if (Number.parseInt(process.versions.node, 10) < ${minNode}) {
  console.error('Vitae needs Node ${minNode} or newer; this is ' + process.versions.node + '.')
  process.exit(1)
}
await import('./dist/vitae.mjs')
`

/**
 * Writes the commands about files as a package of its own: the bundle, fonts and threads beside it. It runs from
 * any folder (`node vitae.mjs`), and `npm install -g FOLDER` puts `vitae` on the path. Only pictures need further
 * packages, which are optional dependencies.
 *
 * @param {string} [publishedName] of the package in a registry; without one it cannot be published by mistake
 * @returns {Promise<string>} the folder
 */
export async function writeCommandLine(publishedName) {
  const folder = from('dist', 'command-line')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  await writeWorkFiles(folder, ['engine', ...allFonts, 'importers'])
  cpSync(from('dist', 'vitae.mjs'), join(folder, 'dist', 'vitae.mjs'))
  const { version, license, description, dependencies, overrides } = JSON.parse(
    readFileSync(from('package.json'), 'utf8'),
  )
  writeFileSync(join(folder, 'vitae.mjs'), start, { mode: 0o755 })
  const manifest = {
    name: publishedName ?? 'vitae',
    version,
    description,
    license,
    ...(publishedName === undefined ? { private: true } : { publishConfig: { access: 'public' } }),
    type: 'module',
    engines: { node: `>=${minNode}` },
    bin: { vitae: 'vitae.mjs' },
    optionalDependencies: {
      'pdfjs-dist': dependencies['pdfjs-dist'],
      '@napi-rs/canvas': overrides['@napi-rs/canvas'],
    },
  }
  cpSync(noticesFile, join(folder, packedNotices))
  cpSync(from('docs', 'command-line.md'), join(folder, 'README.md'))
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  return folder
}
