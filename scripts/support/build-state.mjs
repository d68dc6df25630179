import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDocsPages } from './docs-pages.mjs'
import { root } from './root.mjs'
import { readJson, writeJson } from './run-folder.mjs'

const stamp = join(root, '.next', 'vitae-build.json')

/** Files and folders that a build is made from. */
const sources = [
  '.nvmrc',
  'app',
  'components',
  'lib',
  'public',
  'scripts',
  'instrumentation.ts',
  'next.config.mjs',
  'package-lock.json',
  'postcss.config.mjs',
  'proxy.ts',
  'tsconfig.json',
  ...readDocsPages().map(({ file }) => file),
]

/** Written by the build itself or an installation: with them no first build would be fresh. */
const leftOut = new Set([
  join('public', 'engine'),
  join('public', 'asset-list.json'),
  join('public', 'third-party-notices.txt'),
  join('scripts', 'carried-node', 'node_modules'),
])

/**
 * Lists the files of a source.
 *
 * @returns {Generator<string>} relative to the project
 */
function* files(path) {
  if (leftOut.has(path) || !existsSync(join(root, path))) return
  const entries = readdirSync(join(root, path), { withFileTypes: true })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const child = join(path, entry.name)
    if (entry.isDirectory()) yield* files(child)
    else if (!leftOut.has(child) && !/\.test\.tsx?$/.test(child)) yield child
  }
}

/** Lists all files that a build is made from, relative to the project. */
export function sourceFiles() {
  return sources
    .filter((source) => existsSync(join(root, source)))
    .flatMap((source) => (/\.\w+$/.test(source) ? [source] : [...files(source)]))
}

/** Computes a SHA-256 over the names and bytes of all sources of a build. */
export function sourceHash() {
  const hash = createHash('sha256')
  for (const name of sourceFiles())
    hash
      .update(name)
      .update('\0')
      .update(readFileSync(join(root, name)))
      .update('\0')
  return hash.digest('hex')
}

/** Returns true if the last build was made from exactly these sources. */
export function isBuildFresh() {
  const built = readJson(stamp)
  return built !== null && built.sources === sourceHash()
}

/** Records the sources of the build. Called last, so that a failed build is never fresh. */
export function stampBuild(hash) {
  writeJson(stamp, { sources: hash })
}
