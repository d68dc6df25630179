import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'
import { run } from './run.mjs'

/** Figures that may not grow: a change that makes something smaller lowers its limit with it. */
const limits = JSON.parse(readFileSync(join(root, 'tests', 'limits.json'), 'utf8'))

const packages = join(root, '.next', 'node_modules')

/** Size of the built pages, for the server and for browsers, with the messages that these fetch. */
const megabytesOfPages = () =>
  Math.ceil(
    ['.next', join('public', 'engine', 'messages')]
      .flatMap((folder) =>
        readdirSync(join(root, folder), { withFileTypes: true, recursive: true }),
      )
      // Node follows links to the packages of the server, which are no pages.
      .filter((entry) => entry.isFile() && !entry.parentPath.startsWith(packages))
      .reduce((sum, entry) => sum + lstatSync(join(entry.parentPath, entry.name)).size, 0) / 1e6,
  )

/** Number of files under version control; null outside of a clone. */
async function countTracked() {
  const { code, output } = await run('git', ['ls-files'], { quiet: true })
  return code === 0 ? output.split('\n').filter(Boolean).length : null
}

/**
 * Measures what tests/limits.json holds, prints it, and fails where it is more. The benches hold what takes a browser or
 * an installation: `weight`, `install`.
 */
export async function runLimits() {
  const name = 'limits'
  const tracked = await countTracked()
  if (tracked === null)
    return { name, passed: 0, failed: 0, leftOut: 'limits need a clone with git' }
  const found = {
    'tracked files': tracked,
    'megabytes of the built pages': megabytesOfPages(),
  }
  const failures = Object.entries(found).flatMap(([what, value]) => {
    const limit = limits[what]
    console.log(`${what}: ${value} (limit ${limit})`)
    return value > limit ? [{ test: what, message: `${value}, limit ${limit}` }] : []
  })
  return {
    name,
    passed: Object.keys(found).length - failures.length,
    failed: failures.length,
    failures,
  }
}
