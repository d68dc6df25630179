import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

/** Folder of the packages with Node, from the root; with a lock file of its own (ADR locked-supply-chain). */
export const carriedFolder = 'scripts/carried-node'

/** @typedef {{package: string, sha256: string}} CarriedNode `sha256`: of the program that the package contains */

/** @type {Record<string, CarriedNode>} by `process.platform` and `process.arch`, such as `linux-x64` */
export const carriedNodes = JSON.parse(
  readFileSync(join(root, carriedFolder, 'checksums.json'), 'utf8'),
)

/** The one for this machine, if there is one. */
const own = carriedNodes[`${process.platform}-${process.arch}`]

/** Returns the path of the carried Node for this machine, or null where there is none or it is not installed. */
export function findCarriedNode() {
  if (!own) return null
  const program = process.platform === 'win32' ? 'node.exe' : 'node'
  const file = join(root, carriedFolder, 'node_modules', own.package, 'bin', program)
  return existsSync(file) ? file : null
}

/** Returns true when the project carries a Node for this machine. */
export const hasCarriedNode = () => own !== undefined

export const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex')

/** Returns true when the installed Node is the program whose checksum is committed. */
export function isCarriedNodeGenuine() {
  const file = findCarriedNode()
  return file !== null && sha256(readFileSync(file)) === own.sha256
}
