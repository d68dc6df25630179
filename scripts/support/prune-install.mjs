import { readdirSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { root } from './root.mjs'

/**
 * Files of packages that are never read, neither by a build nor by the server: source maps; TypeScript and its
 * compiler (a build looks whether @types are there); headers and manuals of the bundled Node; copies of one WebAssembly
 * file, of which the build takes the smallest.
 */
const unread = [
  /^(?!@types\/).*\.[mc]?tsx?$/,
  /^@typescript\/typescript-[a-z0-9-]+\/lib\/tsc(?:\.exe)?$/,
  /\.(?:js|mjs|cjs|css|ts|mts|cts)\.map$/,
  /^node-(?:bin-)?(?:darwin|linux|win)-(?:x64|arm64)\/(?:include|share|CHANGELOG\.md)(?:\/|$)/,
  /^harper\.js\/dist\/(?:binaryInlined\.js|slimBinaryInlined\.js|harper_wasm_bg\.wasm)$/,
]

/** Returns true for a file or folder below `node_modules`, by its path from there, that is never read. */
export const isUnread = (name) => unread.some((pattern) => pattern.test(name))

/**
 * Deletes unread files from an installation that only runs the app: about 400 of 1,000 MB.
 *
 * @param {string} [packages] its `node_modules`
 */
export function pruneInstall(packages = join(root, 'node_modules')) {
  const prune = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name)
      if (isUnread(relative(packages, path).replaceAll('\\', '/')))
        rmSync(path, { recursive: true })
      else if (entry.isDirectory()) prune(path)
    }
  }
  prune(packages)
}
