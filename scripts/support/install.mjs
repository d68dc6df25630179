import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from './carried-node.mjs'
import { ensureCarriedNode } from './install-carried-node.mjs'
import { pruneInstall } from './prune-install.mjs'
import { root } from './root.mjs'
import { run } from './run.mjs'
import { runStage } from './stages.mjs'

const marker = join(root, 'node_modules', '.vitae-install.json')

function readMarker() {
  if (!existsSync(marker)) return null
  try {
    return JSON.parse(readFileSync(marker, 'utf8'))
  } catch {
    return null
  }
}

/**
 * Installs the packages of the lock file, unless they are installed already. Where development packages are installed,
 * they stay and are brought up to date: they serve to run the app, too.
 *
 * @param {{development: boolean}} needed with development packages, or at least without them
 */
export async function ensureInstalled(needed) {
  const lock = sha256(readFileSync(join(root, 'package-lock.json')))
  const present = readMarker()
  // A plain `npm ci` leaves no marker: what a developer installed that way stays, too.
  const hasTools = existsSync(join(root, 'node_modules', 'typescript'))
  const development = needed.development || present?.development === true || hasTools
  if (present?.lock === lock && present.development === development) {
    if (!(await ensureCarriedNode())) process.exit(1)
    return
  }
  const args = ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error']
  // Test tools are optional peers of packages that the app runs with, and npm would install them for those.
  if (!development) args.push('--omit=dev', '--legacy-peer-deps')
  const [title, usually] = development
    ? ['Installing all packages', '1 min']
    : ['Installing what Vitae needs to run', '30 s']
  if (!(await runStage(title, usually, () => run('npm', args, { quiet: true })))) {
    console.error(
      'The packages could not be installed: look at the message above, check the network connection, and start again.',
    )
    process.exit(1)
  }
  if (!(await ensureCarriedNode())) process.exit(1)
  if (!development) pruneInstall()
  writeFileSync(marker, JSON.stringify({ lock, development }))
}
