// `npm run test:upgrades`: builds a clone of HEAD with the newest react-pdf, pdfkit and Next, and compares its paper with
// that of stock react-pdf. Prints the versions; exits with an error where something no longer holds.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './support/root.mjs'

const parts = ['font', 'layout', 'primitives', 'render', 'renderer']
const packages = ['next', 'pdfkit', ...parts.map((part) => `@react-pdf/${part}`)]
const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error']
const copy = mkdtempSync(join(tmpdir(), 'vitae-upgrades-'))
const run = (command, ...args) => execFileSync(command, args, { cwd: copy, stdio: 'inherit' })

try {
  run('git', 'clone', '--quiet', root, '.')
  run('npm', 'ci', ...quiet)
  run('npm', 'install', '--no-save', ...quiet, ...packages.map((name) => `${name}@latest`))
  for (const name of packages) {
    const manifest = readFileSync(join(copy, 'node_modules', name, 'package.json'), 'utf8')
    console.log(`${name} ${JSON.parse(manifest).version}`)
  }
  run('npm', 'run', 'build')
  run('npx', 'vitest', 'run', 'no-drift', 'box-map', 'geometry', 'place-marks')
} finally {
  rmSync(copy, { recursive: true, force: true })
}
