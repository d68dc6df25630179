// `node scripts/write-release.mjs VERSION`: writes tests/fixtures/releases/VERSION, the data folder of this release and the
// words that it prints, with their places. tests/releases/releases.test.ts opens each in every later release.
import { join } from 'node:path'
import { startVitest } from 'vitest/node'
import { root } from './support/root.mjs'

const [version = ''] = process.argv.slice(2)
if (!/^\d+\.\d+\.\d+$/.test(version)) {
  console.error('Name the release: node scripts/write-release.mjs 0.2.0')
  process.exit(2)
}
process.env.RELEASE_FOLDER = join(root, 'tests', 'fixtures', 'releases', version)
const alias = { '@': root, 'server-only': join(root, 'tests', 'support', 'server-only.ts') }
const vitest = await startVitest(
  'test',
  [],
  { config: false, root, watch: false, include: ['tests/releases/write-release.ts'] },
  { resolve: { alias } },
)
await vitest.close()
