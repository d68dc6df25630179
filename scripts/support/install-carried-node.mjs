import { existsSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import {
  carriedFolder,
  findCarriedNode,
  hasCarriedNode,
  isCarriedNodeGenuine,
} from './carried-node.mjs'
import { ensureInstalledApart } from './install-apart.mjs'
import { requireNoServer } from './live-servers.mjs'
import { canServe } from './node-version.mjs'
import { pruneInstall } from './prune-install.mjs'
import { root } from './root.mjs'

/** Puts the carried Node where `npx` looks first, so that tools of development run on it as well. */
function linkProgram(file) {
  const bin = join(root, 'node_modules', '.bin')
  const link = join(bin, 'node')
  // Windows allows links to administrators only; there tools run on it by `npm run`.
  if (process.platform === 'win32' || !existsSync(bin) || existsSync(link)) return
  // One that leads nowhere is left by an installation that is gone.
  rmSync(link, { force: true })
  symlinkSync(file, link)
}

/**
 * Installs the Node that the project carries, where the running one is too old for the server, and compares its
 * checksum with the committed one. Does nothing on any other machine.
 *
 * @param {{isSilent?: boolean}} [options] says nothing of the installation, beside another one that does
 * @returns {Promise<boolean>} false if it was needed and could not be installed
 */
export async function ensureCarriedNode({ isSilent = false } = {}) {
  if (canServe() || !hasCarriedNode()) return true
  const isInstalled = await ensureInstalledApart(carriedFolder, 'a newer Node', {
    isSilent,
    before: () => requireNoServer('A newer Node has to be installed'),
    check: () => {
      pruneInstall(join(root, carriedFolder, 'node_modules'))
      if (isCarriedNodeGenuine()) return true
      console.error(
        'The Node that was downloaded is not the one that this project names: its checksum differs.',
      )
      return false
    },
  })
  // The other installation may be deleting the folder of the link; it is set after that.
  if (isInstalled && !isSilent) linkProgram(findCarriedNode())
  return isInstalled
}
