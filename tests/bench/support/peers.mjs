// Programs that a bench needs beside ours and that are no part of the project: each folder of them has
// a package and a lock of its own, and is installed when a bench asks for it.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '../../../scripts/support/root.mjs'
import { childEnvironment } from '../../../scripts/support/run.mjs'

/** The packages in `peers` of a bench's folder. */
export function peersOf(bench) {
  const folder = join(root, 'tests', 'bench', bench, 'peers')
  const lock = join(folder, 'package-lock.json')
  const installedLock = join(folder, 'node_modules', '.installed-lock')
  const { resolve } = createRequire(join(folder, 'package.json'))

  const isInstalled = () =>
    existsSync(installedLock) && readFileSync(installedLock, 'utf8') === readFileSync(lock, 'utf8')

  return {
    isInstalled,
    /** Installs them, if they are not there; false where that cannot be. */
    install() {
      if (isInstalled()) return true
      const isWindows = process.platform === 'win32'
      const env = childEnvironment()
      const options = { cwd: folder, env, stdio: 'ignore', shell: isWindows }
      // Not `ci`: a native package has other parts on other platforms, which one lock need not name.
      const args = ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund']
      if (spawnSync(isWindows ? 'npm.cmd' : 'npm', args, options).status !== 0) return false
      writeFileSync(installedLock, readFileSync(lock))
      return true
    },
    /** One of the packages, as a module. */
    load: (name) => import(pathToFileURL(resolve(name)).href),
  }
}
