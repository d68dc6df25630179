import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { root } from '../support/root.mjs'
import { noticesFile, packedNotices } from './notices.mjs'
import { allFonts, allWork, alone, writeWorkFiles } from './work-files.mjs'

const from = (...names) => join(root, ...names)

/** Returns the installed packages of the app as a bill of materials (CycloneDX), by npm from the lock file. */
const listPackages = () =>
  execFileSync('npm', ['sbom', '--sbom-format=cyclonedx', '--omit=dev', '--package-lock-only'], {
    cwd: root,
    maxBuffer: 64_000_000,
    shell: process.platform === 'win32',
  })

/**
 * Assembles the app after a build with `VITAE_STANDALONE=yes`: Next's server with its imports, the files that
 * browsers fetch, the work files, and the commands about the server's data.
 *
 * @param {Parameters<typeof writeWorkFiles>[1]} work
 * @returns {Promise<string>} the folder
 */
export async function writeStandalone(work = [...allWork, ...allFonts]) {
  const folder = from('dist', 'standalone')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  // Next lists files that code names, too, which may be data of this machine: only its own are taken.
  for (const name of ['.next', 'node_modules', 'package.json', 'server.js']) {
    const whole = { recursive: true, dereference: true }
    cpSync(from('.next', 'standalone', name), join(folder, name), whole)
  }
  // Pages without scripts are made after Next has copied its own (scripts/strip-site.mjs). Lists of traced files are
  // for that copy alone.
  const pages = join(folder, '.next', 'server', 'app')
  rmSync(pages, { recursive: true })
  cpSync(from('.next', 'server', 'app'), pages, {
    recursive: true,
    filter: (path) => !path.endsWith('.nft.json'),
  })
  cpSync(from('.next', 'static'), join(folder, '.next', 'static'), { recursive: true })
  cpSync(from('public'), join(folder, 'public'), { recursive: true })
  if (existsSync(from('amplify_outputs.json'))) {
    cpSync(from('amplify_outputs.json'), join(folder, 'amplify_outputs.json'))
  }
  await writeWorkFiles(folder, work)
  await build({
    ...alone,
    entryPoints: ['scripts/vitae/server/main.ts'],
    outfile: join(folder, 'dist', 'vitae-server.mjs'),
  })
  cpSync(noticesFile, join(folder, packedNotices))
  writeFileSync(join(folder, 'sbom.json'), listPackages())
  const preload = 'forget-claimed-address.mjs'
  cpSync(from('scripts', 'support', preload), join(folder, preload))
  return folder
}
