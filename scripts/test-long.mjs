// `npm run test:long [-- name…]`: the long rounds, by name; without a name, all of them.
import { ensureChromium } from './find-chromium.mjs'
import { isBuildFresh } from './support/build-state.mjs'
import { ensureInstalled } from './support/install.mjs'
import { requireNode } from './support/node-version.mjs'
import { runNode } from './support/run.mjs'
import { runPlaywright, runSuites, runVitest } from './support/suites.mjs'

requireNode()
await ensureInstalled({ development: true })
if (!isBuildFresh()) await runNode('scripts/build.mjs')
const chromium = await ensureChromium()

/** What a round runs; each stays under 20 minutes on two cores. */
const rounds = {
  kills: () =>
    runPlaywright('browser kills', ['reliability/kill'], {
      PLAYWRIGHT_CHROMIUM_PATH: chromium,
      VITAE_KILL_ROUNDS: '1000',
    }),
  models: () =>
    runVitest('model runs', ['lib/resume', 'lib/browser'], { VITAE_TEST_RUNS: '100000' }),
  journeys: () =>
    runPlaywright('long journeys', ['e2e/json-resume', 'e2e/preview-memory', 'e2e/pseudo'], {
      PLAYWRIGHT_CHROMIUM_PATH: chromium,
      VITAE_LONG: '1',
    }),
  repeats: () =>
    runPlaywright('20 repeats of each journey', ['e2e', '--repeat-each=20'], {
      PLAYWRIGHT_CHROMIUM_PATH: chromium,
    }),
}

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
