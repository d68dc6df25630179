// `npm run test:long [-- name…]`: the long rounds, by name; without a name, all of them.
import { ensureChromium } from './find-chromium.mjs'
import { isBuildFresh } from './support/build-state.mjs'
import { ensureInstalled } from './support/install.mjs'
import { rounds } from './support/long-rounds.mjs'
import { requireNode } from './support/node-version.mjs'
import { runNode } from './support/run.mjs'
import { runSuites } from './support/suites.mjs'

requireNode()
await ensureInstalled({ development: true })
if (!isBuildFresh()) await runNode('scripts/build.mjs')
process.env.PLAYWRIGHT_CHROMIUM_PATH = await ensureChromium()

const names = process.argv.slice(2)
const unknown = names.filter((name) => !(name in rounds))
if (unknown.length > 0) {
  console.error(
    `There is no round ${unknown.join(', ')}: choose among ${Object.keys(rounds).join(', ')}.`,
  )
  process.exit(2)
}
await runSuites(
  Object.entries(rounds)
    .filter(([name]) => names.length === 0 || names.includes(name))
    .map(([, round]) => round),
)
