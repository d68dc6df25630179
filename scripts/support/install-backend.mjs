import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'
import { run } from './run.mjs'

const folder = join(root, 'amplify')
const marker = join(folder, 'node_modules', '.vitae-install.json')

/**
 * Installs the packages of the AWS backend, unless those of its lock file are there already. They are apart
 * from all others as nobody needs them who does not deploy. `npm ci` refuses their lock (constructs that bring
 * packages of their own), `npm install` honours it.
 *
 * @returns {Promise<boolean>} whether they are there now
 */
export async function ensureBackendInstalled() {
  const lock = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex')
  if (existsSync(marker) && readFileSync(marker, 'utf8') === lock) return true
  console.log('Installing the packages of the AWS backend…')
  const { code } = await run('npm', [
    'install',
    `--prefix=${folder}`,
    '--no-save',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    '--loglevel=error',
  ])
  if (code !== 0) {
    console.error(
      'The packages of the AWS backend could not be installed: look at the message above and check the network connection.',
    )
    return false
  }
  writeFileSync(marker, lock)
  return true
}
