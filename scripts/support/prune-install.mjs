import { readdirSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { root } from './root.mjs'

/**
 * Files of packages that nothing reads, neither a build nor the server: source maps; headers and manuals of the Node
 * that the project carries; copies of one WebAssembly file, of which the build takes the smallest.
 */
const unread = [
  /\.(?:js|mjs|cjs|css|ts|mts|cts)\.map$/,
  /^node-(?:bin-)?(?:darwin|linux|win)-(?:x64|arm64)\/(?:include|share|CHANGELOG\.md)(?:\/|$)/,
  /^harper\.js\/dist\/(?:binaryInlined\.js|slimBinaryInlined\.js|harper_wasm_bg\.wasm)$/,
]

/** True for a file or folder below `node_modules`, named from there, that nothing reads. */
export const isUnread = (name) => unread.some((pattern) => pattern.test(name))

/** Deletes from an installation that is there to run what nothing reads: about 300 of 1,000 MB. */
export function pruneInstall() {
  const packages = join(root, 'node_modules')
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
