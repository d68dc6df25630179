import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from './carried-node.mjs'
import { root } from './root.mjs'
import { run } from './run.mjs'
import { runStage } from './stages.mjs'

/**
 * Installs the packages of a folder that has some of its own, unless those of its lock file are there
 * already. They are apart from all others since few need them.
 *
 * @param {string} name of the folder, below the root
 * @param {string} whose as the person reads it
 * @param {() => boolean} [check] of a new installation; it counts as missing until this returns true
 * @returns {Promise<boolean>} whether they are there now
 */
export async function ensureInstalledApart(name, whose, check = () => true) {
  const folder = join(root, name)
  const marker = join(folder, 'node_modules', '.vitae-install.json')
  const lock = sha256(readFileSync(join(folder, 'package-lock.json')))
  if (existsSync(marker) && readFileSync(marker, 'utf8') === lock) return true
  const flags = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error']
  const install = () => run('npm', ['ci', `--prefix=${folder}`, ...flags], { quiet: true })
  if (!(await runStage(`Installing the packages of ${whose}`, '10 s', install))) {
    console.error(
      `The packages of ${whose} could not be installed: look at the message above and check the network connection.`,
    )
    return false
  }
  if (!check()) return false
  writeFileSync(marker, lock)
  return true
}
