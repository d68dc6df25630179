// The step of action.yml that brings the command line: its package in seconds, else built from the Action's own files.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { installPackage, installPainter } from './package.mjs'

const run = (...words) => execFileSync('npm', words, { stdio: 'inherit' })
const isThere = await installPackage('', process.env)
if (isThere) {
  if (/\bsite\b/.test(process.env.VITAE_FORMATS ?? '')) installPainter()
} else if (process.env.VITAE_PACKAGE) {
  console.log('::error::The package of the command line could not be read.')
  process.exitCode = 1
} else {
  if (!existsSync('node_modules')) {
    run('ci', '--omit=dev', '--legacy-peer-deps', '--ignore-scripts', '--no-audit', '--no-fund')
  }
  run('run', '--silent', 'build:cli')
}
