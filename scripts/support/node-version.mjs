import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

/** The oldest Node that can run the scripts; the app itself runs on the Node that the project carries. */
const oldest = [20, 9]

/** Ends the process with one sentence when this Node is too old. */
export function requireNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return
  console.error(
    `Vitae needs Node ${oldest.join('.')} or newer, and this is ${version}: install a newer one from nodejs.org and start again.`,
  )
  process.exit(1)
}

/**
 * The Node binary that runs the app: the one that the lock file brings for this system, else the
 * one that runs now.
 */
export function carriedNode() {
  const packages = [
    `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`,
    `node-bin-${process.platform}-${process.arch}`,
  ]
  const name = process.platform === 'win32' ? 'node.exe' : 'node'
  for (const pack of packages) {
    const file = join(root, 'node_modules', pack, 'bin', name)
    if (existsSync(file)) return file
  }
  return process.execPath
}
