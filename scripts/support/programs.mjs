import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { run } from './run.mjs'

/**
 * Returns the first of these programs that is on the path.
 *
 * @param {string[]} names
 * @returns {string | null} its path
 */
export function findProgram(names) {
  for (const name of names) {
    try {
      return execFileSync('which', [name], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }).trim()
    } catch {
      // Not this one.
    }
  }
  return null
}

function isDebianRoot() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'))
}

/**
 * Installs packages where this is Debian and its administrator runs it; else, and where the archive cannot be
 * reached, nothing changes.
 *
 * @param {string[]} packages
 */
export async function installDebianPackages(packages) {
  if (!isDebianRoot()) return
  await run('apt-get', ['update', '-qq'], { quiet: true })
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    quiet: true,
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  })
}
