// `npm run unit -- PATH…`: runs the unit tests whose path contains one of the words, on the Node that runs the app; other
// arguments are Vitest's (`-u` rewrites snapshots).
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { requireNode, requireTestNode } from './support/node-version.mjs'
import { root } from './support/root.mjs'
import { runNode } from './support/run.mjs'

requireNode()
requireTestNode()
const vitest = join('node_modules', 'vitest', 'vitest.mjs')
if (!existsSync(join(root, vitest))) {
  console.error('The packages for tests are not installed: run "npm ci" first.')
  process.exit(1)
}
const names = process.argv.slice(2)
if (!names.some((name) => !name.startsWith('-'))) {
  console.error(
    'Name a test file or a folder: npm run unit -- lib/resume/merge. All of them: npm test.',
  )
  process.exit(2)
}
// One project in place of three: to sort all test files takes longer than most of those that are named.
const { code } = await runNode(vitest, ['run', ...names], { env: { VITAE_TEST_NAMED: 'yes' } })
process.exit(code)
