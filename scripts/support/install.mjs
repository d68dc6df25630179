import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { withFolderLock } from './folder-lock.mjs'
import { ensureCarriedNode } from './install-carried-node.mjs'
import {
  hasDevelopmentPackages,
  hashLock,
  isInstallUntouched,
  isInstallWhole,
} from './install-state.mjs'
import { requireNoServer } from './live-servers.mjs'
import { pruneInstall } from './prune-install.mjs'
import { root } from './root.mjs'
import { run } from './run.mjs'
import { readJson, runFolder, writeJson } from './run-folder.mjs'
import { runStage } from './stages.mjs'

/** Written last: `{lock, development}` of an installation that is complete. */
const marker = join(root, 'node_modules', '.vitae-install.json')

/** Written first: `{development}` of an installation that has begun. A killed one leaves it. */
const begun = join(runFolder, 'install.json')

/** Returns true where development packages are there, or were until an installation was killed. */
const isForDevelopment = () =>
  (hasDevelopmentPackages(root) ?? readJson(marker)?.development) === true ||
  readJson(begun)?.development === true

async function installPackages(development) {
  requireNoServer('Packages have to be installed')
  writeJson(begun, { development })
  for (const file of [marker, join(root, 'node_modules', '.package-lock.json')])
    rmSync(file, { force: true })
  const args = ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error']
  // Test tools are optional peers of packages that the app runs with, and npm would install them for those.
  if (!development) args.push('--omit=dev', '--legacy-peer-deps')
  const [title, usually] = development
    ? ['Installing all packages', '1 min']
    : ['Installing what Vitae needs to run', '30 s']
  // Together they wait for the network once. What failed beside it is installed again, and says so.
  const [isInstalled] = await Promise.all([
    runStage(title, usually, () => run('npm', args, { quiet: true })),
    ensureCarriedNode({ isSilent: true }),
  ])
  if (isInstalled) return
  console.error(
    'The packages could not be installed: look at the message above, check the network connection, and start again.',
  )
  process.exit(1)
}

/**
 * Installs the packages of the lock file, unless they are installed already. Where development packages are installed,
 * by whatever command, they stay and are brought up to date: they serve to run the app, too. One process of a folder
 * installs at a time, and none while a server runs from it: the process ends with a sentence.
 *
 * @param {{development: boolean}} needed with development packages, or at least without them
 */
export const ensureInstalled = (needed) =>
  withFolderLock(async () => {
    const lock = hashLock(root)
    const present = readJson(marker)
    const development = needed.development || isForDevelopment()
    const isWhole = isInstallWhole(root, development)
    const isMarked = present?.lock === lock && present.development === development
    if (!isWhole || !(isMarked || isInstallUntouched(root))) await installPackages(development)
    if (!(await ensureCarriedNode())) process.exit(1)
    if (isWhole && isMarked) return
    if (!development) pruneInstall()
    writeJson(marker, { lock, development })
    rmSync(begun, { force: true })
  })
