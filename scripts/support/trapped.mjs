import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './root.mjs'

const preload = pathToFileURL(join(root, 'scripts', 'support', 'network-trap.mjs')).href

/**
 * Sets a network trap for processes with its environment: none of them can reach another machine.
 *
 * @param {string} file where caught attempts are written; emptied
 * @returns {{env: Record<string, string>, caught: () => string[]}} their environment, and one line for each attempt
 */
export function setNetworkTrap(file) {
  rmSync(file, { force: true })
  const options = [process.env.NODE_OPTIONS, `--import=${preload}`].filter(Boolean).join(' ')
  return {
    env: { NODE_OPTIONS: options, VITAE_NETWORK_TRAP: file },
    caught: () =>
      existsSync(file)
        ? readFileSync(file, 'utf8')
            .split('\n')
            .filter((line) => line !== '')
        : [],
  }
}
