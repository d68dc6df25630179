// `npm run test:upgrades [-- backend]`: what the newest packages would cost, in a clone of HEAD. Without `backend`: builds it
// with the newest react-pdf, pdfkit and Next, and compares its paper with that of stock react-pdf. With it: synthesises
// the AWS backend with the newest `@aws-amplify/backend`, where a part of it may call into the package that has our
// empty one in its place (amplify/without-data). Prints the versions; exits with an error where something no longer holds.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureInstalled } from './support/install.mjs'
import { root } from './support/root.mjs'

const parts = ['font', 'layout', 'primitives', 'render', 'renderer']
const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error']
const copy = mkdtempSync(join(tmpdir(), 'vitae-upgrades-'))
const run = (command, ...args) => execFileSync(command, args, { cwd: copy, stdio: 'inherit' })

/** Installs the newest of packages in a folder of the copy, beside what its lock file names. */
function installNewest(folder, packages) {
  const at = ['--prefix', join(copy, folder)]
  run('npm', 'ci', ...at, ...quiet)
  const newest = packages.map((name) => `${name}@latest`)
  run('npm', 'install', ...at, '--no-save', ...quiet, ...newest)
  for (const name of packages) {
    const manifest = readFileSync(join(copy, folder, 'node_modules', name, 'package.json'), 'utf8')
    console.log(`${name} ${JSON.parse(manifest).version}`)
  }
}

function tryPaper() {
  installNewest('.', ['next', 'pdfkit', ...parts.map((part) => `@react-pdf/${part}`)])
  run('npm', 'run', 'build')
  run('npx', 'vitest', 'run', 'no-drift', 'box-map', 'geometry', 'place-marks')
}

async function tryBackend() {
  const backend = '@aws-amplify/backend'
  const data = 'node_modules/@aws-amplify/backend-data'
  installNewest('amplify', [backend])
  // A version that ours no longer satisfies comes beside it, with the constructs that no lock file can hold.
  if (existsSync(join(copy, 'amplify/node_modules', backend, data)))
    throw new Error(`The newest ${backend} takes another version of backend-data than without-data`)
  // Packages and bundles of the app are those of this folder.
  await ensureInstalled({ development: true })
  const bundle = [join(root, 'scripts/bundle.mjs'), '--if-stale']
  execFileSync(process.execPath, bundle, { cwd: root, stdio: 'inherit' })
  for (const name of ['node_modules', 'dist']) symlinkSync(join(root, name), join(copy, name))
  const config = '--config=tests/infra/vitest.config.ts'
  run('npx', 'vitest', 'run', config, 'stacks', 'protection', 'statements', 'outputs', 'operations')
}

try {
  run('git', 'clone', '--quiet', root, '.')
  if (process.argv.includes('backend')) await tryBackend()
  else tryPaper()
} finally {
  rmSync(copy, { recursive: true, force: true })
}
