import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { identifyProcess, isProcessAlive } from './live-process.mjs'
import { isReadOnly, readJson, runFolder, writeJson } from './run-folder.mjs'

/**
 * @typedef {{processes: import('./live-process.mjs').ProcessIdentity[], command: 'start' | 'dev', port: number,
 *   since: string}} LiveServer `processes`: the command and the server that it started
 */

const folder = join(runFolder, 'servers')

/**
 * Records that this process serves from this folder, or is about to, until it ends. Called before the lock of the
 * folder is given back, so that no installation begins in between.
 *
 * @param {'start' | 'dev'} command
 * @param {number} port
 * @param {number} [child] the server that it has started
 */
export function registerServer(command, port, child) {
  const file = join(folder, `${process.pid}.json`)
  const processes = [process.pid, ...(child ? [child] : [])].map(identifyProcess)
  try {
    writeJson(file, { processes, command, port, since: new Date().toLocaleTimeString('en-GB') })
  } catch (error) {
    if (!isReadOnly(error)) throw error
  }
  if (!child) process.once('exit', () => rmSync(file, { force: true }))
}

/**
 * Lists the servers that run from this folder, and forgets those that were killed.
 *
 * @returns {LiveServer[]}
 */
export function findServers() {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const server = readJson(join(folder, name))
      if (server?.processes.some(isProcessAlive)) return [server]
      rmSync(join(folder, name), { force: true })
      return []
    })
}

/** Names a server for a person. */
export const describeServer = ({ port, since, processes: [{ pid }] }) =>
  `the Vitae server on port ${port} (process ${pid}, since ${since})`

/**
 * Ends this process with a sentence where a server runs from this folder: it would lose files that it runs with.
 *
 * @param {string} needed such as `Packages have to be installed`
 * @param {LiveServer[]} [servers]
 */
export function requireNoServer(needed, servers = findServers()) {
  const [server] = servers
  if (!server) return
  console.error(
    `${needed}, and ${describeServer(server)} runs from this folder: stop it first (Ctrl-C where it was started, or kill ${server.processes[0].pid}), then start again. Nothing was changed.`,
  )
  process.exit(1)
}
