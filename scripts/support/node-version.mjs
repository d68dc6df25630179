import { findCarriedNode } from './carried-node.mjs'

/** The oldest Node that can run the scripts; where it is too old for the app, that runs on the Node that the project carries. */
const oldest = [20, 9]

/** The oldest Node that can run the server and commands about its data: they need node:sqlite. */
const oldestForServer = [22, 13]

function isNewEnough(version, [neededMajor, neededMinor]) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > neededMajor || (major === neededMajor && minor >= neededMinor)
}

/** True when this Node can run the scripts. */
export function canRun(version = process.versions.node) {
  return isNewEnough(version, oldest)
}

/** True when this Node can run the server itself. */
export function canServe(version = process.versions.node) {
  return isNewEnough(version, oldestForServer)
}

/**
 * Ends the process with one sentence when the Node that would run the server is too old: on systems
 * that the project carries none for, that is the Node of the system.
 */
export function requireServerNode() {
  if (bundledNode() === process.execPath) requireNode(process.versions.node, oldestForServer)
}

/** Ends the process with one sentence when this Node is too old. */
export function requireNode(version = process.versions.node, needed = oldest) {
  if (isNewEnough(version, needed)) return
  console.error(
    `Vitae needs Node ${needed.join('.')} or newer, and this is ${version}: install a newer one from nodejs.org and start again.`,
  )
  process.exit(1)
}

/** Returns the Node that runs the app: this one, or the one that the project carries where this one is too old. */
export const bundledNode = () =>
  canServe() ? process.execPath : (findCarriedNode() ?? process.execPath)

/** Ends the process with one sentence when no Node is here that has what the tests need (node:sqlite). */
export function requireTestNode() {
  if (canServe() || findCarriedNode()) return
  console.error(
    `The tests need Node ${oldestForServer.join('.')} or newer, and this is ${process.versions.node}: run "npm ci" without --ignore-scripts, which brings one along, or "node scripts/install-node.mjs", or use a newer Node.`,
  )
  process.exit(1)
}
