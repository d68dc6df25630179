import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from './support/source-files'

/** Bytes of all files below a folder. */
function weigh(folder: string, leaveOut: readonly string[] = []): number {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    if (leaveOut.includes(entry.name)) return sum
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return sum + weigh(path)
    return sum + (entry.isFile() ? statSync(path).size : 0)
  }, 0)
}

const build = join(root, '.next')
const isBuilt = existsSync(join(build, 'BUILD_ID')) && existsSync(join(root, 'public', 'engine'))

it.skipIf(!isBuilt)(
  'the site with every font and language weighs at most 160 MB (skipped without a build)',
  () => {
    // Amplify takes 220 MB of a site that its server renders.
    // What a development server and the builder keep for themselves is not served.
    const bytes = weigh(build, ['cache', 'dev']) + weigh(join(root, 'public'))
    expect(bytes).toBeGreaterThan(10_000_000)
    expect(bytes).toBeLessThan(160_000_000)
  },
)
