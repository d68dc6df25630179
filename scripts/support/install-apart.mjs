import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { withFolderLock } from './folder-lock.mjs'
import { hashLock, isInstallWhole } from './install-state.mjs'
import { root } from './root.mjs'
import { run } from './run.mjs'
import { writeWhole } from './run-folder.mjs'
import { runStage } from './stages.mjs'

/**
 * Installs the packages of a folder that has some of its own, unless those of its lock file are there
 * already, one process at a time. They are apart from all others since few need them.
 *
 * @param {string} name of the folder, below the root
 * @param {string} whose as the person reads it
 * @param {{before?: () => void, check?: () => boolean, isSilent?: boolean}} [options] `before` runs before an installation,
 *   and may end the process; `check` is of a new one: it counts as missing until this returns true; `isSilent`: says
 *   nothing, beside a stage that does
 * @returns {Promise<boolean>} whether they are there now
 */
export const ensureInstalledApart = (name, whose, options = {}) =>
  withFolderLock(() => installApart(join(root, name), whose, options))

async function installApart(folder, whose, { before, check = () => true, isSilent = false }) {
  const marker = join(folder, 'node_modules', '.vitae-install.json')
  const lock = hashLock(folder)
  const isMarked = existsSync(marker) && readFileSync(marker, 'utf8') === lock
  if (isMarked && isInstallWhole(folder, true)) return true
  before?.()
  rmSync(marker, { force: true })
  const flags = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error']
  const install = () => run('npm', ['ci', `--prefix=${folder}`, ...flags], { quiet: true })
  if (isSilent) {
    if ((await install()).code !== 0) return false
  } else if (!(await runStage(`Installing the packages of ${whose}`, '10 s', install))) {
    console.error(
      `The packages of ${whose} could not be installed: look at the message above and check the network connection.`,
    )
    return false
  }
  if (!check()) return false
  writeWhole(marker, lock)
  return true
}
